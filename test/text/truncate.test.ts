import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteLength, graphemes, truncate, truncateBytes, truncateGraphemes } from '../../src/text/truncate.ts'

const FAMILY = '👨‍👩‍👧‍👦'
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constant(FAMILY.repeat(9)))

describe('truncate', () => {
  it('leaves alone what fits', () => {
    expect(truncate('潮汐電廠', 4)).toBe('潮汐電廠')
    expect(truncateBytes('潮汐電廠', 12)).toBe('潮汐電廠')
    expect(truncateGraphemes(FAMILY, 1)).toBe(FAMILY)
  })

  it('counts its ellipsis', () => {
    expect(truncate('潮汐電廠', 3)).toBe('潮汐…')
    expect(truncateBytes('潮汐電廠', 11)).toBe('潮汐…')
    expect(truncateGraphemes(`${FAMILY}ab`, 2)).toBe(`${FAMILY}…`)
  })

  it('cuts no grapheme, and gives up one that doesn’t fit', () => {
    expect(truncate(`a${FAMILY}`, 5)).toBe('a…')
    expect(truncate(FAMILY, 5)).toBe('…')
    expect(truncateBytes(FAMILY, 2)).toBe('')
    expect(truncate('abc', 0)).toBe('')
  })

  it('leaves no space before the ellipsis', () => {
    expect(truncate('one two', 5)).toBe('one…')
    expect(truncate('one two', 5, ' [more]')).toBe('one t')
  })

  it('keeps every limit, and gives a prefix of whole graphemes', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), (text, max) => {
        expect(truncate(text, max).length).toBeLessThanOrEqual(max)
        expect(byteLength(truncateBytes(text, max))).toBeLessThanOrEqual(max)
        expect([...graphemes(truncateGraphemes(text, max))].length).toBeLessThanOrEqual(max)
        const cut = truncate(text, max, '')
        const heads = [...graphemes(text)].map((_, index, all) =>
          all
            .slice(0, index + 1)
            .join('')
            .trimEnd(),
        )
        expect(['', text, ...heads]).toContain(cut)
      }),
    )
  })
})
