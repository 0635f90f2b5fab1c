import type { Ledger } from '../../src/llm/budget.ts'
import type { Spending } from '../../src/model/usage.ts'
import { someSpending } from '../helpers/spending.ts'

interface Line {
  readonly day: string
  readonly guildId: string | null
  readonly spent: Partial<Spending>
}

/** A ledger in memory that answers late and can be made to fail. */
export interface MemoryLedger extends Ledger {
  readonly lines: readonly Line[]
  /** What fails from now on. */
  fail(what: 'nothing' | 'writing' | 'reading' | 'everything'): void
}

const counters = Object.keys(someSpending()) as (keyof Spending)[]

const sumOf = (lines: readonly Line[]): Spending =>
  someSpending(
    Object.fromEntries(counters.map((key) => [key, lines.reduce((sum, { spent }) => sum + (spent[key] ?? 0), 0)])),
  )

/** Each answer takes a turn of the event loop, so that whoever doesn't wait in line reads what is out of date. */
export const memoryLedger = (): MemoryLedger => {
  const lines: Line[] = []
  let failing = 'nothing'
  const turn = async (kind: 'writing' | 'reading'): Promise<void> => {
    await new Promise(setImmediate)
    if (failing === kind || failing === 'everything') throw new Error(`no ${kind}`)
  }
  return {
    lines,
    fail(what) {
      failing = what
    },
    async spend(day, guildId, spent) {
      await turn('writing')
      lines.push({ day, guildId, spent })
    },
    async spending(guildId, since) {
      await turn('reading')
      const found = lines.filter((line) => line.guildId === guildId && line.day >= since)
      return [...Map.groupBy(found, ({ day }) => day)]
        .map(([day, ofDay]) => ({ day, ...sumOf(ofDay) }))
        .sort((a, b) => (a.day < b.day ? 1 : -1))
    },
    async spendingOf(day) {
      await turn('reading')
      return sumOf(lines.filter((line) => line.day === day))
    },
  }
}
