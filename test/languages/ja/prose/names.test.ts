import { expect, test } from 'vitest'
import { properNouns } from '../../../../src/languages/ja/prose/names.ts'
import { naming } from '../../../../src/languages/ja/prose/naming.ts'
import { isSound } from '../../../../src/text/spans.ts'

const namesIn = (text: string): string[] => properNouns(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['山田太郎市長は12日、三谷電機の新工場を歓迎すると述べた。', ['山田太郎', '三谷電機']],
  ['ジェンスン・フアンCEOが東京で会見', ['ジェンスン・フアン', '東京']],
  ['ウォーレン氏は、トランプ大統領を批判した', ['ウォーレン', 'トランプ']],
  ['警視庁は大野容疑者を逮捕した', ['警視庁', '大野']],
  ['トヨタとソニーが東京地裁で争う', ['トヨタ', 'ソニー', '東京地裁']],
  ['シリウステック社が発表', ['シリウステック']],
  ['カバノンは辞任を否定した', ['カバノン']],
  ['北朝鮮は「絶対ない」と言う', ['北朝鮮']],
  ['OpenAIとElon Muskは無関係だ', ['OpenAI', 'Elon Musk']],
])('%s names %j', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ['スマートフォンのユーザーがコロナ禍で増加した'],
  ['市長と社長は今日の午後、記者会見に出席する'],
  ['政府は来年3月に着工し、下院は法案を可決した'],
  ['正月とクリスマスにドルとユーロが値上がりした'],
  ['アプリのデータをアップデートするサービス'],
  ['AIとGDP、CEOの話'],
  [''],
])('%s names nobody', (text) => {
  expect(namesIn(text)).toEqual([])
})

test.each([['ア・'.repeat(900)], ['\uD83C山田🌊太郎'], ['・・・'], ['ー'.repeat(500)]])(
  'spans lie in a text of any make: %#',
  (text) => {
    for (const span of properNouns(text)) expect(isSound(text, span)).toBe(true)
  },
)

test.each([
  ['米国', ['US']],
  ['日米韓', ['JP', 'US', 'KR']],
  ['欧州連合', ['EU']],
  ['山田', []],
])('%s stands for the regions %j', (name, codes) => {
  expect(naming.regionsIn(naming.fold(name))).toEqual(codes)
})

test.each([
  ['日銀', '日本銀行', true],
  ['日本', '日本銀行', false],
])('%s is a short form of %s: %s', (short, long, is) => {
  expect(naming.shortens(short, long)).toBe(is)
})
