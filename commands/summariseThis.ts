import type { MenuCommand } from '../src/discord/context.ts'
import { summarise } from '../src/discord/stories.ts'
import { ok } from '../src/errors.ts'

/** “Summarise this” in a message's menu, for the member alone: whoever wrote the message asked for nothing. */
export const summariseThis: MenuCommand = {
  kind: 'menu',
  shape: {
    name: 'Summarise this',
    names: { 'zh-TW': '摘要這則', 'zh-CN': '摘要这条', ja: 'これを要約' },
  },
  async execute(context) {
    const { file, text } = context.message
    return summarise(file ? await context.fetch(file) : ok({ kind: 'text', text, name: null }), context)
  },
}
