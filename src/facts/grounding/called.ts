import type { LanguagePack } from '../../languages/pack.ts'
import type { Span } from '../../model/span.ts'
import { isHanName } from './called/han.ts'
import { isParticleName, isParticlePerson } from './called/particle.ts'
import { isSpacedName } from './called/spaced.ts'
import { LONGEST_NAME } from './limits.ts'

/** What a name is said to be of. */
export type NamedKind = 'person' | 'organisation'

/** Marks between or around sentences, which no name holds; not the stop of J. K. Rowan. */
const NOT_IN_NAMES = /[。！？!?；;：:\n\r]|\.\s+\p{Ll}/u

const CASED = /\p{Lu}|\p{Lt}|\p{Lo}/u

/**
 * Whether words can be the name of somebody or of a body: 馬斯克, Gull Ferries. Not: 執行長, 他, she, Prime Minister, a place
 * for a person. `written` is as the article has it. A language without a pack is judged by its letters alone.
 */
export const isCalled = (kind: NamedKind, written: string, pack: LanguagePack | undefined): boolean => {
  if (written.length > LONGEST_NAME || !CASED.test(written) || NOT_IN_NAMES.test(written)) return false
  switch (pack?.grammar) {
    case 'han':
      return isHanName(kind, written, pack)
    case 'spaced':
      return isSpacedName(kind, written, pack)
    case 'particle':
      return isParticleName(kind, written, pack)
    case undefined:
      return true
  }
}

/** Whether the words around one of the places show that somebody is called so, whatever the words mean elsewhere: 白鷺親方. */
export const isIntroduced = (
  written: string,
  places: readonly Span[],
  text: string,
  pack: LanguagePack | undefined,
): boolean =>
  pack?.grammar === 'particle' &&
  written.length <= LONGEST_NAME &&
  !NOT_IN_NAMES.test(written) &&
  places.slice(0, MOST_PLACES).some((place) => isParticlePerson(written, pack, text, place))

/** How many places of a name are looked at. */
const MOST_PLACES = 20
