import { describe, expect, it } from 'vitest'
import { simplified, traditional } from '../../../../src/languages/_shared/chinese/script.ts'

describe('simplified', () => {
  it.each([
    ['記者報導後離開', '记者报道后离开'],
    ['兩隻餅乾', '两只饼干'],
    ['乾隆', '乾隆'],
    ['拿著著名著作', '拿着著名著作'],
    ['計畫與規畫', '计划与规划'],
    ['瞭解，藉由', '了解，借由'],
  ])('writes %s as %s, character for character', (from, to) => {
    expect(simplified.write(from)).toBe(to)
    expect(to).toHaveLength(from.length)
  })

  it('writes patterns with their flags', () => {
    const pattern = simplified.write(/[這該]項(?<what>計畫)/gu)
    expect(pattern).toEqual(/[这该]项(?<what>计划)/gu)
  })

  it('writes keys and members of lists, sets, maps and objects', () => {
    expect(simplified.write(['億', { 說: '說' }, new Set(['萬']), new Map([['個', 1]])])).toEqual([
      '亿',
      { 说: '说' },
      new Set(['万']),
      new Map([['个', 1]]),
    ])
  })

  it('keeps the lower of two weights that fall together', () => {
    const weights = new Map([
      ['於', -1],
      ['于', 0.5],
    ])
    expect(simplified.write(weights)).toEqual(new Map([['于', -1]]))
  })

  it('leaves functions, numbers and null as they are', () => {
    const act = () => 1
    expect(simplified.write({ act, n: 3, none: null })).toEqual({ act, n: 3, none: null })
  })
})

describe('traditional', () => {
  it('hands back what it was given', () => {
    const value = { words: ['說'] }
    expect(traditional.write(value)).toBe(value)
  })
})
