import { detailMebibytes, detailText } from '../../_shared/labelForms.ts'
import type { Labels } from '../../parts/labels.ts'

export const failures: Labels['failures'] = {
  empty: () => '里面没有可读的文字。请给一篇有正文的报道。',
  binary: () => '这不是文本文件。请存成纯文本（.txt）再传一次。',
  'too-large': (detail) => `文件太大，上限是 ${detailMebibytes(detail, 'limit')} MiB。请只留下报道本身再试。`,
  'unknown-encoding': () => '认不出这个文件的文字编码。请另存为 UTF-8 再传一次。',
  'file-not-found': (detail) => `找不到文件 ${detailText(detail, 'path')}。请检查路径。`,
  'one-source': () => '报道、文件、文本、粘贴，一次请只选一种。',
  'no-stories': () => '还没有任何报道。用 /摘要 附上文本文件，或把“粘贴”设为 True 粘贴正文，就能开始。',
  'unknown-story': (detail) => `找不到“${detailText(detail, 'story')}”这篇报道。请从输入时出现的列表里选一篇。`,
  'unknown-person': (detail) =>
    `报道里没有“${detailText(detail, 'person')}”说的话。换个名字，或从输入时出现的列表里选。`,
  'nothing-found': () => '没有符合的内容。请换个说法，或少给一个条件。',
  'not-yours': () => '这篇报道只给了另一位成员看。请自己用 /摘要 传入。',
  expired: () => '这个按钮已经失效。请重新用一次命令。',
  busy: () => '现在要读的报道太多。请过一分钟再试。',
  'too-slow': (detail) => `读了 ${detailText(detail, 'seconds')} 秒还没读完，先停了。请给短一点的文字。`,
  restarting: () => '我正要重新启动。请过一分钟再试。',
  'download-failed': () => '文件下载不下来。请再传一次。',
  'token-refused': () => 'Discord 不接受这个令牌。请在 .env 里更正 DISCORD_TOKEN。',
  'gateway-closed': (detail) =>
    `Discord 关闭了连接，不再接受重连（${detailText(detail, 'reason')}）。请检查机器人在 Discord 的设置。`,
  unexpected: () => '出了意外，已经记下。请过一会儿再试。',
}
