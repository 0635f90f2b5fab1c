import { grouped, percentUsed } from '../../_shared/labelForms.ts'
import type { Labels } from '../../parts/labels.ts'

export const status: Labels['status'] = {
  title: '语言模型的状况',
  none: '没有设置语言模型，摘要全由规则完成。要用模型，请部署的人在 .env 填上 OPENAI_API_KEY 和 OPENAI_MODEL，再重新启动。',
  endpoint: {
    closed: '目前会询问模型',
    'half-open': '端点先前连续失败，正在试一次',
    open: '端点连续失败，暂时不问；摘要先由规则完成',
  },
  today: '今天',
  week: '最近七天',
  idle: '没有用到模型',
  calls: (count, failed) => `询问 ${grouped(count)} 次${failed === 0 ? '' : `，失败 ${grouped(failed)} 次`}`,
  tokens: (input, output) => `输入 ${grouped(input)}、输出 ${grouped(output)} 个 token`,
  cost: (dollars) => `费用 US$${dollars}`,
  unpriced: (count) => `价格不明 ${grouped(count)} 次`,
  saved: (count, tokens) => `沿用已有回答 ${grouped(count)} 次，省下 ${grouped(tokens)} 个 token`,
  turnedAway: (count) => `因额度用完未询问 ${grouped(count)} 次`,
  statements: (passed, dropped) => `核对通过 ${grouped(passed)} 项陈述，剔除 ${grouped(dropped)} 项`,
  ceilings: '额度（token）',
  guildDay: (used, ceiling) =>
    ceiling === null
      ? `这个服务器每天不设限，今天用了 ${grouped(used)}`
      : `这个服务器每天 ${grouped(ceiling)}，今天用了 ${grouped(used)}（${percentUsed(used, ceiling)}）`,
  everyoneDay: (used, ceiling) =>
    ceiling === null
      ? `所有服务器每天不设限，今天用了 ${grouped(used)}`
      : `所有服务器合计每天 ${grouped(ceiling)}，今天用了 ${grouped(used)}（${percentUsed(used, ceiling)}）`,
  perCall: (ceiling) => `每次询问最多 ${grouped(ceiling)}`,
}
