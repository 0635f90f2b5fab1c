import type { TerminalLabels } from '../parts/terminal.ts'

export const terminal: TerminalLabels = {
  greeting: 'DISCORD_TOKEN が設定されていません。このマシンの中だけで動く Discord の代役です。',
  page: (address) => `ページ：${address}`,
  hint: '/summary、/people、/numbers、/said、/help を入力できます（Tab で補完）。ボタンは名前か番号、ファイルは /summary file:パス、終了は exit。',
  untilEmptyLine: (field) => `${field}（複数行可。空行で終わり）：`,
  bye: '終了します。',
}
