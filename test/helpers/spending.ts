import type { Spending } from '../../src/model/usage.ts'

/** What a server spent; nothing without changes. */
export const someSpending = (changes: Partial<Spending> = {}): Spending => ({
  calls: 0,
  input: 0,
  output: 0,
  microdollars: 0,
  unpriced: 0,
  savedCalls: 0,
  savedTokens: 0,
  turnedAway: 0,
  failed: 0,
  passed: 0,
  dropped: 0,
  ...changes,
})
