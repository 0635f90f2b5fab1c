import { describe, expect, it } from 'vitest'
import { zhHans } from '../../src/languages/zh-Hans/index.ts'
import { zhHant } from '../../src/languages/zh-Hant/index.ts'
import { hear } from '../helpers/speech.ts'
import { disputes as hans } from '../languages/zh-Hans/quotations/index.ts'
import { disputes as hant } from '../languages/zh-Hant/quotations/index.ts'

const groups = [
  ...hant.map((one) => ({ ...one, pack: zhHant, tag: zhHant.tag })),
  ...hans.map((one) => ({ ...one, pack: zhHans, tag: zhHans.tag })),
]

describe.each(groups)('$group in $tag', ({ cases, pack }) => {
  it.each(cases)('$name', (one) => {
    expect(hear(one, pack).disputes.map(({ by, against }) => `${by} → ${against}`)).toEqual(one.disputes)
  })
})

describe('the evidence of a dispute', () => {
  it('is its sentence', () => {
    const text = '霧很濃。高立言反駁林渡川的說法。船還沒回來。'
    const [dispute] = hear({ text, people: ['高立言', '林渡川'] }).disputes
    expect(text.slice(dispute?.span.start, dispute?.span.end)).toBe('高立言反駁林渡川的說法。')
  })
})
