import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSound } from '../../../src/text/spans.ts'
import { hear } from '../../helpers/speech.ts'

const people = ['林渡川@市長', '蘇映雪', '高立言']
const organisations = ['港務公司', '灣岸日報']

const pieces = [
  ...[
    '「',
    '」',
    '『',
    '』',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '（',
    '）',
    '《',
    '》',
    '，',
    '。',
    '：',
    '；',
    '、',
    '！',
    '？',
    ',',
    ':',
    '\n',
    ' ',
    '…',
  ],
  ...['林渡川', '蘇映雪', '高立言', '港務公司', '灣岸日報', '他', '她們', '市長', '居民', '起訴書', '該公司'],
  ...[
    '說',
    '表示',
    '指出',
    '寫道',
    '高喊',
    '否認',
    '反駁',
    '詢問',
    '告訴',
    '根據',
    '據',
    '報導',
    '所謂',
    '並強調',
    '曾',
    '的',
    '對',
    '向',
    '21日',
    '今天',
    '在港邊',
  ],
  ...['我們會贏', '碼頭會完工', '的說法有誤', '𠮷', '\uD842', '\uDFB7', '👩‍🚀', '\uE002', '1,200'],
]

const passage = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

const expectSound = (text: string): void => {
  const { quotations, disputes } = hear({ text, people, organisations })
  for (const { text: words, span, speaker, speakerText } of quotations) {
    expect([0 <= span.start, span.start < span.end, span.end <= text.length]).toEqual([true, true, true])
    expect(text.slice(span.start, span.end)).toContain(words)
    expect(words.trim()).not.toBe('')
    expect([speaker.trim(), speakerText.trim()]).not.toContain('')
  }
  for (const { by, against, span } of disputes) {
    expect(by).not.toBe(against)
    expect(isSound(text, span)).toBe(true)
  }
}

describe('whatever a text is made of', () => {
  it('every span is sound and holds its words', () => {
    fc.assert(fc.property(passage, expectSound), { numRuns: 400 })
  })

  it('any string of marks is read without a fault', () => {
    const marks = fc.array(fc.constantFrom(...'「」『』“”"‘’（）《》，。：；、我說\n'), { maxLength: 200 })
    fc.assert(
      fc.property(marks, (letters) => expectSound(letters.join(''))),
      { numRuns: 300 },
    )
  })

  it('any text at all is read without a fault', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), { numRuns: 200 })
  })
})

const SIZE = 200_000

/** Shapes that a rule which looks too far would take hours for; a hang is caught by the runner's limit. */
describe('a text of 200 kB', () => {
  it.each([
    ['opening marks', '「'],
    ['opening marks of two kinds', '「『'],
    ['empty pairs', '「」'],
    ['pairs around a word', '「我」'],
    ['all marks', '「『“"’”』」'],
    ['straight marks', '"'],
    ['marks of two kinds around a sentence', '"好。“'],
    ['quoted sentences', '“好。”'],
    ['lines that each open a mark', '「我\n'],
    ['a verb', '說'],
    ['speakers', '林渡川說，'],
    ['speakers and words', '林渡川說，「我很好」，高立言否認，'],
    ['denials', '高立言否認林渡川的說法，'],
    ['words in a row', '「我們會贏」、'],
    ['commas', '，'],
    ['asides that never close', '（'],
    ['titles that never close', '《'],
    ['days', '12日'],
    ['people', '警方'],
    ['nothing but background', '曾說的'],
    ['colons', '他：'],
  ])('of nothing but %s is read to its end', (_, unit) => {
    const text = unit.repeat(Math.floor(SIZE / unit.length))
    const { quotations } = hear({ text, people, organisations })
    expect(quotations.every(({ span, text: words }) => text.slice(span.start, span.end).includes(words))).toBe(true)
  })
})
