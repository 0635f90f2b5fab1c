import { DateTime } from 'luxon'
import type { Log } from '../log.ts'
import type { Tokens } from '../model/usage.ts'
import { type Account, createBook, type Ledger } from './book.ts'
import { costOf, type Price, wholeTokens } from './cost.ts'

export type { Ledger } from './book.ts'
export type { Price } from './cost.ts'

/**
 * Tokens that may be spent: a day by everyone, a day by one server (all direct messages together count as one), and by one call.
 * `null` is no ceiling; 0 lets nothing be spent at all.
 */
export interface Ceilings {
  readonly day: number | null
  readonly guildDay: number | null
  readonly call: number | null
}

/** Tokens that are set aside for one call until it is known what it took. */
export interface Reservation {
  /**
   * Writes down what the call took and gives the rest back. Once; never rejects. Where an answer came and the endpoint doesn't count,
   * it took all that was set aside.
   */
  settle(spent: Tokens & { readonly failed: boolean }): Promise<void>
  /** Gives all of it back, where nothing was asked. */
  release(): void
}

/** Keeps what is asked of a model under the ceilings. None of it rejects, whatever becomes of the ledger. */
export interface Budget {
  readonly ceilings: Ceilings
  /** The day that spending is written down under now: YYYY-MM-DD in the bot's time zone. */
  today(): string
  /**
   * Sets tokens aside; `undefined`, and written down, where a ceiling would be passed. `undefined` too where what was spent can't be
   * read. What other processes have set aside is not known here, only what they wrote down.
   */
  reserve(guildId: string | null, tokens: number): Promise<Reservation | undefined>
  /** Writes down that an asking was answered from what was kept. */
  saved(guildId: string | null, tokens: Tokens): Promise<void>
  /** Writes down what the gate made of a reply. */
  judged(guildId: string | null, counts: { readonly passed: number; readonly dropped: number }): Promise<void>
}

export interface BudgetOptions {
  readonly ceilings: Ceilings
  /** The model that is asked, as the operator names it. */
  readonly model: string
  /** By model. */
  readonly prices: ReadonlyMap<string, Price>
  readonly ledger: Ledger
  readonly now: () => Date
  /** The IANA name of the zone whose midnight begins a day. */
  readonly timeZone: string
  readonly log: Pick<Log, 'error'>
}

/** Tokens that are on their way: spent on the day that they were set aside on, however late the answer. */
interface Aside extends Account {
  readonly tokens: number
}

/** Lets one piece of work begin when the last one has ended. */
const createTurns = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}

const within = (tokens: number, ceiling: number | null): boolean => ceiling === null || tokens <= ceiling

const sumOf = (aside: Iterable<Aside>, counts: (one: Aside) => boolean): number =>
  [...aside].filter(counts).reduce((sum, { tokens }) => sum + tokens, 0)

/** A budget for one model. What is set aside is known to this process alone, and forgotten with it. */
export const createBudget = ({ ceilings, model, prices, ledger, now, timeZone, log }: BudgetOptions): Budget => {
  const book = createBook(ledger, log)
  // In turn, so that nothing is written down or given back between the look at what is left and the taking of it.
  const inTurn = createTurns()
  const aside = new Set<Aside>()
  const today = (): string => DateTime.fromJSDate(now(), { zone: timeZone }).toFormat('yyyy-MM-dd')
  const note = (guildId: string | null, spent: Parameters<Ledger['spend']>[2]): Promise<void> =>
    book.note({ day: today(), guildId, spent })

  /** `undefined` where it can't be known. */
  const fits = async ({ day, guildId, tokens }: Aside): Promise<boolean | undefined> => {
    if (!Number.isSafeInteger(tokens) || tokens <= 0 || !within(tokens, ceilings.call)) return false
    const spent = await book.spent({ day, guildId })
    if (!spent) return undefined
    const ofDay = sumOf(aside, (one) => one.day === day)
    const ofGuild = sumOf(aside, (one) => one.day === day && one.guildId === guildId)
    return (
      within(spent.day + ofDay + tokens, ceilings.day) && within(spent.guildDay + ofGuild + tokens, ceilings.guildDay)
    )
  }

  const reservationOf = (mine: Aside): Reservation => ({
    settle: ({ failed, ...counted }) =>
      inTurn(async () => {
        if (!aside.has(mine)) return
        const uncounted = !failed && wholeTokens(counted.input) + wholeTokens(counted.output) === 0
        const tokens = uncounted ? { input: mine.tokens, output: 0 } : counted
        await book.write({ ...mine, spent: costOf(tokens, failed, prices.get(model)) })
        aside.delete(mine)
      }),
    release: () => void aside.delete(mine),
  })

  return {
    ceilings,
    today,
    reserve: (guildId, tokens) =>
      inTurn(async () => {
        const mine = { day: today(), guildId, tokens: Math.ceil(tokens) }
        const fitting = await fits(mine)
        if (fitting) {
          aside.add(mine)
          return reservationOf(mine)
        }
        if (fitting === false) await note(guildId, { turnedAway: 1 })
        return undefined
      }),
    saved: (guildId, { input, output }) =>
      note(guildId, { savedCalls: 1, savedTokens: wholeTokens(input) + wholeTokens(output) }),
    judged: (guildId, { passed, dropped }) => note(guildId, { passed, dropped }),
  }
}
