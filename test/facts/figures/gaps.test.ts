import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/facts/figures/figures.ts'
import { closeGaps } from '../../../src/facts/figures/gaps.ts'
import { zhHans } from '../../../src/languages/zh-Hans/index.ts'
import { aDocument } from '../../helpers/reading.ts'

const read = (text: string): string[] =>
  findFigures(aDocument({ text }), zhHans, { people: [], organisations: [] }).map(
    (figure) => `${figure.text} = ${figure.value ?? `${figure.low}–${figure.high}`} ${figure.unit}`,
  )

describe('numbers with gaps', () => {
  it.each([
    ['利率打 六 点 五 折。', ['六 点 五 折 = 65 %']],
    ['通过率为百 分 之 二 十。', ['百 分 之 二 十 = 20 %']],
    ['上升 三 个 百 分 点。', ['三 个 百 分 点 = 3 pp']],
    ['共捐 五 十 元。', ['五 十 元 = 50 CNY']],
    // Two numbers in a table stay two.
    ['小组 2 3 元。', ['3 元 = 3 CNY']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('closeGaps', () => {
  it('leaves a text without gaps as it is', () => {
    const closed = closeGaps('三百元', /(?<=百) (?=元)/g)
    expect([closed.text, closed.before(2), closed.here(2)]).toEqual(['三百元', 2, 2])
  })

  it('tells where every character was, on any text', () => {
    const text = fc.string({ unit: fc.constantFrom('五', '十', ' ', '元', '，', 'a') })
    fc.assert(
      fc.property(text, (written) => {
        const { text: closed, ...offsets } = closeGaps(written, zhHans.numerals.gaps)
        for (let at = 0; at < closed.length; at++) {
          expect(written.charAt(offsets.before(at))).toBe(closed.charAt(at))
          expect(offsets.here(offsets.before(at))).toBe(at)
        }
        expect(offsets.here(written.length)).toBe(closed.length)
      }),
    )
  })
})
