import { readFileSync } from 'node:fs'
import type { APIMessage } from 'discord.js'
import type { Connection } from '../../src/discord/client.ts'
import { createRulesPipeline } from '../../src/parts.ts'
import type { Member, Playground, PlaygroundOptions, Reply } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'
import { openTestArchive, type TestArchive } from '../helpers/archive.ts'
import { type BotOptions, startBot } from './bot.ts'

/** A stand-in for Discord with the bot in it, its archive and its members. */
export interface Scene {
  readonly playground: Playground
  readonly archive: TestArchive['archive']
  readonly bot: Connection
  /** A member whose Discord is in this locale. */
  member(locale: string, name?: string): Member
  close(): Promise<void>
}

export const read = createRulesPipeline({ timeZone: 'Asia/Taipei' })

/** The project's own story of a tidal plant, as a file. */
export const tidalPlant = (): { name: string; data: Uint8Array } => ({
  name: 'tidal-plant.txt',
  data: readFileSync(new URL('../../src/playground/stories/tidal-plant.zh-Hant.txt', import.meta.url)),
})

/** What of the bot is made on its archive. */
type OnArchive = (archive: TestArchive['archive']) => Partial<BotOptions>

export const openScene = async (
  options: Partial<BotOptions> | OnArchive = {},
  discord: PlaygroundOptions = {},
): Promise<Scene> => {
  const playground = await startPlayground({ rateLimits: false, ...discord })
  const opened = await openTestArchive()
  const { archive } = opened
  const own = typeof options === 'function' ? options(archive) : options
  const bot = await startBot({ apiUrl: playground.apiUrl, token: playground.token, archive, read, ...own })
  return {
    playground,
    archive,
    bot,
    member: (locale, name = 'Mei') => playground.member({ locale, name }),
    async close() {
      await bot.stop()
      await playground.close()
      await opened.cleanup()
    },
  }
}

/** All that a message's embeds say. */
export const words = ({ embeds }: Pick<APIMessage, 'embeds'>): string =>
  embeds
    .flatMap(({ author, title, description, footer }) => [author?.name, title, description, footer?.text])
    .filter((text) => text !== undefined)
    .join('\n')

/** The labels of a message's buttons that can be pressed. */
export const buttons = ({ components }: Pick<APIMessage, 'components'>): string[] =>
  (components ?? []).flatMap((row) =>
    'components' in row
      ? row.components.flatMap((one) =>
          'label' in one && !('disabled' in one && one.disabled) ? [String(one.label)] : [],
        )
      : [],
  )

/** What a member is told alone where a command was refused. */
export const refusalOf = async (reply: Reply): Promise<string> => {
  const edited = reply.ephemeral && reply.acknowledgedWith !== 'deferredUpdate'
  const message = edited ? await reply.message() : await reply.followUp(0)
  if (((message.flags ?? 0) & 64) === 0) throw new Error('Everybody was told')
  return words(message)
}

/** Presses `button` from page to page; answers what stood on each. */
export const everyPage = async (member: Member, first: APIMessage, button: string): Promise<APIMessage[]> => {
  const pages = [first]
  for (let page = first; buttons(page).includes(button) && pages.length < 200; pages.push(page))
    page = await (await member.click(page, button)).message()
  return pages
}
