import type { Env } from '../config/env.ts'
import * as settings from '../config/settings.ts'
import type { StatusOf } from './discord/context.ts'
import { createEditor, type OpenEditor } from './editor/create.ts'
import type { Ground } from './facts/grounding/task.ts'
import { languages } from './languages/index.ts'
import { createBudget, type Ledger } from './llm/budget.ts'
import { createOpenAiClient } from './llm/openai.ts'
import type { Log } from './log.ts'
import type { EditStore } from './storage/store.ts'

/** What of the environment a model is asked by. */
export type EditingEnv = Pick<
  Env,
  | 'openaiApiKey'
  | 'openaiModel'
  | 'openaiBaseUrl'
  | 'tokensPerDay'
  | 'tokensPerGuildDay'
  | 'tokensPerCall'
  | 'prices'
  | 'timeZone'
>

export interface EditingParts {
  readonly store: EditStore & Ledger
  readonly ground: Ground
  readonly now: () => Date
  readonly log: Log
}

/** The parts that ask a model. */
export interface Editing {
  readonly editor: OpenEditor
  readonly status: StatusOf
}

/** The days of a status, this one among them. */
const DAYS = 7

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

const clientOf = ({ openaiApiKey, openaiModel, openaiBaseUrl }: EditingEnv, log: Log) =>
  openaiApiKey === null || openaiModel === null
    ? null
    : createOpenAiClient({
        apiKey: openaiApiKey,
        model: openaiModel,
        baseUrl: openaiBaseUrl,
        timeoutMs: settings.MODEL_TIMEOUT_MS,
        retries: settings.MODEL_RETRIES,
        breaker: { failures: settings.MODEL_FAILURES, restMs: settings.MODEL_REST_MS },
        log,
      })

/** Puts together what asks a model; `null` without a key, and nothing is said to the network then. */
export const createEditing = (env: EditingEnv, { store, ground, now, log }: EditingParts): Editing | null => {
  const client = clientOf(env, log)
  if (!client) return null
  const { model } = client
  const { timeZone, prices } = env
  const ceilings = { day: env.tokensPerDay, guildDay: env.tokensPerGuildDay, call: env.tokensPerCall }
  const budget = createBudget({ ceilings, model, prices, ledger: store, now, timeZone, log })
  return {
    editor: createEditor({
      client,
      budget,
      store,
      ground,
      languageOf: (tag) => languages[tag],
      now,
      retryMs: settings.MODEL_RETRY_MS,
      log,
    }),
    async status(guildId) {
      const today = budget.today()
      const [days, everyone] = await Promise.all([
        store.spending(guildId, daysBefore(today, DAYS - 1)),
        store.spendingOf(today),
      ])
      return { model, breaker: client.breaker(), today, days, everyone, ceilings }
    },
  }
}
