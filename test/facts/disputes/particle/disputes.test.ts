import { describe, expect, it } from 'vitest'
import { disputes } from '../../../languages/ja/quotations/disputes.cases.ts'
import { news } from '../../../languages/ja/quotations/news.cases.ts'
import { passages } from '../../../languages/ja/quotations/passages.cases.ts'
import { stories } from '../../../languages/ja/quotations/stories.cases.ts'
import { hear } from '../../quotations/particle/hear.ts'

const told = [...disputes, ...passages, ...stories, ...news].map(({ group, cases }) => ({
  group,
  cases: cases.filter((one) => one.disputes),
}))

describe.each(told)('disputes in Japanese: $group', ({ cases }) => {
  it.each(cases)('$name', (one) => {
    expect(hear(one).disputes.map(({ by, against }) => `${by} → ${against}`)).toEqual(one.disputes)
  })
})
