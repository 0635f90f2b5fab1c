import { currencyName } from '../_shared/currencies.ts'
import { createHanDisplay } from '../_shared/hanDisplay.ts'
import type { DisplayRules } from '../parts/display.ts'

const nameOf = currencyName('ja', {
  USD: 'ドル',
  JPY: '円',
  TWD: '台湾ドル',
  CNY: '人民元',
  GBP: 'ポンド',
  KRW: 'ウォン',
  AUD: '豪ドル',
  INR: 'ルピー',
})

/** A qualifier that follows the counter: 350隻超の漁船, 5000億ドル未満. */
const after = (word: string) => (written: string) => {
  const at = written.indexOf('の')
  return at < 0 ? `${written}${word}` : `${written.slice(0, at)}${word}${written.slice(at)}`
}

export const display: DisplayRules = createHanDisplay({
  format: new Intl.NumberFormat('ja', { maximumFractionDigits: 6, useGrouping: 'min2' }),
  powers: [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '万'],
  ],
  qualified: { about: (written) => `約${written}`, over: after('超'), under: after('未満') },
  money: (amount, code) => `${amount}${nameOf(code)}`,
  percentagePoints: 'ポイント',
  points: 'ポイント',
  times: '倍',
  // $500 billion, 5千億美元, 10万亿; not 5000億ドル, 300円, 46万トン.
  isForeign: ({ kind, text }) =>
    /[a-z]{3}|亿|成$|\p{Script=Hangul}/u.test(text) || (kind === 'money' && !/[ァ-ヶ円]|人民元/.test(text)),
})
