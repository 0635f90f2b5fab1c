import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Spending } from '../../model/usage.ts'
import type { UsageStore } from '../store.ts'
import type { Database, UsageTable } from './tables.ts'

type Counters = Omit<UsageTable, 'day' | 'guild'>
type Column = keyof Counters

/** Past it a counter stays where it is: what is larger is no number that JavaScript tells from the next. */
const MOST = Number.MAX_SAFE_INTEGER

const COLUMNS: readonly Column[] = [
  'calls',
  'input',
  'output',
  'microdollars',
  'unpriced',
  'saved_calls',
  'saved_tokens',
  'turned_away',
  'failed',
  'passed',
  'dropped',
]

const guildKey = (guildId: string | null): string => (guildId === null ? 'direct' : `guild:${guildId}`)

const countersOf = (spent: Partial<Spending>): Counters => ({
  calls: spent.calls ?? 0,
  input: spent.input ?? 0,
  output: spent.output ?? 0,
  microdollars: spent.microdollars ?? 0,
  unpriced: spent.unpriced ?? 0,
  saved_calls: spent.savedCalls ?? 0,
  saved_tokens: spent.savedTokens ?? 0,
  turned_away: spent.turnedAway ?? 0,
  failed: spent.failed ?? 0,
  passed: spent.passed ?? 0,
  dropped: spent.dropped ?? 0,
})

const spendingOfRow = (row: Selectable<Counters>): Spending => ({
  calls: Number(row.calls),
  input: Number(row.input),
  output: Number(row.output),
  microdollars: Number(row.microdollars),
  unpriced: Number(row.unpriced),
  savedCalls: Number(row.saved_calls),
  savedTokens: Number(row.saved_tokens),
  turnedAway: Number(row.turned_away),
  failed: Number(row.failed),
  passed: Number(row.passed),
  dropped: Number(row.dropped),
})

const check = (counters: Counters): void => {
  const wrong = COLUMNS.find((column) => !Number.isSafeInteger(counters[column]) || counters[column] < 0)
  if (wrong !== undefined) throw new RangeError(`The counter ${wrong} cannot grow by ${counters[wrong]}`)
}

const grown = (column: Column): RawBuilder<number> => {
  const [old, more] = [sql.ref(`usage.${column}`), sql.ref(`excluded.${column}`)]
  return sql<number>`case when ${old} > ${sql.lit(MOST)} - ${more} then ${sql.lit(MOST)} else ${old} + ${more} end`
}

const sumOf = (column: Column): RawBuilder<number> =>
  sql<number>`case when sum(${sql.ref(column)}) > ${sql.lit(MOST)} then ${sql.lit(MOST)} else coalesce(sum(${sql.ref(column)}), 0) end`

const spend = async (db: Database, day: string, guildId: string | null, spent: Partial<Spending>): Promise<void> => {
  const counters = countersOf(spent)
  check(counters)
  if (COLUMNS.every((column) => counters[column] === 0)) return
  await db
    .insertInto('usage')
    .values({ day, guild: guildKey(guildId), ...counters })
    .onConflict((conflict) =>
      conflict
        .columns(['day', 'guild'])
        .doUpdateSet(Object.fromEntries(COLUMNS.map((column) => [column, grown(column)]))),
    )
    .execute()
}

/** What asking models cost, by server and day. */
export const createUsage = (db: Database): UsageStore => ({
  spend: (day, guildId, spent) => spend(db, day, guildId, spent),
  async spending(guildId, since) {
    const rows = await db
      .selectFrom('usage')
      .selectAll()
      .where('guild', '=', guildKey(guildId))
      .where('day', '>=', since)
      .orderBy('day', 'desc')
      .execute()
    return rows.map((row) => ({ day: row.day, ...spendingOfRow(row) }))
  },
  async spendingOf(day) {
    const row = await db
      .selectFrom('usage')
      .select(COLUMNS.map((column) => sumOf(column).as(column)))
      .where('day', '=', day)
      .executeTakeFirstOrThrow()
    return spendingOfRow(row)
  },
})
