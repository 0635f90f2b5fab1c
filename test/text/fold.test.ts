import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldInPlace, foldKey, foldQuery, foldWidth } from '../../src/text/fold.ts'

describe('folding', () => {
  it('narrows width', () => {
    expect(foldWidth('ＡＢ１２％　（甲）')).toBe('AB12% (甲)')
    expect(foldWidth('「甲」、乙。')).toBe('「甲」、乙。')
  })

  it('keeps every offset', () => {
    expect(foldInPlace('İＸ')).toHaveLength(2)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldInPlace(text)).toHaveLength(text.length)
      }),
    )
  })

  it('makes one key of one name', () => {
    expect(foldKey('Ｍａｒａ Ｖｏｓｓ')).toBe(foldKey('mara-voss'))
    expect(foldKey('ｶﾞｽ')).toBe('ガス')
    expect(foldKey('·・ ')).toBe('')
  })

  it('keeps the marks of a query', () => {
    expect(foldQuery('  Ｃ++  Lab ')).toBe('c++ lab')
  })
})
