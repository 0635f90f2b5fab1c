import { describe, expect, it } from 'vitest'
import { isNear, shareIn, unitsOf } from '../../src/brief/overlap.ts'

describe('what sentences are compared by', () => {
  it('is pairs of characters where a script has no spaces, and telling words elsewhere', () => {
    expect([...unitsOf('碼頭案 in the Harbour 2028')]).toEqual(['碼頭', '頭案', 'harbour', '2028'])
    expect([...unitsOf('เรือจม')]).toHaveLength(5)
    expect([...unitsOf('船')]).toEqual(['船'])
    expect(unitsOf('…！？').size).toBe(0)
  })

  it.each([
    ['灣岸市議會週一通過碼頭整修案。', '灣岸市議會週一通過碼頭整修案，並附帶決議。', true],
    ['甲案通過了。', '乙案通過了。', false],
    ['The council voted to mend the pier on Monday.', 'The council voted Monday to mend the pier.', true],
    ['Ships wait.', 'Ships wait outside the harbour until the storm has passed over.', false],
  ])('tells whether two say the same: %s %s', (a, b, near) => {
    expect(isNear(unitsOf(a), unitsOf(b))).toBe(near)
  })

  it('is linear on a long line', () => {
    expect(unitsOf('碼'.repeat(1_000_000)).size).toBe(1)
    expect(shareIn(unitsOf('a'.repeat(1_000_000)), new Set())).toBe(0)
  })
})
