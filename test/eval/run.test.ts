import { describe, expect, it } from 'vitest'
import { owed } from './counts.ts'
import { byGroup, groupOf, type ScoredArticle } from './run.ts'

const article = (group: string, hit: number): ScoredArticle => ({
  name: 'one',
  group,
  counts: { body: owed(hit, 10) },
  misses: [],
})

describe('the column of a story', () => {
  it('is its language, apart from stories told in several', () => {
    expect(groupOf('harbour', 'zh-Hant')).toBe('zh-Hant')
    expect(groupOf('harbour.zh-Hant', 'zh-Hant')).toBe('zh-Hant aligned')
    expect(groupOf('harbour.en', 'zh-Hant')).toBe('zh-Hant')
  })

  it('adds its articles up, Chinese first', () => {
    const groups = byGroup([
      article('ja', 1),
      article('zh-Hant aligned', 2),
      article('zh-Hant', 3),
      article('zh-Hant', 4),
    ])
    expect([...groups]).toEqual([
      ['zh-Hant', { body: owed(7, 20) }],
      ['zh-Hant aligned', { body: owed(2, 10) }],
      ['ja', { body: owed(1, 10) }],
    ])
  })
})
