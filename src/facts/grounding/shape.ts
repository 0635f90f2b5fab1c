import { foldKey } from '../../text/fold.ts'
import { withoutControls } from '../../text/invisible.ts'
import type { Flaw } from './scene.ts'

/** How long a statement may be; a letter of Han or kana counts twice. Three times what is asked for. */
export const LONGEST_STATEMENT = 480

/** The same for a headline. */
export const LONGEST_HEADLINE = 180

/** The same for the translation of a quotation: as the longest of a transcript. */
export const LONGEST_TRANSLATION = 6_000

/** Sentences of a brief that are looked at; whatever stands behind them is thrown out. */
export const MOST_SENTENCES = 8

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

const sizeOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0)

const flaw = (detail: string): Flaw => ({ cause: 'shape', detail })

/** Whether a text is one that can be shown at all: not empty, not too long, of whole characters. */
export const shapeFlaw = (text: string, longest: number): Flaw | null => {
  if (text.length > longest || sizeOf(text) > longest) return flaw(`${text.length}`)
  if (!text.isWellFormed() || withoutControls(text.replaceAll('\r', '')) !== text.replaceAll('\r', ''))
    return flaw('U+0000')
  return foldKey(text) === '' ? flaw('') : null
}

/** The flaws of a list as a whole: too many, or one that repeats another. `keys` are those of the sentences before. */
export const listFlaw = (text: string, index: number, keys: Set<string>): Flaw | null => {
  if (index >= MOST_SENTENCES) return flaw(`${index + 1}`)
  if (text.length > LONGEST_STATEMENT) return null
  const key = foldKey(text)
  if (keys.has(key) && key !== '') return flaw(text)
  keys.add(key)
  return null
}
