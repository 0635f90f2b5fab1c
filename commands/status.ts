import { PermissionFlagsBits } from 'discord.js'
import type { ChatCommand, Context } from '../src/discord/context.ts'
import { statusEmbed } from '../src/discord/embeds/status.ts'
import type { ChatShape } from '../src/discord/shape.ts'
import { ok } from '../src/errors.ts'

const shape = {
  name: 'status',
  names: { 'zh-TW': '狀態', 'zh-CN': '状态', ja: '状況' },
  description: 'Which model writes the summaries, whether it answers, and what it costs this server.',
  descriptions: {
    'zh-TW': '摘要用哪個模型、它有沒有回應、這個伺服器用了多少。',
    'zh-CN': '摘要用哪个模型、它有没有回应、这个服务器用了多少。',
    ja: '要約に使うモデル、応答の有無、このサーバーでの費用。',
  },
  options: {},
  permissions: PermissionFlagsBits.ManageGuild,
} as const satisfies ChatShape

/** `/status`, in a server, for the member alone. */
export const status: ChatCommand = {
  kind: 'chat',
  shape,
  acknowledge: async () => 'member',
  async execute({ status: statusOf, viewer: { guildId }, language }: Context) {
    const found = statusOf && guildId !== null ? await statusOf(guildId) : null
    return ok({ embeds: [statusEmbed(found, language)], components: [], files: [] })
  },
}
