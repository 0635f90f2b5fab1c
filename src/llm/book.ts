import type { Log } from '../log.ts'
import type { DaySpending, Spending } from '../model/usage.ts'

/** Where spending is written down: the archive. `guildId` is `null` for direct messages. Days are YYYY-MM-DD. */
export interface Ledger {
  spend(day: string, guildId: string | null, spent: Partial<Spending>): Promise<void>
  /** A server's days from `since` on that have any spending, the newest first. */
  spending(guildId: string | null, since: string): Promise<DaySpending[]>
  /** All servers together, on one day. */
  spendingOf(day: string): Promise<Spending>
}

/** Whose spending, and on which day. */
export interface Account {
  readonly day: string
  readonly guildId: string | null
}

export interface Entry extends Account {
  readonly spent: Partial<Spending>
}

/** A ledger that may fail: what can't be written down is owed, and nothing can be read until it is written. */
export interface Book {
  /** Writes down what must not be lost. Never rejects. */
  write(entry: Entry): Promise<void>
  /** Writes down what may be lost. Never rejects. */
  note(entry: Entry): Promise<void>
  /** Tokens that were spent on the day by everyone and by the server; `undefined` where that can't be known. Never rejects. */
  spent(account: Account): Promise<{ readonly day: number; readonly guildDay: number } | undefined>
}

const tokensOf = (spending: Spending | undefined): number => (spending ? spending.input + spending.output : 0)

/** A book over a ledger; one caller at a time. */
export const createBook = (ledger: Ledger, log: Pick<Log, 'error'>): Book => {
  const owed: Entry[] = []

  const put = async ({ day, guildId, spent }: Entry): Promise<boolean> => {
    try {
      await ledger.spend(day, guildId, spent)
      return true
    } catch (err) {
      log.error({ err, day, spent }, 'the spending on a model cannot be written down')
      return false
    }
  }

  const pay = async (): Promise<boolean> => {
    for (let entry = owed[0]; entry; entry = owed[0]) {
      if (!(await put(entry))) return false
      owed.shift()
    }
    return true
  }

  return {
    async write(entry) {
      owed.push(entry)
      await pay()
    },
    async note(entry) {
      await put(entry)
    },
    async spent({ day, guildId }) {
      if (!(await pay())) return undefined
      try {
        const days = await ledger.spending(guildId, day)
        return { day: tokensOf(await ledger.spendingOf(day)), guildDay: tokensOf(days.find((one) => one.day === day)) }
      } catch (err) {
        log.error({ err, day }, 'the spending on a model cannot be read; nothing is asked')
        return undefined
      }
    },
  }
}
