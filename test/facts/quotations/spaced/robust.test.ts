import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSound } from '../../../../src/text/spans.ts'
import { hear } from './hear.ts'

const people = ['Mara Voss=Voss@mayor', 'Otto Lind=Lind']
const organisations = ['Gull Ferries', 'Mistport Herald']

const pieces = [
  ...['“', '”', '"', '‘', '’', "'", "''", '(', ')', ',', '.', ':', ';', '—', '-', '?', '!', '\n', '…'],
  ...[
    'Mara Voss',
    'Lind',
    'Gull Ferries',
    'the Mistport Herald',
    'he',
    'They',
    'the mayor',
    'residents',
    'who',
    'which',
  ],
  ...[
    'said',
    'says',
    'told',
    'saying',
    'denied',
    'according to',
    'called',
    'accused',
    'hit back',
    'was',
    'to say',
    'and',
  ],
  ...[
    'that',
    'on Friday',
    'in a statement',
    'the pier will open',
    'the claim',
    'was wrong',
    'as',
    'by',
    '’s',
    '𠮷',
    '\uD842',
    '1,200',
  ],
]

const passage = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '')), { maxLength: 50 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''))

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

describe('whatever an English text is made of', () => {
  it('every span is sound and holds its words', () => {
    fc.assert(fc.property(passage, expectSound), { numRuns: 300 })
  })

  it('any string of marks is read without a fault', () => {
    const marks = fc.array(fc.constantFrom(...'“”"‘’\'‘, .:;—()aI\n'), { maxLength: 120 })
    fc.assert(
      fc.property(marks, (letters) => expectSound(letters.join(''))),
      { numRuns: 200 },
    )
  })

  it('any text at all is read without a fault', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), { numRuns: 100 })
  })
})

const SIZE = 100_000

/** Shapes that a rule which looks too far would take hours for; a hang is caught by the runner's limit. */
describe('an English text of 100 kB', () => {
  it.each([
    ['opening marks', '“'],
    ['opening marks with words', '“a '],
    ['straight marks', '"'],
    ['single marks', "'a "],
    ['lines that each open a mark', '“a\n'],
    ['a verb', 'said '],
    ['speakers', 'Mara Voss said, '],
    ['speakers and words', 'Voss said, “we are fine,” Lind denied, '],
    ['pronouns that nobody fits', 'she said it. '],
    ['offices that somebody holds', 'the mayor said it was. '],
    ['bodies', 'the ministry said it was. '],
    ['epithets', 'the player said it was. '],
    ['denials', 'Lind denied Voss’s claim. '],
    ['answers', 'Lind hit back. '],
    ['sources', 'according to Voss, '],
    ['relatives', 'who said that '],
    ['asides', 'Voss, a man, '],
    ['brackets that never close', '('],
    ['dashes', 'Voss - '],
  ])('of nothing but %s is read to its end', (_, unit) => {
    const text = unit.repeat(Math.floor(SIZE / unit.length))
    const { quotations } = hear({ text, people, organisations })
    expect(quotations.every(({ span, text: words }) => text.slice(span.start, span.end).includes(words))).toBe(true)
  })
})
