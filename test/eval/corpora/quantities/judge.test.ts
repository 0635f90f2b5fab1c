import { describe, expect, it } from 'vitest'
import type { Case, GoldItem, Item } from './cases.ts'
import { judge } from './judge.ts'

const gold = (changes: Partial<GoldItem>): GoldItem => ({ start: 0, end: 4, type: 'currency', value: '5', ...changes })
const aCase = (...items: GoldItem[]): Case => ({ id: 'a', lang: 'en', text: 'five pounds', gold: items })
const item = (changes: Partial<Item>): Item => ({ start: 0, end: 4, value: 5, unit: 'GBP', ...changes })

describe('a case of a suite', () => {
  it('is right where everything owed was found in its place', () => {
    expect(judge('currency', aCase(gold({ isoCurrency: 'GBP' })), [item({})])).toEqual({ found: true, exact: true })
    expect(judge('currency', aCase(gold({ isoCurrency: 'GBP' })), [item({ start: 8, end: 9 })]).found).toBe(false)
    expect(judge('currency', aCase(gold({ isoCurrency: 'EUR' })), [item({})]).found).toBe(false)
    expect(judge('currency', aCase(gold({ isoCurrency: 'GBP' })), [item({ value: 50 })]).found).toBe(false)
  })

  it('takes any currency of a name without a code, and coins in the unit that they make up', () => {
    expect(judge('currency', aCase(gold({ unit: 'Pound' })), [item({})]).found).toBe(true)
    expect(judge('currency', aCase(gold({ unit: 'Dollar' })), [item({})]).found).toBe(false)
    expect(judge('currency', aCase(gold({ unit: 'Dollar' })), [item({ unit: 'TWD' })]).found).toBe(true)
    expect(judge('currency', aCase(gold({ unit: 'Pence' })), [item({ value: 0.05 })]).found).toBe(true)
    expect(judge('currency', aCase(gold({ unit: 'Pence' })), [item({ value: 5 })]).found).toBe(false)
  })

  it('counts what was found besides, but for a unit that stands alone', () => {
    const spare = item({ start: 8, end: 12, value: 7 })
    expect(judge('currency', aCase(gold({ isoCurrency: 'GBP' })), [item({}), spare])).toEqual({
      found: true,
      exact: false,
    })
    const alone = gold({ start: 8, end: 12, value: null })
    expect(judge('currency', aCase(gold({ isoCurrency: 'GBP' }), alone), [item({}), spare]).exact).toBe(true)
    expect(judge('currency', aCase(alone), [])).toEqual({ found: true, exact: true })
  })

  it('finds a share in either end of a range', () => {
    const share = gold({ type: 'percentage', value: '5%' })
    expect(judge('percentage', aCase(share), [item({ value: 3, other: 5, unit: '%' })]).found).toBe(true)
  })
})
