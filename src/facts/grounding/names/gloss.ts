import type { LanguagePack } from '../../../languages/pack.ts'
import type { NameReply } from '../../../model/reply.ts'
import type { Span } from '../../../model/span.ts'
import { contains } from '../../../text/spans.ts'
import { type Bearer, bearersOf } from './bearers.ts'
import { placeOf } from './places.ts'

/** Where an original goes in. */
interface Gloss {
  readonly sentence: number
  readonly at: number
  readonly original: string
}

type Place = Omit<Gloss, 'original'>

/** Marks around titles of works. */
const TITLE_MARKS = [
  ['《', '》'],
  ['〈', '〉'],
] as const
/** What belongs to a name behind it: Hungyueh's. */
const OWNER = /^['’]s\b/u
const CAPITAL = /^\p{Lu}/u

/** Whether a place lies in somebody's own words, which nothing is put into. */
const isQuoted = (text: string, at: number, { prose }: LanguagePack): boolean =>
  prose.marks.some(
    ([opening, closing]) => opening !== closing && text.lastIndexOf(opening, at) > text.lastIndexOf(closing, at),
  )

/** Whether marks are right around a name, so that it is a term and nobody's words: 「陽光莊」. */
const isMarked = (text: string, { start, end }: Span, { prose }: LanguagePack): boolean =>
  [...prose.marks, ...TITLE_MARKS].some(
    ([opening, closing]) => text.endsWith(opening, start) && start > 0 && text.startsWith(closing, end),
  )

/** Whether a stretch is a person or a body by itself, and no part of a longer name and no place. */
const standsAlone = (text: string, place: Span, { prose }: LanguagePack): boolean => {
  const around = prose.properNouns(text).filter((noun) => contains(noun, place))
  const form = text.slice(place.start, place.end)
  // Long lines formed
  const sure = around.length > 0 || !CAPITAL.test(form) || !prose.naming.isEveryday(form.toLowerCase())
  return sure && around.every((noun) => noun.kind !== 'place' && noun.end === place.end)
}

/** Whether a form stands inside of a longer name that is declared too: 佩爾沃思 in 佩爾沃思食品. */
const isInLonger = (folded: string, form: string, start: number, forms: readonly string[]): boolean =>
  forms.some((longer) => {
    for (let at = longer.indexOf(form); longer.length > form.length && at >= 0; at = longer.indexOf(form, at + 1))
      if (start >= at && folded.startsWith(longer, start - at)) return true
    return false
  })

/** The place behind a form in one sentence where its original may go in; -1 where there is none. */
const placeBehind = (text: string, form: string, forms: readonly string[], reader: LanguagePack): number => {
  const { fold } = reader.prose.naming
  const folded = fold(text)
  const name = fold(form)
  const start = placeOf(folded, name, (at) => {
    const place = { start: at, end: at + name.length }
    if (CAPITAL.test(form) && !CAPITAL.test(text.slice(at, at + 2))) return false
    const said = isMarked(text, place, reader) || !isQuoted(text, at, reader)
    return said && !isInLonger(folded, name, at, forms) && standsAlone(text, place, reader)
  })
  if (start < 0) return -1
  const end = start + name.length
  const owner = OWNER.exec(text.slice(end, end + 3))?.[0] ?? ''
  return end + (isMarked(text, { start, end }, reader) ? 1 : owner.length)
}

/** The first place of a name in the sentences of a brief, by any of its forms. */
const placeIn = (
  sentences: readonly string[],
  bearer: Bearer,
  forms: readonly string[],
  reader: LanguagePack,
): Place | undefined => {
  for (const [sentence, text] of sentences.entries()) {
    const places = bearer.forms.map((form) => placeBehind(text, form, forms, reader)).filter((at) => at >= 0)
    if (places.length > 0) return { sentence, at: Math.min(...places) }
  }
  return undefined
}

const glossOf = (
  sentences: readonly string[],
  bearer: Bearer,
  forms: readonly string[],
  reader: LanguagePack,
): Gloss[] => {
  const { fold, regionsIn } = reader.prose.naming
  const names = bearer.forms.map(fold)
  const stands = bearer.originals.some((one) => sentences.some((text) => placeOf(fold(text), fold(one)) >= 0))
  if (stands || names.some((name) => regionsIn(name).length > 0)) return []
  const place = placeIn(sentences, bearer, forms, reader)
  return place ? [{ ...place, original: bearer.original }] : []
}

const put = (text: string, { at, original }: Gloss, { grammar }: LanguagePack): string =>
  `${text.slice(0, at)}${grammar === 'spaced' ? ` (${original})` : `（${original}）`}${text.slice(at)}`

/**
 * The sentences of a brief with the original of each person and body in brackets behind its first mention, as the article
 * writes it: 馬斯克（Elon Musk）. Nothing is added where the original stands already, to countries and places, and inside quotation marks.
 */
export const glossed = (
  sentences: readonly string[],
  written: readonly NameReply[],
  reader: LanguagePack,
): string[] => {
  const forms = written.map((name) => reader.prose.naming.fold(name.written))
  const glosses = new Map<string, Gloss>()
  for (const bearer of bearersOf(written, reader))
    for (const gloss of glossOf(sentences, bearer, forms, reader)) {
      const key = `${gloss.sentence} ${gloss.at}`
      if (!glosses.has(key)) glosses.set(key, gloss)
    }
  const fromBehind = [...glosses.values()].sort((a, b) => b.at - a.at)
  return sentences.map((text, index) =>
    fromBehind.filter(({ sentence }) => sentence === index).reduce((line, gloss) => put(line, gloss, reader), text),
  )
}
