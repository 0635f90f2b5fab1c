import { expect, it } from 'vitest'
import { LONGEST_STATEMENT, listFlaw, MOST_SENTENCES, shapeFlaw } from '../../../src/facts/grounding/shape.ts'

it.each([
  ['', 'nothing'],
  [' \n\u3000', 'white space'],
  ['……「」', 'marks alone'],
  ['字'.repeat(LONGEST_STATEMENT / 2 + 1), 'too many Han characters'],
  ['a'.repeat(LONGEST_STATEMENT + 1), 'too many letters'],
  ['字'.repeat(10_000), 'far too many'],
  ['半\uD83D', 'half a character'],
  ['響\u0007鈴', 'a bell'],
])('has no shape to be shown in: %# (%s)', (text) => {
  expect(shapeFlaw(text, LONGEST_STATEMENT)?.cause).toBe('shape')
})

it.each(['霧港市議會通過預算。', '字'.repeat(LONGEST_STATEMENT / 2), '第一行\r\n第二行', '😀好', '12%'])(
  'has one: %s',
  (text) => {
    expect(shapeFlaw(text, LONGEST_STATEMENT)).toBeNull()
  },
)

it('throws out what was said before and what is too much', () => {
  const keys = new Set<string>()
  expect(listFlaw('市議會通過預算。', 0, keys)).toBeNull()
  expect(listFlaw('市議會，通過預算', 1, keys)?.cause).toBe('shape')
  expect(listFlaw('市議會沒有通過預算。', 2, keys)).toBeNull()
  expect(listFlaw('新的一句', MOST_SENTENCES - 1, keys)).toBeNull()
  expect(listFlaw('再一句', MOST_SENTENCES, keys)?.cause).toBe('shape')
})
