import { describe, expect, it } from 'vitest'
import { written } from '../../../helpers/speech.ts'
import { direct } from '../../../languages/en/quotations/direct.cases.ts'
import { disputes } from '../../../languages/en/quotations/disputes.cases.ts'
import { indirect } from '../../../languages/en/quotations/indirect.cases.ts'
import { negatives } from '../../../languages/en/quotations/negatives.cases.ts'
import { speakers } from '../../../languages/en/quotations/speakers.cases.ts'
import { views } from '../../../languages/en/quotations/views.cases.ts'
import { hear } from './hear.ts'

const groups = [...direct, ...indirect, ...speakers, ...negatives, ...views]

describe.each(groups)('quotations in English: $group', ({ cases }) => {
  it.each(cases)('$name', (one) => {
    expect(hear(one).quotations.map(written)).toEqual(one.said)
  })
})

describe.each(disputes)('English: $group', ({ cases }) => {
  it.each(cases)('$name', (one) => {
    expect(hear(one).disputes.map(({ by, against }) => `${by} → ${against}`)).toEqual(one.disputes)
  })
})

describe('the corpus', () => {
  it('names each case of a group once', () => {
    for (const { group, cases } of [...groups, ...disputes]) {
      const names = cases.map(({ name }) => name)
      expect([group, new Set(names).size]).toEqual([group, names.length])
    }
  })
})
