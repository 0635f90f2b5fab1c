import { commands } from '../commands/index.ts'
import type { Env } from '../config/env.ts'
import * as settings from '../config/settings.ts'
import { MAX_ARTICLE_BYTES } from './article/limits.ts'
import { connectDiscord } from './discord/client.ts'
import type { Settings } from './discord/context.ts'
import { createEditing, type EditingEnv } from './editing.ts'
import { ok, type Result } from './errors.ts'
import { foldForMatching } from './languages/fold.ts'
import type { Log } from './log.ts'
import { createReader, type Reader } from './reader.ts'
import { loadArticles } from './start/articles.ts'
import { openArchive } from './storage/sql/archive.ts'

/** Which Discord the bot talks to, and where it keeps what it read. */
export interface Place {
  readonly token: string
  readonly apiUrl: string | null
  readonly dataDir: string
  /** How long a member waits for a model, in milliseconds; as the settings have it without. */
  readonly patienceMs?: number
}

export interface Bot {
  readonly user: string
  /** Resolves with the reason when Discord closes the gateway for good. */
  readonly closed: Promise<string>
  /** Reads files and folders into the archive, for everyone; answers how many stories were kept. */
  load(paths: readonly string[]): Promise<number>
  /** Ends the work in hand, then everything else. */
  stop(): Promise<void>
}

const edge: Settings = {
  articleMaxBytes: MAX_ARTICLE_BYTES,
  attachmentTimeoutMs: settings.ATTACHMENT_TIMEOUT_MS,
  stopTimeoutMs: settings.STOP_TIMEOUT_MS,
  storiesCompleted: settings.STORIES_COMPLETED,
  peopleCompleted: settings.PEOPLE_COMPLETED,
  quotationsFound: settings.QUOTATIONS_FOUND,
  peoplePerPage: settings.PEOPLE_PER_PAGE,
  figuresPerPage: settings.FIGURES_PER_PAGE,
  quotationsPerPage: settings.QUOTATIONS_PER_PAGE,
  evidencePerPage: settings.EVIDENCE_PER_PAGE,
  modelPatienceMs: settings.MODEL_PATIENCE_MS,
  modelLimitMs: settings.MODEL_LIMIT_MS,
}

const openReader = (timeZone: string): Reader =>
  createReader({
    threads: settings.READING_THREADS,
    queue: settings.READING_QUEUE,
    timeoutMs: settings.READING_TIMEOUT_MS,
    timeZone,
  })

/** Puts the parts together and logs in. Fails with token-refused or gateway-closed; throws where the archive can't be opened. */
export const startBot = async (
  { token, apiUrl, dataDir, patienceMs = settings.MODEL_PATIENCE_MS }: Place,
  env: EditingEnv & Pick<Env, 'defaultLanguage'>,
  log: Log,
): Promise<Result<Bot>> => {
  const now = (): Date => new Date()
  const busyTimeoutMs = settings.ARCHIVE_BUSY_TIMEOUT_MS
  const archive = await openArchive({ dataDir, now, fold: foldForMatching, busyTimeoutMs })
  const reader = openReader(env.timeZone)
  const { read, ground } = reader
  const editing = createEditing(env, { store: archive, ground, now, log })
  const release = async (): Promise<void> => {
    await editing?.editor.settled()
    await reader.close()
    await archive.close()
  }
  const { defaultLanguage } = env
  const model = { editor: editing?.editor ?? null, status: editing?.status ?? null }
  const own = { ...edge, modelPatienceMs: patienceMs }
  const discord = { token, apiUrl, archive, read, ...model, commands, defaultLanguage, now, settings: own, log }
  const connection = await connectDiscord(discord).catch(async (error: unknown) => {
    await release()
    throw error
  })
  if (!connection.ok) {
    await release()
    return connection
  }
  const { user, closed, stop } = connection.value
  return ok({
    user,
    closed,
    load: (paths) => loadArticles(paths, { read, archive, log }),
    stop: () => stop().then(release),
  })
}
