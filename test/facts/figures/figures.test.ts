import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/facts/figures/figures.ts'
import { zhHant } from '../../../src/languages/zh-Hant/index.ts'
import type { Figure } from '../../../src/model/figure.ts'
import { aDocument, anOrganisation, aPerson, aSpan } from '../../helpers/reading.ts'

const nobody = { people: [], organisations: [] }

const read = (text: string): Figure[] => findFigures(aDocument({ text }), zhHant, nobody)

describe('what every figure keeps to', () => {
  const pieces = fc.constantFrom(
    ...'0123456789,.，％%一二三十百千萬億兆點分之成半餘多約逾元個名人至到、。「」（-負年月日時第數幾',
    'US$',
    '美元',
    '分別',
    '下跌',
    ' ',
    '\ud800',
    '船',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  test('its span covers exactly its text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let reach = 0
        for (const figure of read(text)) {
          expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.text)
          expect(figure.span.start).toBeGreaterThanOrEqual(reach)
          reach = figure.span.end
        }
      }),
      { numRuns: 400 },
    )
  })

  test('it is one number or a range from low to high, and its subject is in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { value, low, high, subject } of read(text)) {
          if (value === null) expect(low as number).toBeLessThan(high as number)
          else expect([low, high, Number.isFinite(value)]).toEqual([null, null, true])
          if (subject !== null) expect(text).toContain(subject)
        }
      }),
      { numRuns: 400 },
    )
  })
})

// Patterns that scan the rest of the line from each place would not end within the test's own limit.
describe('a line of 200,000 characters ends', () => {
  test.each([
    ['digits', '7'],
    ['一', '一'],
    ['萬', '萬'],
    ['mixed separators', '1,2，3.4．'],
    ['words that are figures', '一半'],
    ['ranges', '3至'],
    ['figures', '3元、'],
    ['分別', '分別1%、'],
    ['dates', '3年前'],
    ['spaces', ' 3 '],
  ])('of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    expect(read(text).every((figure) => text.startsWith(figure.text, figure.span.start))).toBe(true)
  })
})

describe('blocks', () => {
  test('headings and captions are read like paragraphs', () => {
    const text = '港邊聚集40名釣客\n圖為3艘漁船。'
    const blocks = [
      { kind: 'heading' as const, start: 0, end: 9 },
      { kind: 'caption' as const, start: 10, end: 17 },
    ]
    const figures = findFigures(aDocument({ text, blocks }), zhHant, nobody)
    expect(figures.map((figure) => figure.text)).toEqual(['40名釣客', '3艘漁船'])
  })

  test('a figure that begins a sentence takes its subject from the sentence before, never from another block', () => {
    const subjects = (text: string) => read(text).map((figure) => figure.subject)
    expect(subjects('港務公司公布營收。達12億元。')).toEqual(['營收'])
    expect(subjects('港務公司公布營收。\n達12億元。')).toEqual([null])
  })
})

describe('entities', () => {
  const text = '林渡川和港務公司分別出資30%和70%，法院起訴漁民林渡川等9人。'

  test('a list that a count sums up, and names paired with figures, are cut to the names that are known', () => {
    const entities = {
      people: [
        aPerson({
          mentions: [aSpan('林渡川', text), aSpan('林渡川等', text)].map(({ start }) => ({ start, end: start + 3 })),
        }),
      ],
      organisations: [anOrganisation({ mentions: [aSpan('港務公司', text)] })],
    }
    const subjects = findFigures(aDocument({ text }), zhHant, entities).map((figure) => figure.subject)
    expect(subjects).toEqual(['林渡川', '港務公司', '林渡川'])
  })
})

describe('a subject never cuts a name', () => {
  test.each([
    ['檢方起訴端木正執，求刑8年。', '端木正執'],
    ['檢方認為林應薇遭求刑8年過重。', '林應薇'],
    ['法院諭令林應薇500萬元交保。', '林應薇'],
  ])('%s', (text, name) => {
    const entities = { people: [aPerson({ mentions: [aSpan(name, text)] })], organisations: [] }
    for (const { subject } of findFigures(aDocument({ text }), zhHant, entities)) {
      if (subject?.split('').some((char) => name.includes(char))) expect(subject).toContain(name)
    }
  })
})

describe("the article's own country", () => {
  test.each([
    ['台灣的便當一個85元，台北最貴。', 'TWD'],
    ['香港的飯盒一個85元，香港人叫苦，港府將補貼。', 'HKD'],
    ['北京的盒飯一份85元，中國各地都漲，上海最貴。', 'CNY'],
    ['台灣人在香港買飯盒，一個85元，香港和台北差不多。', 'TWD'],
    ['白宮表示，美國每戶可領$600，紐約州另有補助。', 'USD'],
    ['便當一個85元。', 'TWD'],
    ['日本便當一個600日圓，東京和大阪同價，合約125元。', 'TWD'],
  ])('%s', (text, unit) => {
    expect(read(text).at(-1)?.unit).toBe(unit)
  })
})
