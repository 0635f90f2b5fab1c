import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import type { LanguageTag } from '../../src/languages/pack.ts'

const own: Readonly<Record<LanguageTag, readonly string[]>> = {
  'zh-Hant': ['霧港清晨6.2度', 'Lumenaut與Northlight Research簽約', '市長（Ada Quill）說：可以', 'iPhone銷量增加三成'],
  'zh-Hans': ['雾港清晨6.2度', 'Lumenaut与Northlight Research签约'],
  en: ['Night market reopens', 'Kuo Ming-che (郭明哲) denied it', 'He said so.'],
  ja: [
    '霧港市議会、環状線予算45億元を削減',
    '日銀総裁、定例会見',
    'フェリー衝突',
    '海塩製塩の利益が2倍に',
    'Lumenautが増資',
  ],
}

const others: Readonly<Record<LanguageTag, readonly string[]>> = {
  'zh-Hant': [
    'The council of Mistport has agreed',
    '市議会は建設案を可決した。',
    'フェリー衝突',
    'Совет согласился',
    '',
    '12.8%',
  ],
  'zh-Hans': ['Совет согласился на 3 миллиарда', '시의회가 통과시켰다'],
  en: ['海鹽公司獲利翻倍', 'Lumenaut完成募資', 'フェリーが衝突した', 'Совет согласился', '시의회 council'],
  ja: [
    '市議會同意把舊橋改建成圖書館。',
    '这是雾港的一步',
    'The council agreed',
    '遠汐能源股價開盤上漲百分之六點二報八十三元',
  ],
}

const cases = (table: Readonly<Record<LanguageTag, readonly string[]>>): [LanguageTag, string][] =>
  Object.values(languages).flatMap(({ tag }) => table[tag].map((text): [LanguageTag, string] => [tag, text]))

describe('whether the letters of a text are a language’s own', () => {
  it.each(cases(own))('%s: yes: %s', (tag, text) => {
    expect(languages[tag].prose.looksOwn(text)).toBe(true)
  })

  it.each(cases(others))('%s: no: %s', (tag, text) => {
    expect(languages[tag].prose.looksOwn(text)).toBe(false)
  })
})
