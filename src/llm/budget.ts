import type { DaySpending, Spending, Tokens } from '../model/usage.ts'

/**
 * Tokens that may be spent: a day by everyone, a day by one server (all direct messages together count as one), and by one call.
 * `null` is no ceiling; 0 lets nothing be spent at all.
 */
export interface Ceilings {
  readonly day: number | null
  readonly guildDay: number | null
  readonly call: number | null
}

/** US dollars for a million tokens. */
export interface Price {
  readonly input: number
  readonly output: number
}

/** Where spending is written down: the archive. `guildId` is `null` for direct messages. Days are YYYY-MM-DD. */
export interface Ledger {
  spend(day: string, guildId: string | null, spent: Partial<Spending>): Promise<void>
  /** A server's days from `since` on that have any spending, the newest first. */
  spending(guildId: string | null, since: string): Promise<DaySpending[]>
  /** All servers together, on one day. */
  spendingOf(day: string): Promise<Spending>
}

/** Tokens that are set aside for one call until it is known what it took. */
export interface Reservation {
  /** Writes down what the call took and gives the rest back. Once. */
  settle(spent: Tokens & { readonly failed: boolean }): Promise<void>
}

/** Keeps what is asked of a model under the ceilings. */
export interface Budget {
  readonly ceilings: Ceilings
  /** The day that spending is written down under now: YYYY-MM-DD in the bot's time zone. */
  today(): string
  /** Sets tokens aside; `undefined`, and written down, where a ceiling would be passed. */
  reserve(guildId: string | null, tokens: number): Promise<Reservation | undefined>
  /** Writes down that an asking was answered from what was kept. */
  saved(guildId: string | null, tokens: Tokens): Promise<void>
  /** Writes down what the gate made of a reply. */
  judged(guildId: string | null, counts: { readonly passed: number; readonly dropped: number }): Promise<void>
}
