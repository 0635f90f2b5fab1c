import type { TerminalLabels } from '../parts/terminal.ts'

export const terminal: TerminalLabels = {
  greeting: '没有设置 DISCORD_TOKEN，这里是本机的 Discord 替身，只在这台机器上。',
  page: (address) => `网页：${address}`,
  hint: '输入 /summary、/people、/numbers、/said 或 /help（Tab 补全）。按钮打它的名字或号码，文件打 /summary file:路径，exit 退出。',
  untilEmptyLine: (field) => `${field}（可粘贴多行，空行结束）：`,
  bye: '再见。',
}
