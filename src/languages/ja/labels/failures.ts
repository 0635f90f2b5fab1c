import { detailMebibytes, detailText } from '../../_shared/labelForms.ts'
import type { Labels } from '../../parts/labels.ts'

export const failures: Labels['failures'] = {
  empty: () => '読める文章がありません。本文のある記事を送ってください。',
  binary: () => 'テキストファイルではありません。プレーンテキスト（.txt）で保存して、もう一度送ってください。',
  'too-large': (detail) =>
    `ファイルが大きすぎます（上限 ${detailMebibytes(detail, 'limit')} MiB）。記事だけにして、もう一度お試しください。`,
  'unknown-encoding': () => 'ファイルの文字コードがわかりません。UTF-8 で保存して、もう一度送ってください。',
  'file-not-found': (detail) => `ファイル ${detailText(detail, 'path')} が見つかりません。パスを確認してください。`,
  'one-source': () => '記事・ファイル・テキスト・貼り付けは、どれか一つだけ指定してください。',
  'no-stories': () =>
    'まだ記事がありません。/要約 にテキストファイルを添付するか、「貼り付け」を True にして本文を貼り付けてください。',
  'unknown-story': (detail) =>
    `「${detailText(detail, 'story')}」という記事は見つかりません。入力中に出る一覧から選んでください。`,
  'unknown-person': (detail) =>
    `「${detailText(detail, 'person')}」の発言は見つかりません。別の名前にするか、入力中に出る一覧から選んでください。`,
  'nothing-found': () => '当てはまるものがありません。言葉を変えるか、条件を減らしてください。',
  'not-yours': () => 'この記事は別のメンバーだけに公開されています。/要約 でご自分で送ってください。',
  expired: () => 'このボタンは使えなくなりました。もう一度コマンドを実行してください。',
  busy: () => '今は読む記事が多すぎます。1 分ほどしてからお試しください。',
  'too-slow': (detail) =>
    `${detailText(detail, 'seconds')} 秒で読み終わらなかったため中止しました。短い文章にしてください。`,
  restarting: () => 'まもなく再起動します。1 分ほどしてからお試しください。',
  'download-failed': () => 'ファイルを取得できませんでした。もう一度送ってください。',
  'token-refused': () => 'Discord がこのトークンを受け付けません。.env の DISCORD_TOKEN を直してください。',
  'gateway-closed': (detail) =>
    `Discord が接続を閉じ、再接続できません（${detailText(detail, 'reason')}）。Discord でボットの設定を確認してください。`,
  unexpected: () => '問題が起き、記録しました。しばらくしてからお試しください。',
}
