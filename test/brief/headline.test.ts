import { describe, expect, it } from 'vitest'
import { clauseCut, headlineOf } from '../../src/brief/headline.ts'
import { languages } from '../../src/languages/index.ts'
import { aDocument } from '../helpers/reading.ts'

const zh = languages['zh-Hant'].salience
const en = languages.en.salience

describe('the headline', () => {
  it('is the title as it stands', () => {
    expect(headlineOf(aDocument({ title: '碼頭整修案過關。' }), zh)).toBe('碼頭整修案過關。')
  })

  it.each([
    ['灣岸今天下雪。', '灣岸今天下雪'],
    ['灣岸今天會下雪嗎？', '灣岸今天會下雪嗎？'],
    [
      '灣岸市議會週一經過九個小時的辯論通過碼頭整修案，工程將在明年三月動工，附近的魚市會先搬到北岸。',
      '灣岸市議會週一經過九個小時的辯論通過碼頭整修案，工程將在明年三月動工',
    ],
    [
      '市長林渡川說：「碼頭是這座城市的大門，也是他一生的記憶，更是灣岸每一個孩子長大的地方。」',
      '市長林渡川說：「碼頭是這座城市的大門，也是他一生的記憶，更是灣岸每一個孩子長大…',
    ],
    [
      '灣岸地方法院週一審理舊碼頭整修弊案並傳喚前任市長林渡川出庭作證，因家中事故，他先行離開法院。',
      '灣岸地方法院週一審理舊碼頭整修弊案並傳喚前任市長林渡川出庭作證',
    ],
    [
      '灣岸市議會週一召開臨時會審查舊碼頭整修預算，市長林渡川在會中表示，工程不會再延後，魚市也不會搬遷。',
      '灣岸市議會週一召開臨時會審查舊碼頭整修預算',
    ],
    [
      '為了顧及漁民的生計，市長林渡川宣布，舊碼頭的整修工程將分成三期施工，每一期都不會超過六個月。',
      '為了顧及漁民的生計，市長林渡川宣布，舊碼頭的整修工程將分成三期施工',
    ],
  ])('is the first sentence without a title: %s', (text, headline) => {
    expect(headlineOf(aDocument({ text, title: null }), zh)).toBe(headline)
  })

  it('cuts between graphemes where no clause ends, and never in a number', () => {
    const family = '👩‍👩‍👧‍👦'
    expect(headlineOf(aDocument({ text: family.repeat(40), title: null }), zh)).toMatch(/^(?:👩‍👩‍👧‍👦)+…$/u)
    const text = `The harbour board will spend 12,345 on ${'very '.repeat(30)}old ropes`
    expect(headlineOf(aDocument({ text, title: null, language: 'en' }), en)).toContain('12,345')
  })

  it('looks at no more of a text than it needs', () => {
    expect(
      headlineOf(aDocument({ text: '「'.repeat(500_000), title: ' ', sentences: [] }), zh).length,
    ).toBeLessThanOrEqual(40)
    expect(clauseCut('，'.repeat(500_000), 40, '，')).toBe(40)
  })
})
