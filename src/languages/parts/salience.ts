/** What the choice of a brief's sentences needs to know of a language. Lengths are in UTF-16 units. */
export interface SalienceRules {
  /** Whether a sentence opens with words that lean on the one before it: 對此, 他, However, これに対し. */
  leansBack(sentence: string): boolean
  /** Whether a clause waits for the next one, by how it opens (因…, although …) or ends (…表示). A headline doesn't end with it. */
  leansForward(clause: string): boolean
  /** The marks after which a long first sentence may be cut into a headline. */
  readonly clauseEnds: string
  /** The longest headline that is made of a sentence. */
  readonly headlineLength: number
  /** The longest brief; its first three sentences may take half as much again. */
  readonly briefLength: number
}
