/** Tokens of one call, or of several together, as the endpoint counts them. */
export interface Tokens {
  readonly input: number
  readonly output: number
}

/** What asking a model cost a server on one day, and what was saved. Counts; money in millionths of a US dollar. */
export interface Spending extends Tokens {
  readonly calls: number
  /** Calls of a model whose price is known cost this; those of another cost nothing here and count as `unpriced`. */
  readonly microdollars: number
  readonly unpriced: number
  /** Askings that were answered from what was kept, and the tokens that they would have taken. */
  readonly savedCalls: number
  readonly savedTokens: number
  /** Askings that a ceiling turned away. */
  readonly turnedAway: number
  /** Calls that failed. */
  readonly failed: number
  /** Statements of models that passed the gate, and those that were thrown out. */
  readonly passed: number
  readonly dropped: number
}

/** What nobody spent. */
export const NO_SPENDING: Spending = {
  input: 0,
  output: 0,
  calls: 0,
  microdollars: 0,
  unpriced: 0,
  savedCalls: 0,
  savedTokens: 0,
  turnedAway: 0,
  failed: 0,
  passed: 0,
  dropped: 0,
}

/** A day's spending; `day` is YYYY-MM-DD in the bot's time zone. */
export interface DaySpending extends Spending {
  readonly day: string
}
