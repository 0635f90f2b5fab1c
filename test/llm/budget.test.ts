import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type BudgetOptions, type Ceilings, createBudget } from '../../src/llm/budget.ts'
import { openTestArchive } from '../helpers/archive.ts'
import { type MemoryLedger, memoryLedger } from './ledger.ts'

const NOON = '2025-03-04T12:00:00Z'
const prices = new Map([['model-a', { input: 1, output: 10 }]])

let ledger: MemoryLedger
let time: string
const error = vi.fn()
beforeEach(() => {
  ledger = memoryLedger()
  time = NOON
  error.mockReset()
})

const budgetOf = (ceilings: Partial<Ceilings>, change: Partial<BudgetOptions> = {}) =>
  createBudget({
    ceilings: { day: null, guildDay: null, call: null, ...ceilings },
    model: 'model-a',
    prices,
    ledger,
    now: () => new Date(time),
    timeZone: 'Asia/Taipei',
    log: { error },
    ...change,
  })
const took = (input: number, output = 0) => ({ input, output, failed: false })

describe('reserve', () => {
  it('lets anything through where there is no ceiling', async () => {
    expect(await budgetOf({}).reserve('north', 1e9)).toBeDefined()
  })

  it('takes what is left to the last token, and turns the next away', async () => {
    const budget = budgetOf({ day: 100 })
    expect(await budget.reserve('north', 60)).toBeDefined()
    expect(await budget.reserve('south', 41)).toBeUndefined()
    expect(await budget.reserve(null, 40)).toBeDefined()
    expect(ledger.lines).toEqual([{ day: '2025-03-04', guildId: 'south', spent: { turnedAway: 1 } }])
  })

  it('keeps one server, or all direct messages, from spending what others may', async () => {
    const budget = budgetOf({ day: 100, guildDay: 50 })
    expect(await budget.reserve('north', 50)).toBeDefined()
    expect(await budget.reserve('north', 1)).toBeUndefined()
    expect(await budget.reserve(null, 50)).toBeDefined()
    expect(await budget.reserve(null, 1)).toBeUndefined()
    expect(await budget.reserve('south', 1)).toBeUndefined()
  })

  it('refuses a call that is larger than one may be, without a look at the ledger', async () => {
    const spending = vi.spyOn(ledger, 'spending')
    const budget = budgetOf({ day: 100, call: 10 })
    expect(await budget.reserve('north', 11)).toBeUndefined()
    expect(spending).not.toHaveBeenCalled()
    expect(ledger.lines).toMatchObject([{ spent: { turnedAway: 1 } }])
    expect(await budget.reserve('north', 10)).toBeDefined()
  })

  it.each(['day', 'guildDay', 'call'])('lets nothing through under a ceiling of nought for %s', async (which) => {
    expect(await budgetOf({ [which]: 0 }).reserve('north', 1)).toBeUndefined()
  })

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])('sets aside no %d tokens', async (tokens) => {
    const budget = budgetOf({ day: 100 })
    expect(await budget.reserve('north', tokens)).toBeUndefined()
    expect(await budget.reserve('north', 100)).toBeDefined()
  })

  it('counts what was written down before the start and by other processes', async () => {
    const budget = budgetOf({ day: 100 })
    await ledger.spend('2025-03-04', 'south', { input: 50, output: 20 })
    expect(await budget.reserve('north', 31)).toBeUndefined()
    expect(await budget.reserve('north', 30)).toBeDefined()
  })

  it('never lets many at once pass the last room together', async () => {
    const budget = budgetOf({ day: 1_000, guildDay: 600 })
    const guilds = ['north', 'south', null]
    const asked = Array.from({ length: 90 }, (_, n) => budget.reserve(guilds[n % 3] ?? null, 100))
    const given = (await Promise.all(asked)).filter((one) => one !== undefined)
    expect(given).toHaveLength(10)
    expect((await ledger.spendingOf('2025-03-04')).turnedAway).toBe(80)
  })

  it('never spends more than the ceiling while calls begin and end at once', async () => {
    const budget = budgetOf({ day: 1_000 })
    const call = async (n: number): Promise<void> => {
      const reservation = await budget.reserve('north', 100)
      for (let turn = n % 7; turn > 0; turn -= 1) await new Promise(setImmediate)
      await reservation?.settle(took(60, 20))
    }
    await Promise.all(Array.from({ length: 80 }, (_, n) => call(n)))
    const { input, output, calls, turnedAway } = await ledger.spendingOf('2025-03-04')
    expect(input + output).toBeLessThanOrEqual(1_000)
    expect(calls).toBeGreaterThanOrEqual(10)
    expect(calls + turnedAway).toBe(80)
    expect(await budget.reserve('north', 1_000 - input - output)).toBeDefined()
  })
})

