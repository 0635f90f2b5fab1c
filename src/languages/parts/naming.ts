import type { Span } from '../../model/span.ts'

export type NameKind = 'person' | 'body' | 'place' | 'thing' | 'work'

/** A stretch of a text that is a name by good evidence; a `work` is the title of a book, a film or a law between marks. */
export interface ProperNoun extends Span {
  readonly kind: NameKind
}

/** How one name is told to stand for another. */
export interface NamingRules {
  /** What names are compared by: width, case, script, accents and marks folded. Every UTF-16 offset stays true. */
  readonly fold: (text: string) => string
  /** What countries and parts of the world are called, their peoples and short forms too, by CLDR's code; folded. */
  readonly regions: () => ReadonlyMap<string, readonly string[]>
  /** The regions that a word stands for: 中美 for both; empty where it is another word. */
  readonly regionsIn: (name: string) => readonly string[]
  /** The parts of a name that must be borne out where the whole isn't, of `Ministry of Finance` only `Finance`; empty where it must be whole. */
  readonly pieces: (name: ProperNoun, text: string) => readonly string[]
  /** Whether a name tells only a kind of body, which every country has its own of: 財政部, Supreme Court; not 白宮. */
  readonly isGeneric: (name: string) => boolean
  /** Whether a stretch by itself shows no sign of being a name: it is made of everyday words alone. */
  readonly isEveryday: (text: string) => boolean
  /** What else somebody may be called in the article who is called by a surname alone: 陳男 for 陳姓騎士; absent where nobody is. */
  readonly calls?: (name: string) => readonly string[]
  /** What a word has in common with its kin: Paris, Parisian. */
  readonly stem: (word: string) => string
  /** Whether the first is a short form of the second; both folded: 北市府 of 台北市政府, IMF of International Monetary Fund. */
  readonly shortens: (short: string, long: string) => boolean
}
