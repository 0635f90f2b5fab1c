import { describe, expect, it } from 'vitest'
import { hear, written } from '../../helpers/speech.ts'
import { direct } from '../../languages/zh-Hant/quotations/direct.cases.ts'
import { indirect } from '../../languages/zh-Hant/quotations/indirect.cases.ts'
import { negatives } from '../../languages/zh-Hant/quotations/negatives.cases.ts'
import { speakers } from '../../languages/zh-Hant/quotations/speakers.cases.ts'

const groups = [...direct, ...indirect, ...speakers, ...negatives]

describe.each(groups)('quotations in Traditional Chinese: $group', ({ cases }) => {
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
