import type { TerminalLabels } from '../parts/terminal.ts'

export const terminal: TerminalLabels = {
  greeting: '沒有設定 DISCORD_TOKEN，這裡是本機的 Discord 替身，只在這台機器上。',
  page: (address) => `網頁：${address}`,
  hint: '輸入 /summary、/people、/numbers、/said 或 /help（Tab 補完）。按鈕打它的名字或號碼，檔案打 /summary file:路徑，exit 離開。',
  untilEmptyLine: (field) => `${field}（可貼多行，空行結束）：`,
  bye: '再見。',
}
