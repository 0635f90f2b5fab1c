import type { ChatCommand, Context } from '../src/discord/context.ts'
import { helpEmbed } from '../src/discord/embeds/help.ts'
import type { ChatShape } from '../src/discord/shape.ts'
import { ok } from '../src/errors.ts'

const shape = {
  name: 'help',
  names: { 'zh-TW': '說明', 'zh-CN': '帮助', ja: 'ヘルプ' },
  description: 'What Dibao does, and how to give it a story.',
  descriptions: {
    'zh-TW': '邸報能做什麼，怎麼把報導給它。',
    'zh-CN': '邸报能做什么，怎么把报道给它。',
    ja: '邸報でできることと、記事の渡し方。',
  },
  options: {},
} as const satisfies ChatShape

/** `/help`, for the member alone. */
export const help: ChatCommand = {
  kind: 'chat',
  shape,
  acknowledge: async () => 'member',
  async execute({ language, shapes, locale }: Context) {
    return ok({ embeds: [helpEmbed(language.labels, shapes, locale)], components: [], files: [] })
  },
}
