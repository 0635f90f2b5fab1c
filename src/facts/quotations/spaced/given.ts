import type { Range } from './phrases.ts'

/** What a place gives to its speaker: quoted words as they stand, or a stretch of the sentence. */
export interface Content {
  readonly quotes: readonly number[]
  readonly claim: Range | null
  /** Whether the claim stands before its cue, or on both sides of it. */
  readonly behind: boolean
}

/** Nothing is given to anybody. */
export const NONE: Content = { quotes: [], claim: null, behind: true }
