import { MODEL_FAILURES, MODEL_REST_MS, MODEL_RETRIES, MODEL_TIMEOUT_MS } from '../../../config/settings.ts'
import type { LlmClient } from '../../../src/llm/client.ts'
import { createOpenAiClient, type OpenAiOptions } from '../../../src/llm/openai.ts'
import { createLog } from '../../../src/log.ts'

/** Which model, behind which endpoint. */
export type Where = Pick<OpenAiOptions, 'apiKey' | 'baseUrl' | 'model'>

/** The client that the bot asks with, as patient as there; what goes wrong is told on standard error. */
export const clientOf = ({ apiKey, baseUrl, model }: Where): LlmClient =>
  createOpenAiClient({
    apiKey,
    baseUrl,
    model,
    timeoutMs: MODEL_TIMEOUT_MS,
    retries: MODEL_RETRIES,
    breaker: { failures: MODEL_FAILURES, restMs: MODEL_REST_MS },
    log: createLog({ level: 'warn', secrets: [apiKey] }),
  })
