import { grouped, percentUsed } from '../../_shared/labelForms.ts'
import type { Labels } from '../../parts/labels.ts'

export const status: Labels['status'] = {
  title: '語言模型的狀況',
  none: '沒有設定語言模型，摘要全由規則完成。要用模型，請架設的人在 .env 填上 OPENAI_API_KEY 和 OPENAI_MODEL，再重新啟動。',
  endpoint: {
    closed: '目前會詢問模型',
    'half-open': '端點先前連續失敗，正在試一次',
    open: '端點連續失敗，暫時不問；摘要先由規則完成',
  },
  today: '今天',
  week: '最近七天',
  idle: '沒有用到模型',
  calls: (count, failed) => `詢問 ${grouped(count)} 次${failed === 0 ? '' : `，失敗 ${grouped(failed)} 次`}`,
  tokens: (input, output) => `輸入 ${grouped(input)}、輸出 ${grouped(output)} 個 token`,
  cost: (dollars) => `費用 US$${dollars}`,
  unpriced: (count) => `價格不明 ${grouped(count)} 次`,
  saved: (count, tokens) => `沿用既有回答 ${grouped(count)} 次，省下 ${grouped(tokens)} 個 token`,
  turnedAway: (count) => `因額度用完未詢問 ${grouped(count)} 次`,
  statements: (passed, dropped) => `核對通過 ${grouped(passed)} 項陳述，剔除 ${grouped(dropped)} 項`,
  ceilings: '額度（token）',
  guildDay: (used, ceiling) =>
    ceiling === null
      ? `這個伺服器每天不設限，今天用了 ${grouped(used)}`
      : `這個伺服器每天 ${grouped(ceiling)}，今天用了 ${grouped(used)}（${percentUsed(used, ceiling)}）`,
  everyoneDay: (used, ceiling) =>
    ceiling === null
      ? `所有伺服器每天不設限，今天用了 ${grouped(used)}`
      : `所有伺服器合計每天 ${grouped(ceiling)}，今天用了 ${grouped(used)}（${percentUsed(used, ceiling)}）`,
  perCall: (ceiling) => `每次詢問最多 ${grouped(ceiling)}`,
}
