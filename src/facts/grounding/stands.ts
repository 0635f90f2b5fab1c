import type { LanguagePack } from '../../languages/pack.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Span } from '../../model/span.ts'
import { contains, overlaps, sentenceAt } from '../../text/spans.ts'
import { type Caller, callersIn } from './hearing/callers.ts'
import { isJoin } from './hearing/subjects.ts'
import type { Hearing } from './hearing.ts'
import { nameKey } from './related.ts'
import { isTitle } from './who.ts'

const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0)

/** Where words for a speaker stand nearest to what he says, in its sentence. */
const placeOf = ({ document, source }: Hearing, words: string, { span }: Quotation): Span | undefined => {
  const sentence = sentenceAt(document, span.start)
  if (!sentence) return undefined
  return source
    .placesIn(words, { start: sentence.start, end: Math.max(sentence.end, span.end) })
    .filter((place) => !contains(span, place))
    .sort((a, b) => gap(a, span) - gap(b, span))[0]
}

/** Whether words behind a body are a paper or study of its own, which speak for it: 該校的研究. Near miss: 該校學生. */
export const isPaper = (pack: LanguagePack | undefined, words: string): boolean => {
  switch (pack?.grammar) {
    case 'han':
      return words.search(pack.cues.subjects.reports) >= 0
    case 'spaced':
      return words
        .toLowerCase()
        .split(/\s+/)
        .some((word) => pack.cues.speakers.papers.has(word))
    case 'particle':
      return pack.cues.speakers.reports.test(words)
    case undefined:
      return false
  }
}

/** Whether one who stands in the words for a speaker is that speaker, or one of several: 該校的研究, China and Russia. */
const isVoice = ({ document: { text }, pack }: Hearing, place: Span, { start, end }: Caller): boolean => {
  const [before, after] = [text.slice(place.start, start).trim(), text.slice(end, place.end).trim()]
  const leads = before === '' || isJoin(pack, before.split(/\s+/).at(-1) ?? '') || isJoin(pack, before.slice(-1))
  const rest = after === '' || isTitle(pack, after) || isPaper(pack, after)
  return leads && (rest || isJoin(pack, after.split(/\s+/)[0] ?? '') || isJoin(pack, after.charAt(0)))
}

/** Whether a place means somebody and, where it is a pronoun, nobody else: whom of several it means the rules have told. */
const isSurely = ({ names, pronoun }: Caller, name: string): boolean =>
  names.includes(name) && (pronoun !== true || names.length === 1)

/** Whether somebody stands in the words for a quotation’s speaker, by name, pronoun or a noun that points back. */
export const standsIn = (hearing: Hearing, name: string, quotation: Quotation, told: readonly Quotation[]): boolean => {
  const place = placeOf(hearing, quotation.speakerText, quotation)
  return (
    place !== undefined &&
    callersIn(hearing, place, [], told).some((one) => isSurely(one, name) && isVoice(hearing, place, one))
  )
}

/** Whether a reply’s words for a speaker take in those of the rules where they stand: 行政院長, where these have 行政院. */
export const takesIn = (hearing: Hearing, words: string, quotation: Quotation): boolean => {
  const [own, other] = [placeOf(hearing, words, quotation), placeOf(hearing, quotation.speakerText, quotation)]
  return own !== undefined && other !== undefined && overlaps(own, other) && contains(own, other)
}

/** How many letters behind a name and a pronoun tell that both own the same: 同氏|の陣営. */
const LEAST_OWNED = 2

/** Whether a reply has a name where the article has a pronoun for it, with the same words behind: 鷹取氏の陣営 for 同氏の陣営. */
export const ownsTheSame = (
  hearing: Hearing,
  words: string,
  quotation: Quotation,
  told: readonly Quotation[],
): boolean => {
  const { source, document } = hearing
  const place = placeOf(hearing, quotation.speakerText, quotation)
  const [first] = place ? callersIn(hearing, place, [], told) : []
  if (!place || !first || first.start !== place.start) return false
  const rest = nameKey(source.key(document.text.slice(first.end, place.end)))
  const key = nameKey(source.key(words))
  const owner = key.slice(0, key.length - rest.length)
  return (
    rest.length >= LEAST_OWNED &&
    key.endsWith(rest) &&
    first.names.some((name) => owner.startsWith(nameKey(source.key(name))))
  )
}
