import type { Range } from './phrases.ts'

/** A noun phrase that a verb belongs to: its first part, up to its head, and all of it with what describes it. */
export interface Subject {
  readonly base: Range
  readonly full: Range
  /** Whether it stands before the verb, behind it, or is taken from another verb or noun of the sentence. */
  readonly how: 'before' | 'behind' | 'relative' | 'shared'
}