describe('settle', () => {
  it('writes down what the call took and gives the rest back', async () => {
    const budget = budgetOf({ day: 100 })
    const reservation = await budget.reserve('north', 100)
    await reservation?.settle(took(30, 20))
    expect(ledger.lines).toEqual([
      {
        day: '2025-03-04',
        guildId: 'north',
        spent: { calls: 1, input: 30, output: 20, microdollars: 230, failed: 0 },
      },
    ])
    expect(await budget.reserve('north', 51)).toBeUndefined()
    expect(await budget.reserve('north', 50)).toBeDefined()
  })

  it('does nothing the second time, also at once', async () => {
    const budget = budgetOf({ day: 100 })
    const reservation = await budget.reserve('north', 100)
    await Promise.all([reservation?.settle(took(10)), reservation?.settle(took(99))])
    await reservation?.settle(took(99))
    expect(ledger.lines).toHaveLength(1)
    expect((await ledger.spendingOf('2025-03-04')).input).toBe(10)
  })

  it('counts a call that failed, and what it cost all the same', async () => {
    const reservation = await budgetOf({}).reserve(null, 100)
    await reservation?.settle({ input: 7, output: 0, failed: true })
    expect(ledger.lines).toMatchObject([{ guildId: null, spent: { calls: 1, failed: 1, input: 7, microdollars: 7 } }])
  })

  it('takes what was set aside for spent where an answer came and nobody counted', async () => {
    const budget = budgetOf({ day: 100 })
    await (await budget.reserve('north', 80))?.settle(took(0))
    expect(ledger.lines).toMatchObject([{ spent: { input: 80 } }])
    await (await budget.reserve('north', 20))?.settle({ ...took(0), failed: true })
    expect(await budget.reserve('north', 20)).toBeDefined()
  })

  it('gives back what nothing was asked with, and writes nothing down', async () => {
    const budget = budgetOf({ day: 100 })
    const reservation = await budget.reserve('north', 80)
    reservation?.release()
    await reservation?.settle(took(80))
    expect(ledger.lines).toEqual([])
    expect(await budget.reserve('north', 100)).toBeDefined()
  })

  it('counts calls of a model without a price', async () => {
    const budget = budgetOf({}, { model: 'model-b' })
    await (await budget.reserve('north', 10))?.settle(took(5))
    expect(ledger.lines).toMatchObject([{ spent: { calls: 1, unpriced: 1 } }])
  })

  it('lets a call that took more than was set aside count in full', async () => {
    const budget = budgetOf({ day: 100 })
    await (await budget.reserve('north', 10))?.settle(took(100))
    expect(await budget.reserve('north', 1)).toBeUndefined()
  })

  it.each([Number.NaN, -1_000, Number.POSITIVE_INFINITY])(
    'is not misled by an endpoint that counts %d',
    async (count) => {
      const budget = budgetOf({ day: 100 })
      await (await budget.reserve('north', 60))?.settle(took(count))
      expect(await budget.reserve('north', 41)).toBeUndefined()
      expect(error).not.toHaveBeenCalled()
    },
  )
})

