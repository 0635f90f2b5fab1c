import { storyChoices } from '../src/discord/choices.ts'
import type { ChatCommand, Context } from '../src/discord/context.ts'
import { showSummary } from '../src/discord/edited.ts'
import { OPTION_TEXT } from '../src/discord/limits.ts'
import type { ArgsOf, ChatShape } from '../src/discord/shape.ts'
import { newestOr, placeOf, placeOfStory, summarise } from '../src/discord/stories.ts'
import { fail, ok } from '../src/errors.ts'
import { alone, story } from './options.ts'

const shape = {
  name: 'summary',
  names: { 'zh-TW': '摘要', 'zh-CN': '摘要', ja: '要約' },
  description: 'What a story says, with its key figures. The newest story if you name none.',
  descriptions: {
    'zh-TW': '一則報導說了什麼，附關鍵數字；不指定就是最新的一則。',
    'zh-CN': '一篇报道说了什么，附关键数字；不指定就是最新的一篇。',
    ja: '記事の要点と主な数字。指定がなければ最新の記事です。',
  },
  options: {
    story,
    file: {
      type: 'attachment',
      names: { 'zh-TW': '檔案', 'zh-CN': '文件', ja: 'ファイル' },
      description: 'A new story as a text file, up to 2 MiB.',
      descriptions: {
        'zh-TW': '新的報導：一個文字檔，上限 2 MiB。',
        'zh-CN': '新的报道：一个文本文件，上限 2 MiB。',
        ja: '新しい記事のテキストファイル（2 MiB まで）。',
      },
    },
    text: {
      type: 'string',
      names: { 'zh-TW': '文字', 'zh-CN': '文本', ja: 'テキスト' },
      description: 'A new story as text, without line breaks. For one with line breaks, use paste.',
      descriptions: {
        'zh-TW': '新的報導：直接輸入的文字（不能換行）；要換行請用「貼上」。',
        'zh-CN': '新的报道：直接输入的文字（不能换行）；要换行请用“粘贴”。',
        ja: '新しい記事を文字で（改行なし）。改行のあるものは「貼り付け」で。',
      },
      maxLength: OPTION_TEXT,
    },
    paste: {
      type: 'boolean',
      names: { 'zh-TW': '貼上', 'zh-CN': '粘贴', ja: '貼り付け' },
      description: 'Opens a box to paste a new story into, up to 4,000 characters.',
      descriptions: {
        'zh-TW': '開一個視窗貼上新的報導，最多 4,000 字。',
        'zh-CN': '打开一个窗口粘贴新的报道，最多 4,000 字。',
        ja: '新しい記事を貼り付ける画面を開きます（4,000 字まで）。',
      },
    },
    private: alone,
  },
} as const satisfies ChatShape

type SummaryArgs = ArgsOf<typeof shape>

/** Whether a member wants the box: said so, or gave a text with nothing in it. */
const wantsBox = ({ paste, text, file, story: named }: SummaryArgs): boolean =>
  file === null && named === null && (text === null ? paste === true : text.trim() === '')

const sources = ({ story: named, file, text, paste }: SummaryArgs): number =>
  [named !== null, file !== null, text !== null, paste === true].filter(Boolean).length

/** `/summary`: the newest story, a named one, or a new one out of a file, a text or a box to paste into. */
export const summary: ChatCommand = {
  kind: 'chat',
  shape,
  async acknowledge(args: SummaryArgs, ask) {
    if (wantsBox(args)) return 'paste'
    if (args.private === true) return 'member'
    if (args.file !== null || args.text !== null) return 'channel'
    return args.story === null
      ? placeOf((one) => newestOr(null, one), ask)
      : placeOfStory((one) => newestOr(args.story, one), ask)
  },
  async execute(context: Context<SummaryArgs>) {
    const { file, text, story: named } = context.args
    if (sources(context.args) > 1) return fail('one-source')
    if (file !== null) return summarise(await context.fetch(file), context)
    if (text !== null) return summarise(ok({ kind: 'text', text, name: null }), context)
    const found = await newestOr(named, context)
    return found.ok ? showSummary(found.value, context) : found
  },
  complete: (completion) => storyChoices(completion.typed, completion),
}
