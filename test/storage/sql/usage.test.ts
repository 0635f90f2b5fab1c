import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Spending } from '../../../src/model/usage.ts'
import { openArchive } from '../../../src/storage/sql/archive.ts'
import { openTestArchive, type TestArchive } from '../../helpers/archive.ts'
import { someSpending } from '../../helpers/spending.ts'

let test: TestArchive
beforeEach(async () => {
  test = await openTestArchive()
})
afterEach(() => test.cleanup())

describe('spend', () => {
  it('adds each counter to its own, and leaves what is not given', async () => {
    const counters = Object.keys(someSpending()) as (keyof Spending)[]
    const all: Partial<Spending> = Object.fromEntries(counters.map((counter, index) => [counter, index + 1]))
    const { savedTokens = 0, output = 0 } = all
    await test.archive.spend('2025-03-04', 'north', all)
    await test.archive.spend('2025-03-04', 'north', { savedTokens: 100, turnedAway: 0 })
    await test.archive.spend('2025-03-04', 'north', { output: 10 })
    expect(await test.archive.spending('north', '2025-03-04')).toEqual([
      { day: '2025-03-04', ...all, savedTokens: savedTokens + 100, output: output + 10 },
    ])
  })

  it('keeps what a long day costs to the last millionth', async () => {
    await test.archive.spend('2025-03-04', null, { microdollars: 2 ** 52 })
    await test.archive.spend('2025-03-04', null, { microdollars: 2 ** 52 - 2 })
    expect((await test.archive.spendingOf('2025-03-04')).microdollars).toBe(2 ** 53 - 2)
  })

  it('stays at the largest number that can be told, of one server and of all', async () => {
    for (const guild of ['north', 'north', 'south']) {
      await test.archive.spend('2025-03-04', guild, { input: Number.MAX_SAFE_INTEGER, calls: 1 })
    }
    expect(await test.archive.spending('north', '')).toMatchObject([{ input: Number.MAX_SAFE_INTEGER, calls: 2 }])
    expect(await test.archive.spendingOf('2025-03-04')).toMatchObject({ input: Number.MAX_SAFE_INTEGER, calls: 3 })
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d and adds nothing', async (input) => {
    await expect(test.archive.spend('2025-03-04', 'north', { calls: 1, input })).rejects.toThrow(RangeError)
    expect(await test.archive.spending('north', '')).toEqual([])
  })

  it('makes no day of nothing', async () => {
    await test.archive.spend('2025-03-04', 'north', {})
    await test.archive.spend('2025-03-04', 'north', { calls: 0 })
    expect(await test.archive.spending('north', '')).toEqual([])
  })

  it('loses nothing of many at once', async () => {
    const spent = { calls: 1, input: 7 }
    await Promise.all(Array.from({ length: 50 }, () => test.archive.spend('2025-03-04', 'north', spent)))
    expect(await test.archive.spendingOf('2025-03-04')).toEqual(someSpending({ calls: 50, input: 350 }))
  })
})

describe('spending', () => {
  it('is a server’s days, the newest first, from one day on', async () => {
    for (const day of ['2025-02-28', '2025-03-02', '2025-03-01']) await test.archive.spend(day, 'north', { calls: 1 })
    expect((await test.archive.spending('north', '2025-03-01')).map(({ day }) => day)).toEqual([
      '2025-03-02',
      '2025-03-01',
    ])
    const again = await openArchive({ dataDir: test.dataDir, now: () => new Date(0) })
    expect(await again.spending('north', '')).toHaveLength(3)
    await again.close()
  })

  it('is one server’s, or that of direct messages', async () => {
    await test.archive.spend('2025-03-04', null, { calls: 1 })
    await test.archive.spend('2025-03-04', 'north', { calls: 2 })
    await test.archive.spend('2025-03-04', 'direct', { calls: 4 })
    expect(await test.archive.spending(null, '')).toMatchObject([{ calls: 1 }])
    expect(await test.archive.spending('north', '')).toMatchObject([{ calls: 2 }])
    expect(await test.archive.spending('direct', '')).toMatchObject([{ calls: 4 }])
    expect(await test.archive.spending('guild:north', '')).toEqual([])
    expect((await test.archive.spendingOf('2025-03-04')).calls).toBe(7)
  })

  it('of a day without any is noughts', async () => {
    await test.archive.spend('2025-03-04', 'north', { calls: 1 })
    expect(await test.archive.spendingOf('2025-03-05')).toEqual(someSpending())
  })

  it.each(["'; drop table usage; --", '%', '\u0000', '__proto__', 'x'.repeat(6_000)])(
    'takes a server called %j for that one alone',
    async (guild) => {
      await test.archive.spend('2025-03-04', 'north', { calls: 1 })
      await test.archive.spend('2025-03-04', guild, { calls: 2 })
      expect(await test.archive.spending(guild, '')).toMatchObject([{ calls: 2 }])
      expect(await test.archive.spending('north', '')).toMatchObject([{ calls: 1 }])
    },
  )
})
