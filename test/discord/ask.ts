import type { Answer, Ask, Context, Intake, Shelf } from '../../src/discord/context.ts'
import type { Args } from '../../src/discord/shape.ts'
import { fail, type Result } from '../../src/errors.ts'
import { languages } from '../../src/languages/index.ts'
import type { LanguageTag } from '../../src/languages/pack.ts'
import { refuseMessage, sendFlags } from '../../src/playground/limits/message.ts'
import { settings } from '../e2e/bot.ts'

/** A member of the server `g1`, who speaks Traditional Chinese unless told. */
export const anAsk = (archive: Shelf, tag: LanguageTag = 'zh-Hant'): Ask => ({
  archive,
  viewer: { userId: 'u1', guildId: 'g1' },
  channelId: 'c1',
  locale: { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', en: 'en-US', ja: 'ja' }[tag],
  language: languages[tag],
  settings,
  shapes: [],
})

/** The same with nothing that can be read or fetched, unless told. */
export const anIntake = (archive: Shelf, change: Partial<Intake> = {}): Intake => ({
  ...anAsk(archive),
  private: false,
  editor: null,
  now: () => new Date(),
  askedAt: new Date(),
  stopping: new AbortController().signal,
  read: async () => fail('empty'),
  fetch: async () => fail('download-failed'),
  ...change,
})

export const aContext = <A extends Args>(archive: Shelf, args: A, change: Partial<Context> = {}): Context<A> => ({
  status: null,
  ...anIntake(archive, change),
  args,
})

/** The answer of what must not fail. */
export const answered = (result: Result<Answer>): Answer => {
  if (!result.ok) throw new Error(`No answer: ${result.failure.code}`)
  return result.value
}

/** All that an answer's embeds say. */
export const wordsOf = ({ embeds }: Pick<Answer, 'embeds'>): string =>
  embeds
    .map(({ author, title, description, footer }) => [author?.name, title, description, footer?.text].join('\n'))
    .join('\n')

/** Why Discord would refuse this answer. */
export const refusalOf = ({ embeds, components, files }: Answer) =>
  refuseMessage(JSON.parse(JSON.stringify({ embeds, components })), {
    path: [],
    allowedFlags: sendFlags,
    files: files.length,
  })
