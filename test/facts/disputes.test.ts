import { describe, expect, it } from 'vitest'
import { hear } from '../helpers/speech.ts'
import { disputes } from '../languages/zh-Hant/quotations/disputes.cases.ts'

describe.each(disputes)('$group in Traditional Chinese', ({ cases }) => {
  it.each(cases)('$name', (one) => {
    expect(hear(one).disputes.map(({ by, against }) => `${by} → ${against}`)).toEqual(one.disputes)
  })
})

describe('the evidence of a dispute', () => {
  it('is its sentence', () => {
    const text = '霧很濃。高立言反駁林渡川的說法。船還沒回來。'
    const [dispute] = hear({ text, people: ['高立言', '林渡川'] }).disputes
    expect(text.slice(dispute?.span.start, dispute?.span.end)).toBe('高立言反駁林渡川的說法。')
  })
})
