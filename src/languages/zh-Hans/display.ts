import { currencyName } from '../_shared/currencies.ts'
import { createHanDisplay } from '../_shared/hanDisplay.ts'
import type { DisplayRules } from '../parts/display.ts'

const nameOf = currencyName('zh-Hans-CN', { SGD: '新加坡元', AUD: '澳元', CAD: '加元', CNY: '元' })

const money = (amount: string, code: string): string =>
  code === 'TWD' ? `新台币${amount}元` : `${amount}${nameOf(code)}`

export const display: DisplayRules = createHanDisplay({
  format: new Intl.NumberFormat('zh-Hans-CN', { maximumFractionDigits: 6, useGrouping: false }),
  powers: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  qualified: {
    about: (written) => `约${written}`,
    over: (written) => `逾${written}`,
    under: (written) => `不到${written}`,
  },
  money,
  percentagePoints: '个百分点',
  points: '点',
  times: '倍',
  // $500 billion, 5000億ドル, and 1.2兆, which is another number on the mainland; not 5000億美元.
  isForeign: ({ kind, text }) =>
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[a-z]{3}|兆/u.test(text) ||
    (kind === 'money' && !/\p{Script=Han}/u.test(text)),
})
