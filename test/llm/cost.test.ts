import { describe, expect, it } from 'vitest'
import { costOf } from '../../src/llm/cost.ts'

const price = { input: 0.25, output: 2 }

describe('costOf', () => {
  it('is in millionths of a dollar, rounded up', () => {
    expect(costOf({ input: 1_000, output: 100 }, false, price)).toEqual({
      calls: 1,
      input: 1_000,
      output: 100,
      microdollars: 450,
      failed: 0,
    })
    expect(costOf({ input: 1, output: 0 }, false, price).microdollars).toBe(1)
    expect(costOf({ input: 0, output: 0 }, true, price).microdollars).toBe(0)
  })

  it.each([
    [100, 0.07, 7],
    [1_000, 0.15, 150],
    [3, 0.1, 1],
    [110_000, 1.1, 121_000],
  ])('does not round a count of %d at %d up to what it is not', (input, perMillion, microdollars) => {
    const free = { input: perMillion, output: 0 }
    expect(costOf({ input, output: 9 }, false, free).microdollars).toBe(microdollars)
  })

  it('counts a call without a price as unpriced, and one that took nothing as neither', () => {
    expect(costOf({ input: 5, output: 1 }, false, undefined)).toMatchObject({ calls: 1, unpriced: 1 })
    expect(costOf({ input: 5, output: 1 }, false, undefined)).not.toHaveProperty('microdollars')
    expect(costOf({ input: 0, output: 0 }, true, undefined)).toMatchObject({ calls: 1, failed: 1, unpriced: 0 })
  })

  it.each([Number.NaN, -5, Number.NEGATIVE_INFINITY])('takes %d for none', (input) => {
    expect(costOf({ input, output: 1 }, false, price)).toMatchObject({ input: 0, output: 1, microdollars: 2 })
  })

  it.each([Number.POSITIVE_INFINITY, 1e300, Number.MAX_SAFE_INTEGER])(
    'makes a whole number that can be told of %d',
    (input) => {
      const cost = costOf({ input, output: input }, false, { input: 1e9, output: 1e9 })
      for (const count of Object.values(cost)) expect(Number.isSafeInteger(count)).toBe(true)
      expect(cost.input).toBe(1_000_000_000)
    },
  )
})
