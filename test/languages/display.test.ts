import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import type { LanguageTag } from '../../src/languages/pack.ts'
import type { Figure } from '../../src/model/figure.ts'
import { aFigure } from '../helpers/reading.ts'

const money = (
  text: string,
  value: number | null,
  unit: string,
  unitText: string,
  changes: Partial<Figure> = {},
): Figure => aFigure({ text, value, unit, unitText, kind: 'money', ...changes })

const share = (text: string, value: number, changes: Partial<Figure> = {}): Figure =>
  aFigure({ text, value, unit: '%', unitText: text.replace(/[\d.]+ ?/, ''), kind: 'percent', ...changes })

const counted = (text: string, value: number | null, unit: string, changes: Partial<Figure> = {}): Figure =>
  aFigure({ text, value, unit, unitText: unit, kind: 'count', ...changes })

type Row = readonly [figure: Figure, shown: string, beside?: string]

const rows: Record<LanguageTag, readonly Row[]> = {
  'zh-Hant': [
    [money('5千億美元', 5e11, 'USD', '美元', { qualifier: 'over' }), '逾5,000億美元'],
    [money('1000億美元', 1e11, 'USD', '美元', { qualifier: 'under' }), '不到1,000億美元'],
    [money('1兆2500億元', 1.25e12, 'TWD', '元'), '1兆2,500億元'],
    [money('三五〇億元', 3.5e10, 'TWD', '元'), '三五〇億元', '350億元'],
    [money('十萬元', 1e5, 'TWD', '元'), '十萬元'],
    [money('US$300億', 3e10, 'USD', 'US$'), 'US$300億'],
    [money('$500 billion', 5e11, 'USD', '$', { qualifier: 'over' }), '逾$500 billion', '5,000億美元'],
    [money('NT$12.8 billion', 12.8e9, 'TWD', 'NT$'), 'NT$12.8 billion', '新台幣128億元'],
    [money('1.2万亿美元', 1.2e12, 'USD', '美元'), '1.2万亿美元', '1.2兆美元'],
    [share('1成', 10, { qualifier: 'about' }), '約1成'],
    [share('兩成五', 25), '兩成五'],
    [share('10%', 10, { qualifier: 'over' }), '逾10%'],
    [counted('10餘萬人', 1e5, '人', { qualifier: 'over' }), '10餘萬人'],
    [counted('一百五十位議員', 150, '議員'), '一百五十位議員', '150'],
    [counted('三十一年', 31, '年', { kind: 'measure' }), '三十一年'],
    [counted('兩三天', null, '天', { low: 2, high: 3 }), '兩三天'],
    [counted('30至50人', null, '人', { low: 30, high: 50 }), '30至50人'],
    [aFigure({ text: '44156.73點', value: 44156.73, unit: 'points', unitText: '點', kind: 'index' }), '44,156.73點'],
  ],
  'zh-Hans': [
    [money('5千亿美元', 5e11, 'USD', '美元', { qualifier: 'over' }), '逾5000亿美元'],
    [money('1.25兆美元', 1.25e12, 'USD', '美元'), '1.25兆美元', '1.25万亿美元'],
    [money('$2–3 billion', null, 'USD', '$', { low: 2e9, high: 3e9 }), '$2–3 billion', '20亿～30亿美元'],
    [share('约三成', 30, { qualifier: 'about' }), '约三成'],
  ],
  en: [
    [money('$500 billion', 5e11, 'USD', '$', { qualifier: 'over' }), 'over US$500 billion'],
    [money('$83.50', 83.5, 'USD', '$'), 'US$83.50'],
    [money('$2–3 billion', null, 'USD', '$', { low: 2e9, high: 3e9 }), 'US$2–3 billion'],
    [money('$0.8–1.2 billion', null, 'USD', '$', { low: 8e8, high: 1.2e9 }), 'US$800 million–1.2 billion'],
    [money('5千億美元', 5e11, 'USD', '美元', { qualifier: 'over' }), 'over 5千億美元', 'US$500 billion'],
    [money('500 talers', 500, 'talers', 'talers'), 'talers 500'],
    [share('10 percent', 10, { qualifier: 'about' }), 'about 10%'],
    [share('1成', 10, { qualifier: 'about' }), 'about 1成', '10%'],
    [share('0.30%', 0.3), '0.30%'],
    [aFigure({ text: '16458.20點', value: 16458.2, unit: 'points', kind: 'index' }), '16458.20點', '16,458.20 points'],
    [counted('10萬個工作機會', 1e5, '工作機會'), '10萬個工作機會', '100,000'],
    [counted('24座渦輪機', 24, '渦輪機'), '24座渦輪機'],
    [counted('8年6月', 8.5, '年', { kind: 'measure' }), '8年6月', '8.5 years'],
    [counted('26人', 26, '人'), '26人', '26 people'],
    [counted('46000 jobs', 46000, 'jobs', { qualifier: 'about' }), 'about 46,000 jobs'],
    [aFigure({ text: '2 points', value: 2, unit: 'pp', unitText: 'points', kind: 'percent' }), '2 percentage points'],
    [aFigure({ text: '兩倍', value: 2, unit: '倍', unitText: '倍', kind: 'multiple' }), '兩倍', '2 times'],
  ],
  ja: [
    [money('5000億ドル', 5e11, 'USD', 'ドル', { qualifier: 'over' }), '5000億ドル超'],
    [money('128億台湾ドル', 1.28e10, 'TWD', '台湾ドル', { qualifier: 'under' }), '128億台湾ドル未満'],
    [money('5千億美元', 5e11, 'USD', '美元'), '5千億美元', '5000億ドル'],
    [share('3割', 30, { qualifier: 'about' }), '約3割'],
    [counted('350隻の漁船', 350, '漁船', { qualifier: 'over' }), '350隻超の漁船'],
    [aFigure({ text: '38915.87円', value: 38915.87, unit: 'JPY', unitText: '円', kind: 'money' }), '38,915.87円'],
  ],
}

for (const [tag, cases] of Object.entries(rows)) {
  const { display } = languages[tag as LanguageTag]
  describe(`figures for a reader of ${tag}`, () => {
    it.each(cases.map(([figure, shown, beside]) => ({ written: figure.text, figure, shown, beside })))(
      'shows $written as $shown',
      ({ figure, shown, beside }) => {
        expect(display.figure(figure)).toBe(shown)
        expect(display.beside(figure)).toBe(beside ?? null)
      },
    )
  })
}

describe('figures that no reader made', () => {
  const odd = ['', ','.repeat(100_000), '9'.repeat(100_000), '$', '億'.repeat(50_000), '٣', '0012']
  it.each(Object.values(languages).map((language) => [language.tag, language.display] as const))(
    'are shown in %s without a failure',
    (_tag, display) => {
      for (const text of odd)
        for (const unit of ['USD', 'ZZZ', 'zz', ''])
          expect(display.figure(aFigure({ text, value: null, unit }))).toBeTypeOf('string')
    },
  )

  it('keeps a run of digits that is too long for a number', () => {
    const text = `${'9'.repeat(100_000)}元`
    expect(languages['zh-Hant'].display.figure(aFigure({ text, value: 1e300 }))).toBe(text)
  })
})
