import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../../src/facts/figures/particle/figures.ts'
import { ja } from '../../../../src/languages/ja/index.ts'
import type { Figure } from '../../../../src/model/figure.ts'
import { aDocument, anOrganisation, aPerson, aSpan } from '../../../helpers/reading.ts'

const nobody = { people: [], organisations: [] }

const read = (text: string): Figure[] => findFigures(aDocument({ text, language: 'ja' }), ja, nobody)

const pieces = fc.constantFrom(
  ...'0123456789,.，．・％%一二三十百千万億兆憶数何割分半余約超円元人個件社台年月日時度回のはがをにでも、。「」（）-ー〜から第',
  'ドル',
  'ポイント',
  'パーセント',
  'それぞれ',
  '増の',
  '以上',
  'に上る',
  '減少した',
  ' ',
  '\n',
  '\ud800',
  '船',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
)

describe('a bare dollar', () => {
  test.each([
    ['霧港市は堤防に30億台湾ドル、桟橋に2億台湾ドルを使う。市は料金を5ドル上げる。', 'TWD'],
    ['台湾の企業が30億台湾ドルを投じ、台湾で2億台湾ドルを借りた。米国では5ドル上げる。', 'USD'],
    ['市は料金を5ドル上げる。', 'USD'],
  ])('%s', (text, unit) => {
    expect(read(text).find((figure) => figure.value === 5)?.unit).toBe(unit)
  })
})

describe('what every figure keeps to', () => {
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

const values = (text: string) => read(text).map(({ value, low, high, unit }) => ({ value, low, high, unit }))

describe('digits of either width are the same', () => {
  test.each([
    ['売上高は5.3%増の1,200億円だった。', '売上高は５．３%増の１，２００億円だった。'],
    ['懲役1年6カ月、罰金30万円。', '懲役１年６カ月、罰金３０万円。'],
    ['3割5分と12の島、2〜3倍。', '３割５分と１２の島、２〜３倍。'],
    ['2025年3月15日午後3時、第3次、42歳。', '２０２５年３月１５日午後３時、第３次、４２歳。'],
  ])('%s', (half, full) => {
    expect(values(full)).toEqual(values(half))
  })
})

// Patterns that scan the rest of the line from each place would not end within the test's own limit.
describe('a line of 200,000 characters ends', () => {
  test.each([
    ['digits', '7'],
    ['一', '一'],
    ['万', '万'],
    ['mixed separators', '1,2，3.4．'],
    ['words that are figures', '半数'],
    ['ranges', '3〜'],
    ['figures', '3円、'],
    ['それぞれ', 'それぞれ1％、'],
    ['lists', '白波市と'],
    ['modifiers', '港の'],
    ['clauses that describe', '広がる'],
    ['opening marks', '「'],
    ['figures that の joins', '3人の'],
    ['dates', '3年前'],
    ['spaces', ' 3 '],
  ])('of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    expect(read(text).every((figure) => text.startsWith(figure.text, figure.span.start))).toBe(true)
  })
})

describe('blocks', () => {
  test('headings and captions are read like paragraphs', () => {
    const text = '港に釣り客40人\n写真は漁船3隻。'
    const blocks = [
      { kind: 'heading' as const, start: 0, end: 8 },
      { kind: 'caption' as const, start: 9, end: 17 },
    ]
    const figures = findFigures(aDocument({ text, blocks, language: 'ja' }), ja, nobody)
    expect(figures.map((figure) => figure.text)).toEqual(['40人', '3隻'])
  })

  test('a figure that begins a sentence takes its subject from the sentence before, never from another block', () => {
    const subjects = (text: string) => read(text).map((figure) => figure.subject)
    expect(subjects('港湾局は来場者数を公表した。約12万人という。')).toEqual(['港湾局'])
    expect(subjects('港湾局は来場者数を公表した。\n約12万人という。')).toEqual([null])
  })
})

describe('entities', () => {
  test('a name is one phrase, whatever the dictionary makes of it', () => {
    const text = '株式会社うみのはなは3億円を調達した。'
    const name = '株式会社うみのはな'
    const entities = { people: [], organisations: [anOrganisation({ name, mentions: [aSpan(name, text)] })] }
    const figures = findFigures(aDocument({ text, language: 'ja' }), ja, entities)
    expect(figures.map((figure) => figure.subject)).toEqual([name])
  })

  test('numbers in a name that is known are still told apart by their unit', () => {
    const text = '白石三千人さんが3人を助けた。'
    const entities = {
      people: [aPerson({ name: '白石三千人', mentions: [aSpan('白石三千人', text)] })],
      organisations: [],
    }
    const figures = findFigures(aDocument({ text, language: 'ja' }), ja, entities)
    expect(figures.map((figure) => figure.text)).toContain('3人')
  })
})

describe("the article's own country", () => {
  test.each([
    ['弁当は600円。', 'JPY'],
    ['東京の弁当は12ドル相当だ。', 'USD'],
    ['オーストラリアのシドニーで、弁当は15ドル。メルボルンも高い。', 'AUD'],
    ['香港の弁当は85ドル。香港政府は補助し、香港の店も応じる。', 'HKD'],
    ['台北の弁当は85元。台湾では高雄も台中も同じだ。', 'TWD'],
    ['北京の弁当は20元。中国では上海も同じだ。', 'CNY'],
    ['弁当は3元だ。', 'CNY'],
  ])('%s', (text, unit) => {
    expect(read(text).at(-1)?.unit).toBe(unit)
  })
})
