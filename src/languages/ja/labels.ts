import { createDay } from '../_shared/labelForms.ts'
import type { Labels } from '../parts/labels.ts'
import { failures } from './labels/failures.ts'
import { help } from './labels/help.ts'
import { status } from './labels/status.ts'

export const labels: Labels = {
  marks: ['「', '」'],
  list: (items) => items.join('、'),
  aside: (text) => `（${text}）`,
  role: (title, organisation) => (organisation === null ? title : `${organisation}${title}`),
  buttons: {
    people: '人物',
    numbers: '数字',
    said: '誰の発言か',
    evidence: '根拠の文',
    previous: '前のページ',
    next: '次のページ',
  },
  summary: {
    keyFigures: '主な数字',
    madeByRules: '規則による抜粋（言語モデル不使用）',
    madeByModel: (model) => `${model} による要約（本文と照合済み）`,
    dropped: (count) => `根拠のない記述 ${count} 件を除外`,
    plain: {
      late: 'モデルが書き直し中です（できしだい差し替えます）',
      ceiling: '今日のモデル利用枠は使い切りました',
      'too-long': '記事が長すぎて、モデルでは読み切れません',
      failed: '今回はモデルから応答がありません',
      unsupported: 'モデルの要約は記事の裏づけがなく、不採用',
    },
    noBrief: 'この記事には抜粋できる文がありません。',
    briefOnly: 'この言語では要約のみ（人物・数字・発言は未対応）',
  },
  lists: {
    people: '人物',
    numbers: '数字',
    said: '誰の発言か',
    evidence: '根拠の文',
    choosePerson: '人物を選ぶと発言を表示します',
    noPeople: 'この記事から人物は読み取れませんでした。',
    noNumbers: 'この記事から数字は読み取れませんでした。',
    noSaid: 'この記事から発言は読み取れませんでした。',
    unread: 'この言語の人物・数字・発言はまだ読み取れません。要約は記事の文そのものです。',
    allStories: 'すべての記事',
    about: (words) => `「${words}」について`,
    page: (number, of) => `${number}／${of} ページ`,
    quoted: (times) => `発言 ${times} 件`,
    wholeInFile: '長いため一部を省略しました。全文は添付ファイルにあります。',
    foundByModel: (mark) => `${mark} モデルだけが読み取ったもの`,
  },
  said: {
    reported: '間接話法',
    partlyQuoted: '間接話法（一部は原文のまま）',
    to: (addressee) => `${addressee} に対して`,
    day: createDay('ja', { month: 'long', day: 'numeric' }),
    disputedBy: (names) => `${names} が反論`,
    translated: (text) => `（機械翻訳）${text}`,
  },
  paste: {
    title: '記事を貼り付ける',
    label: '本文',
    placeholder: '見出しと本文を貼り付けてください（4,000 字まで）。長い記事はテキストファイルで送ってください。',
  },
  help,
  status,
  failures,
}
