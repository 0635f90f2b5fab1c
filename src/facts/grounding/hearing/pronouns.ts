import type { LanguagePack } from '../../../languages/pack.ts'
import type { Gender } from '../../../languages/parts/names.ts'
import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { foldInPlace } from '../../../text/fold.ts'
import { findAll } from '../../../text/spans.ts'
import { gendersOf } from '../../people/genders.ts'
import { gendersOf as particleGenders } from '../../people/particle/genders.ts'
import type { Entities } from '../../people/people.ts'
import { gendersOf as spacedGenders } from '../../people/spaced/genders.ts'

/** A pronoun that can stand for who speaks, and for what sort of one. */
export interface PronounPlace extends Span {
  readonly means: 'person' | 'organisation' | 'anybody'
  readonly gender: Gender | null
}

const sort = (means: string): PronounPlace['means'] | null => {
  if (means === 'person') return 'person'
  if (means === 'organisation' || means === 'body') return 'organisation'
  return means === 'people' || means === 'many' ? 'anybody' : null
}

const wordsOf = (pack: LanguagePack): { word: string; means: string; gender: Gender | null }[] => {
  switch (pack.grammar) {
    case 'han':
      return pack.cues.subjects.pronouns.map(({ word, means, gender }) => ({ word, means, gender }))
    case 'spaced':
      return [...pack.cues.speakers.pronouns].map(([word, { means, gender }]) => ({ word, means, gender }))
    case 'particle':
      return pack.cues.speakers.pronouns.map(({ word, means, gender }) => ({ word, means, gender: gender ?? null }))
  }
}

const LETTER = /\p{L}/u

/** Whether a pronoun's letters are a part of a longer word: 其他, the. */
const isInside = (text: string, pack: LanguagePack, { start, end }: Span): boolean => {
  const before = text.charAt(start - 1)
  if (pack.grammar === 'han') return pack.cues.subjects.notPronoun.test(before)
  return pack.grammar === 'spaced' && (LETTER.test(before) || LETTER.test(text.charAt(end)))
}

/** The pronouns of a stretch, in order, the longer one where two begin together. */
export const pronounsIn = ({ text }: Document, stretch: Span, pack: LanguagePack | undefined): PronounPlace[] => {
  if (!pack) return []
  const words = foldInPlace(text.slice(stretch.start, stretch.end))
  const found = wordsOf(pack).flatMap(({ word, means, gender }): PronounPlace[] => {
    const meant = sort(means)
    if (!meant) return []
    return findAll(words, word)
      .map(({ start, end }) => ({ start: start + stretch.start, end: end + stretch.start, means: meant, gender }))
      .filter((place) => !isInside(text, pack, place))
  })
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, at, all) => (all[at - 1]?.end ?? 0) <= one.start)
}

/** The gender of each person as far as the article tells it, by canonical name. */
export const gendersIn = (
  document: Document,
  pack: LanguagePack | undefined,
  entities: Entities,
): ReadonlyMap<string, Gender> => {
  switch (pack?.grammar) {
    case 'han':
      return gendersOf(document, pack, entities)
    case 'spaced':
      return spacedGenders(document, pack, entities)
    case 'particle':
      return particleGenders(document, pack, entities)
    case undefined:
      return new Map()
  }
}
