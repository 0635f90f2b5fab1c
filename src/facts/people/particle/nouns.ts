import type { WordKind } from '../../../languages/parts/particle/names.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { View } from './view.ts'

const PERSONAL: ReadonlySet<WordKind> = new Set(['surname', 'given', 'person'])
const PROPER: ReadonlySet<WordKind> = new Set([...PERSONAL, 'place', 'body', 'proper', 'unknown'])
const NOUNS: ReadonlySet<WordKind> = new Set([...PROPER, 'common', 'prefix', 'suffix', 'number'])

/** Whether some kind is of people's names. */
export const isPersonal = (kind: WordKind): boolean => PERSONAL.has(kind)

/** Whether a word may stand in a compound noun. */
export const isNoun = (view: View, word: Word): boolean => NOUNS.has(view.pack.names.kindOf(word))

/** Whether a word is a name of any kind, or unknown. */
export const isProper = (view: View, word: Word): boolean => PROPER.has(view.pack.names.kindOf(word))
