import type { HanPack } from '../../languages/pack.ts'
import type { DictionaryWord } from '../../languages/parts/names.ts'

/** A text with its word boundaries, and the language that it is read in. */
export interface View {
  readonly text: string
  readonly pack: HanPack
  /** Whether a word of the general dictionary starts at `offset`. */
  starts(offset: number): boolean
  /** The dictionary's word that starts at `offset`. */
  entry(offset: number): DictionaryWord | undefined
}

const WORDLIKE = /[\p{L}\p{N}]/u
/** The first and the last of the common Han characters: most of a text, and told without a pattern. */
const HAN_FIRST = 0x4e00
const HAN_LAST = 0x9fff

/** Whether the character at `offset` is neither letter nor number: a mark, a space, or beyond the text. */
export const isEdge = (text: string, offset: number): boolean => {
  if (offset < 0 || offset >= text.length) return true
  const unit = text.charCodeAt(offset)
  return (unit < HAN_FIRST || unit > HAN_LAST) && !WORDLIKE.test(text.charAt(offset))
}

/** Prepares a text for the finders. Linear in its length. */
export const createView = (text: string, pack: HanPack): View => {
  const cuts = new Uint8Array(text.length + 1)
  for (const start of pack.names.wordStarts(text)) cuts[start] = 1
  cuts[text.length] = 1
  const entries = new Map<number, DictionaryWord>()
  for (const word of pack.names.dictionaryWords(text)) entries.set(word.start, word)
  return { text, pack, starts: (offset) => cuts[offset] === 1, entry: (offset) => entries.get(offset) }
}

/** Where the word before `offset` starts, given that one ends there; at most `limit` characters back. */
export const wordBefore = (view: View, offset: number, limit = 12): number => {
  let at = offset - 1
  while (at > 0 && offset - at < limit && !view.starts(at)) at--
  return Math.max(0, at)
}

/** Where the word that starts at `offset` ends; at most `limit` characters on. */
export const wordAfter = (view: View, offset: number, limit = 12): number => {
  let at = offset + 1
  while (at < view.text.length && at - offset < limit && !view.starts(at)) at++
  return Math.min(view.text.length, at)
}
