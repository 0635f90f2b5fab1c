import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSound } from '../../../../src/text/spans.ts'
import { hear } from './hear.ts'

const people = ['灯野葵=灯野@市長', '汐見健司=汐見@社長', '波多江涼']
const organisations = ['霧港フェリー', '霧港新聞']

const pieces = [
  ...'「」『』“”"（）、。：！？\n …',
  ...['灯野市長', '汐見社長', '波多江涼', '霧港フェリー', '霧港新聞', '彼', '同社', '住民', '報告書', '6割'],
  ...['は', 'が', 'を', 'に', 'と', 'の', 'で', 'について', 'によると', 'との', 'など', 'という', 'こと', 'よう'],
  ...[
    '述べた',
    '語り',
    '話す',
    '発表した',
    '否定した',
    '反論した',
    '批判した',
    'としている',
    '示した',
    '分かった',
    '呼んだ',
  ],
  ...['橋を直す', '海は静かだ', '12日', '会見で', '見方', '声', '𠮷', '\uD842', '\uDFB7', '👩‍🚀', '\uE002', '1,200'],
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

describe('whatever a Japanese text is made of', () => {
  it('every span is sound and holds its words', () => {
    fc.assert(fc.property(passage, expectSound), { numRuns: 300 })
  })

  it('any string of marks is read without a fault', () => {
    const marks = fc.array(fc.constantFrom(...'「」『』“”"（）、。：はがとを言う\n'), { maxLength: 200 })
    fc.assert(
      fc.property(marks, (letters) => expectSound(letters.join(''))),
      { numRuns: 200 },
    )
  })

  it('any text at all is read without a fault', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), { numRuns: 150 })
  })
})

const SIZE = 40_000

/** Shapes that a rule which looks too far would take hours for; a hang is caught by the runner's limit. */
describe('a Japanese text of 40 kB', () => {
  it.each([
    ['opening marks', '「'],
    ['opening marks of two kinds', '「『'],
    ['empty pairs', '「」'],
    ['pairs around a word', '「海」'],
    ['words and a particle', '「海だ」と'],
    ['lines that each open a mark', '「海\n'],
    ['a verb', '述べた'],
    ['speakers', '灯野市長は述べ、'],
    ['speakers and words', '灯野市長は「海は静かだ」と述べ、汐見社長は否定し、'],
    ['claims', '汐見社長は橋を直すと述べ、'],
    ['claims inside claims', '汐見社長が橋を直すと述べたと'],
    ['relative claims', '橋を直すと語る汐見社長は'],
    ['sources', '住民によると、'],
    ['facts', '橋を直すことが'],
    ['topics', '汐見社長は'],
    ['long names', 'アイウエオ'],
    ['commas', '、'],
    ['blanks', '　'],
    ['asides that never close', '（'],
    ['a particle', 'と'],
    ['another particle', 'の'],
    ['days', '12日'],
    ['denials', '汐見社長は波多江涼の主張を否定し、'],
  ])('of nothing but %s is read to its end', (_, unit) => {
    const text = unit.repeat(Math.floor(SIZE / unit.length))
    const { quotations } = hear({ text, people, organisations })
    expect(quotations.every(({ span, text: words }) => text.slice(span.start, span.end).includes(words))).toBe(true)
  })
})
