import { grouped, percentUsed } from '../../_shared/labelForms.ts'
import type { Labels } from '../../parts/labels.ts'

export const status: Labels['status'] = {
  title: '言語モデルの状況',
  none: '言語モデルは設定されておらず、要約はすべて規則によるものです。使うには、運用者が .env に OPENAI_API_KEY と OPENAI_MODEL を書き、起動し直します。',
  endpoint: {
    closed: 'モデルに問い合わせる状態です',
    'half-open': 'エンドポイントの失敗が続いたため、一度だけ試しています',
    open: 'エンドポイントの失敗が続いたため、問い合わせを止めています。要約は規則によります',
  },
  today: '今日',
  week: '直近 7 日',
  idle: 'モデルは使っていません',
  calls: (count, failed) => `問い合わせ ${grouped(count)} 回${failed === 0 ? '' : `（失敗 ${grouped(failed)} 回）`}`,
  tokens: (input, output) => `入力 ${grouped(input)}、出力 ${grouped(output)} トークン`,
  cost: (dollars) => `費用 US$${dollars}`,
  unpriced: (count) => `価格不明 ${grouped(count)} 回`,
  saved: (count, tokens) => `保存済みの回答を利用 ${grouped(count)} 回（${grouped(tokens)} トークンの節約）`,
  turnedAway: (count) => `上限のため問い合わせなし ${grouped(count)} 回`,
  statements: (passed, dropped) => `照合を通った記述 ${grouped(passed)} 件、除外 ${grouped(dropped)} 件`,
  ceilings: '上限（トークン）',
  guildDay: (used, ceiling) =>
    ceiling === null
      ? `このサーバー：1 日の上限なし、今日 ${grouped(used)}`
      : `このサーバー：1 日 ${grouped(ceiling)}、今日 ${grouped(used)}（${percentUsed(used, ceiling)}）`,
  everyoneDay: (used, ceiling) =>
    ceiling === null
      ? `全サーバー：1 日の上限なし、今日 ${grouped(used)}`
      : `全サーバー：1 日 ${grouped(ceiling)}、今日 ${grouped(used)}（${percentUsed(used, ceiling)}）`,
  perCall: (ceiling) => `1 回の問い合わせ：${grouped(ceiling)} まで`,
}
