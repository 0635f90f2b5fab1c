import type { WordKind } from '../../../parts/particle/names.ts'
import type { Word } from '../../../parts/words.ts'
import { kindOf } from '../../names/kinds.ts'
import { words } from '../../words.ts'

/** A word with what it can be to a name. */
export interface Piece extends Word {
  readonly kind: WordKind
}

/** The words of a text. Linear. */
export const piecesOf = (text: string): Piece[] => words.wordsOf(text).map((word) => ({ ...word, kind: kindOf(word) }))
