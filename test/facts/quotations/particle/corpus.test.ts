import { describe, expect, it } from 'vitest'
import { written } from '../../../helpers/speech.ts'
import { direct } from '../../../languages/ja/quotations/direct.cases.ts'
import { indirect } from '../../../languages/ja/quotations/indirect.cases.ts'
import { negatives } from '../../../languages/ja/quotations/negatives.cases.ts'
import { news } from '../../../languages/ja/quotations/news.cases.ts'
import { passages } from '../../../languages/ja/quotations/passages.cases.ts'
import { speakers } from '../../../languages/ja/quotations/speakers.cases.ts'
import { stories } from '../../../languages/ja/quotations/stories.cases.ts'
import { hear } from './hear.ts'

const groups = [...direct, ...indirect, ...speakers, ...negatives, ...passages, ...stories, ...news]

describe.each(groups)('quotations in Japanese: $group', ({ cases }) => {
  it.each(cases)('$name', (one) => {
    expect(hear(one).quotations.map(written)).toEqual(one.said)
  })
})

describe('the corpus', () => {
  it('names each case of a group once', () => {
    for (const { group, cases } of groups) {
      const names = cases.map(({ name }) => name)
      expect([group, new Set(names).size]).toEqual([group, names.length])
    }
  })
})
