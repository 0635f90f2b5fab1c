import type { HanPack, LanguagePack, ParticlePack } from '../../../languages/pack.ts'
import type { StandIn } from '../../../languages/parts/names.ts'
import type { Span } from '../../../model/span.ts'
import { foldInPlace } from '../../../text/fold.ts'
import { findAll } from '../../../text/spans.ts'
import type { EntityRef } from '../../people/resolve.ts'
import { wordAfter, wordsOf } from '../../words.ts'
import type { Hearing } from '../hearing.ts'

/** A place where a noun stands for a body that the story names: 該校, 檢方, 同大. */
export interface Reference extends Span {
  readonly fits: (body: EntityRef) => boolean
  /** Whether it points back to what was just told of; other nouns may stand for a body of their kind wherever it is named. */
  readonly points: boolean
}

/** How long a pointing word is at the most: 這位. */
const LONGEST_POINTER = 2

/** Where a pointing word ends that begins at an offset; the offset itself where none does. */
const afterPointer = (pack: HanPack | ParticlePack, text: string, at: number): number => {
  if (pack.grammar === 'particle')
    return at + (pack.cues.speakers.pointing.exec(text.slice(at, at + LONGEST_POINTER))?.[0].length ?? 0)
  const { pointing } = pack.cues.subjects
  pointing.lastIndex = at
  return pointing.test(text) ? pointing.lastIndex : at
}

/** Whether a word begins where a noun ends, so that the noun is one: 該部|指出, near miss 該部分. */
const endsWord = (hearing: Hearing, pack: HanPack | ParticlePack, stretch: Span, end: number): boolean => {
  if (end >= stretch.end) return true
  if (pack.grammar === 'particle') {
    const words = wordsOf(hearing.document, pack.words)
    return words[wordAfter(words, end)]?.start === end
  }
  const rest = hearing.document.text.slice(end - 1, Math.min(stretch.end, end + AHEAD))
  return [...pack.names.wordStarts(rest)].includes(1)
}

/** How much of the text behind a noun tells where it ends. */
const AHEAD = 6

const fitting =
  ({ entities }: Hearing, { endings }: StandIn): Reference['fits'] =>
  ({ kind, index }) => {
    const body = kind === 'organisation' ? entities.organisations[index] : undefined
    return body !== undefined && [body.name, ...body.aliases].some((form) => endings.some((end) => form.endsWith(end)))
  }

const pointedOf = (pack: HanPack | ParticlePack): readonly StandIn[] =>
  pack.grammar === 'han' ? pack.names.organisations.pointed : pack.cues.speakers.pointed

/** The nouns of a stretch that point back. */
const pointersIn = (hearing: Hearing, pack: HanPack | ParticlePack, stretch: Span): Reference[] => {
  const text = foldInPlace(hearing.document.text.slice(stretch.start, stretch.end))
  const nouns = [...pointedOf(pack)].sort((a, b) => b.word.length - a.word.length)
  const found: Reference[] = []
  for (let at = 0; at < text.length; at++) {
    const from = afterPointer(pack, text, at)
    const noun = from > at ? nouns.find(({ word }) => text.startsWith(word, from)) : undefined
    if (!noun) continue
    const place = { start: stretch.start + at, end: stretch.start + from + noun.word.length }
    if (endsWord(hearing, pack, stretch, place.end))
      found.push({ ...place, fits: fitting(hearing, noun), points: true })
  }
  return found
}

/** The nouns of a stretch that stand for a body by themselves: 檢方. */
const standInsIn = (hearing: Hearing, pack: HanPack, stretch: Span): Reference[] => {
  const text = hearing.document.text.slice(stretch.start, stretch.end)
  return pack.names.organisations.standIns
    .filter(({ word, endings }) => !endings.includes(word))
    .flatMap((noun) =>
      findAll(text, noun.word).map(({ start, end }) => ({
        start: start + stretch.start,
        end: end + stretch.start,
        fits: fitting(hearing, noun),
        points: false,
      })),
    )
}

/** Every noun of a stretch that stands for a body of the story; none in a language whose pack has no words for them. */
export const referencesIn = (hearing: Hearing, stretch: Span, pack: LanguagePack | undefined): Reference[] => {
  if (pack?.grammar === 'particle') return pointersIn(hearing, pack, stretch)
  return pack?.grammar === 'han' ? [...pointersIn(hearing, pack, stretch), ...standInsIn(hearing, pack, stretch)] : []
}

/** How many bodies a noun may stand for before it tells nobody. */
const MOST_MEANT = 4

/** The bodies of the whole story that a noun fits, where these are few. */
export const bodiesOf = ({ entities }: Hearing, { fits }: Reference): EntityRef[] => {
  const found = entities.organisations
    .map(({ name }, index): EntityRef => ({ kind: 'organisation', index, name }))
    .filter(fits)
  return found.length > MOST_MEANT ? [] : found
}