describe('a day', () => {
  it('begins at midnight of the zone that is handed in', async () => {
    const budget = budgetOf({ day: 100 })
    time = '2025-03-04T15:59:59Z'
    expect(budget.today()).toBe('2025-03-04')
    await (await budget.reserve('north', 100))?.settle(took(100))
    expect(await budget.reserve('north', 1)).toBeUndefined()
    time = '2025-03-04T16:00:00Z'
    expect(budget.today()).toBe('2025-03-05')
    expect(await budget.reserve('north', 100)).toBeDefined()
  })

  it('is the one on which tokens were set aside, however late the answer', async () => {
    const budget = budgetOf({ day: 100, guildDay: 100 })
    time = '2025-03-04T15:59:59Z'
    const late = await budget.reserve('north', 80)
    time = '2025-03-04T16:00:00Z'
    const next = await budget.reserve('north', 80)
    expect(await budget.reserve('north', 21)).toBeUndefined()
    await late?.settle(took(50))
    await next?.settle(took(60))
    expect(ledger.lines.map(({ day, spent }) => [day, spent.input])).toEqual([
      ['2025-03-05', undefined],
      ['2025-03-04', 50],
      ['2025-03-05', 60],
    ])
  })
})

describe('a ledger that fails', () => {
  it('lets nothing be spent while it cannot be read, and says why', async () => {
    const budget = budgetOf({ day: 100 })
    ledger.fail('reading')
    expect(await budget.reserve('north', 10)).toBeUndefined()
    expect(error).toHaveBeenCalledOnce()
    expect(ledger.lines).toEqual([])
    ledger.fail('nothing')
    expect(await budget.reserve('north', 10)).toBeDefined()
  })

  it('is told later what could not be written down, and nothing is spent until then', async () => {
    const budget = budgetOf({ day: 100 })
    const [one, other] = [await budget.reserve('north', 40), await budget.reserve('south', 40)]
    ledger.fail('writing')
    await one?.settle(took(40))
    await other?.settle(took(30))
    expect(await budget.reserve('north', 5)).toBeUndefined()
    ledger.fail('nothing')
    expect(await budget.reserve('north', 31)).toBeUndefined()
    expect(await budget.reserve('north', 30)).toBeDefined()
    expect(await ledger.spendingOf('2025-03-04')).toMatchObject({ calls: 2, input: 70, turnedAway: 1 })
  })

  it('takes nobody down', async () => {
    const budget = budgetOf({ call: 10 })
    ledger.fail('everything')
    await budget.saved('north', { input: 1, output: 1 })
    await budget.judged('north', { passed: 1, dropped: 0 })
    expect(await budget.reserve('north', 11)).toBeUndefined()
    expect(error).toHaveBeenCalledTimes(3)
  })
})

describe('what is written down besides', () => {
  it('is what was saved, and what the gate made of replies', async () => {
    const budget = budgetOf({ day: 0 })
    await budget.saved('north', { input: 100, output: 20 })
    await budget.judged(null, { passed: 8, dropped: 2 })
    expect(ledger.lines).toEqual([
      { day: '2025-03-04', guildId: 'north', spent: { savedCalls: 1, savedTokens: 120 } },
      { day: '2025-03-04', guildId: null, spent: { passed: 8, dropped: 2 } },
    ])
  })
})

describe('on the archive', () => {
  it('holds the ceilings over budgets one after the other, and shows what was spent', async () => {
    const test = await openTestArchive()
    const before = budgetOf({ day: 100 }, { ledger: test.archive })
    const given = await Promise.all(Array.from({ length: 20 }, () => before.reserve('north', 30)))
    expect(given.filter((one) => one !== undefined)).toHaveLength(3)
    await Promise.all(given.map((one) => one?.settle(took(20, 5))))
    const after = budgetOf({ day: 100 }, { ledger: test.archive })
    expect(await after.reserve('south', 26)).toBeUndefined()
    expect(await after.reserve('south', 25)).toBeDefined()
    expect(await test.archive.spending('north', after.today())).toMatchObject([
      { day: '2025-03-04', calls: 3, input: 60, output: 15, microdollars: 210, turnedAway: 17 },
    ])
    await test.cleanup()
  })

  it('that is closed, lets nothing be spent', async () => {
    const test = await openTestArchive()
    const budget = budgetOf({}, { ledger: test.archive })
    await test.cleanup()
    expect(await budget.reserve('north', 1)).toBeUndefined()
    expect(error).toHaveBeenCalled()
  })
})
