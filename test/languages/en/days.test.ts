import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/languages/en/cues/days.ts'

describe('the day that English words name', () => {
  it.each([
    ['on Friday', '2025-02-28'],
    ['Sunday', '2025-03-02'],
    ['last Sunday', '2025-02-23'],
    ['yesterday', '2025-03-01'],
    ['this morning', '2025-03-02'],
    ['Jan. 8', '2025-01-08'],
    ['January 8th', '2025-01-08'],
    ['8 January 2024', '2024-01-08'],
    ['December 31', '2024-12-31'],
    ['next Friday', null],
    ['February 31', null],
    ['in a statement', null],
  ])('%s', (words, day) => {
    expect(dayOf(words, '2025-03-02')).toBe(day)
  })

  it('needs the day of the article, unless it has a year', () => {
    expect(dayOf('on Friday', null)).toBeNull()
    expect(dayOf('8 January 2024', null)).toBe('2024-01-08')
  })
})
