import type { LanguagePack } from '../../../languages/pack.ts'
import type { NameReply } from '../../../model/reply.ts'
import type { Span } from '../../../model/span.ts'
import { contains } from '../../../text/spans.ts'
import { placeOf } from './places.ts'

/** Where an original goes in. */
interface Gloss {
  readonly sentence: number
  readonly at: number
  readonly original: string
}

const CLOSE_SET = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u
const PART_MARK = /[\s·]+/u
const SHORTEST_PART = 2

/** A name and its last part, which a text may go by: 馬斯克 of 伊隆·馬斯克. */
const formsOf = (name: string): string[] => {
  const last = name.split(PART_MARK).at(-1) ?? ''
  return last.length >= SHORTEST_PART && last !== name ? [name, last] : [name]
}

/** Whether a place lies in somebody's own words, which nothing is put into. */
const isQuoted = (text: string, at: number, { prose }: LanguagePack): boolean =>
  prose.marks.some(
    ([opening, closing]) => opening !== closing && text.lastIndexOf(opening, at) > text.lastIndexOf(closing, at),
  )

/** Whether a stretch is a person or a body by itself, and no part of a longer name and no place. */
const standsAlone = (text: string, place: Span, { prose }: LanguagePack): boolean => {
  const around = prose.properNouns(text).filter((noun) => contains(noun, place))
  return around.every((noun) => noun.kind !== 'place' && noun.end === place.end)
}

/** The first place of a name in the sentences of a brief where its original may go in. */
const placeIn = (
  sentences: readonly string[],
  form: string,
  reader: LanguagePack,
): Omit<Gloss, 'original'> | undefined => {
  const { fold } = reader.prose.naming
  for (const [sentence, text] of sentences.entries()) {
    const start = placeOf(
      fold(text),
      form,
      (at) => !isQuoted(text, at, reader) && standsAlone(text, { start: at, end: at + form.length }, reader),
    )
    if (start >= 0) return { sentence, at: start + form.length }
  }
  return undefined
}

const glossOf = (sentences: readonly string[], { written, original }: NameReply, reader: LanguagePack): Gloss[] => {
  const { fold, regionsIn } = reader.prose.naming
  const [name, other] = [fold(written), fold(original)]
  if (name === other || regionsIn(name).length > 0 || sentences.some((text) => placeOf(fold(text), other) >= 0))
    return []
  for (const form of formsOf(name)) {
    const place = placeIn(sentences, form, reader)
    if (place) return [{ ...place, original }]
  }
  return []
}

const put = (text: string, { at, original }: Gloss): string => {
  const before = text.slice(0, at)
  return `${before}${CLOSE_SET.test(before) ? `（${original}）` : ` (${original})`}${text.slice(at)}`
}

/**
 * The sentences of a brief with the original of each person and body in brackets behind its first mention, as the article
 * writes it: 馬斯克（Elon Musk）. Nothing is added where the original stands already, to countries and places, and inside quotation marks.
 */
export const glossed = (
  sentences: readonly string[],
  written: readonly NameReply[],
  reader: LanguagePack,
): string[] => {
  const glosses = new Map<string, Gloss>()
  for (const name of written)
    for (const gloss of glossOf(sentences, name, reader)) {
      const key = `${gloss.sentence} ${gloss.at}`
      if (!glosses.has(key)) glosses.set(key, gloss)
    }
  const fromBehind = [...glosses.values()].sort((a, b) => b.at - a.at)
  return sentences.map((text, index) => fromBehind.filter(({ sentence }) => sentence === index).reduce(put, text))
}
