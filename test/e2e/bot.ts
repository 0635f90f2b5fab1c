import { commands } from '../../commands/index.ts'
import {
  ATTACHMENT_TIMEOUT_MS,
  EVIDENCE_PER_PAGE,
  FIGURES_PER_PAGE,
  MODEL_LIMIT_MS,
  MODEL_PATIENCE_MS,
  PEOPLE_COMPLETED,
  PEOPLE_PER_PAGE,
  QUOTATIONS_FOUND,
  QUOTATIONS_PER_PAGE,
  STOP_TIMEOUT_MS,
  STORIES_COMPLETED,
} from '../../config/settings.ts'
import { MAX_ARTICLE_BYTES } from '../../src/article/limits.ts'
import { type Connection, connectDiscord, type DiscordOptions } from '../../src/discord/client.ts'
import type { Settings } from '../../src/discord/context.ts'
import type { Result } from '../../src/errors.ts'
import { createLog, type Log } from '../../src/log.ts'

/** The settings as they are in use. */
export const settings: Settings = {
  articleMaxBytes: MAX_ARTICLE_BYTES,
  attachmentTimeoutMs: ATTACHMENT_TIMEOUT_MS,
  stopTimeoutMs: STOP_TIMEOUT_MS,
  storiesCompleted: STORIES_COMPLETED,
  peopleCompleted: PEOPLE_COMPLETED,
  quotationsFound: QUOTATIONS_FOUND,
  peoplePerPage: PEOPLE_PER_PAGE,
  figuresPerPage: FIGURES_PER_PAGE,
  quotationsPerPage: QUOTATIONS_PER_PAGE,
  evidencePerPage: EVIDENCE_PER_PAGE,
  modelPatienceMs: MODEL_PATIENCE_MS,
  modelLimitMs: MODEL_LIMIT_MS,
}

const silent: Log = createLog({ level: 'silent', secrets: [] })

export type BotOptions = Pick<DiscordOptions, 'apiUrl' | 'token' | 'archive' | 'read'> & Partial<DiscordOptions>

const defaults = {
  commands,
  settings,
  defaultLanguage: 'zh-Hant',
  editor: null,
  status: null,
  now: () => new Date(),
  log: silent,
} as const

/** Connects the bot as it is, with the real commands and settings. */
export const connectBot = (options: BotOptions): Promise<Result<Connection>> =>
  connectDiscord({ ...defaults, ...options })

/** The same, where nothing is expected to fail. */
export const startBot = async (options: BotOptions): Promise<Connection> => {
  const connected = await connectBot(options)
  if (!connected.ok) throw new Error(`The bot could not connect: ${connected.failure.code}`)
  return connected.value
}
