import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../../src/languages/ja/cues/days.ts'

/** A Sunday. */
const TODAY = '2025-03-02'

describe('the day that Japanese words name', () => {
  it.each([
    ['2024年12月5日', '2024-12-05'],
    ['12日、会見で', '2025-02-12'],
    ['１月３１日に', '2025-01-31'],
    ['土曜日、国連で', '2025-03-01'],
    ['昨夜', '2025-03-01'],
    ['本日', '2025-03-02'],
  ])('%s', (words, day) => {
    expect(dayOf(words, TODAY)).toBe(day)
  })

  it.each(['12日間', '先週の土曜日', '日曜大工', '2024年2月31日', '同日夜', '会見で'])('%s names none', (words) => {
    expect(dayOf(words, TODAY)).toBeNull()
  })

  it('is unknown where the article’s day is', () => {
    expect(dayOf('12日', null)).toBeNull()
  })
})
