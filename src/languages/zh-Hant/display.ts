import { currencyName } from '../_shared/currencies.ts'
import { createHanDisplay } from '../_shared/hanDisplay.ts'
import type { DisplayRules } from '../parts/display.ts'

const nameOf = currencyName('zh-Hant-TW', { HKD: '港元', SGD: '新加坡元', AUD: '澳元', CAD: '加元', CHF: '瑞士法郎' })

/** 元 belongs to several countries, so a foreign amount in it names its own. */
const money = (amount: string, code: string): string => {
  if (code === 'TWD') return `新台幣${amount}元`
  if (code === 'CNY') return `人民幣${amount}元`
  return `${amount}${nameOf(code)}`
}

export const display: DisplayRules = createHanDisplay({
  format: new Intl.NumberFormat('zh-Hant-TW', { maximumFractionDigits: 6 }),
  powers: [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '萬'],
  ],
  qualified: {
    about: (written) => `約${written}`,
    over: (written) => `逾${written}`,
    under: (written) => `不到${written}`,
  },
  money,
  percentagePoints: '個百分點',
  points: '點',
  times: '倍',
  // $500 billion, 5000億ドル, 1.2万亿美元; not 5000億美元, NT$300億, 100GB.
  isForeign: ({ kind, text }) =>
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[a-z]{3}|万亿/u.test(text) ||
    (kind === 'money' && !/\p{Script=Han}/u.test(text)),
})
