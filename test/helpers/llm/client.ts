import type { LlmClient, LlmRequest } from '../../../src/llm/client.ts'
import { createOpenAiClient, type OpenAiOptions } from '../../../src/llm/openai.ts'
import { createLog, type Log } from '../../../src/log.ts'
import type { Endpoint } from './endpoint.ts'

/** A log at level debug and its lines. No secret is told to it: what it removes by itself would hide a slip. */
export const aLog = (): { readonly log: Log; readonly lines: string[] } => {
  const lines: string[] = []
  return {
    log: createLog({ level: 'debug', secrets: [], destination: { write: (line) => void lines.push(line) } }),
    lines,
  }
}

/** The real client, before a stand-in; it tries once and opens its breaker after five failures unless told. */
export const aClient = ({ baseUrl, key, model }: Endpoint, options: Partial<OpenAiOptions> = {}): LlmClient =>
  createOpenAiClient({
    apiKey: key,
    baseUrl,
    model,
    timeoutMs: 10_000,
    retries: 0,
    breaker: { failures: 5, restMs: 60_000 },
    log: aLog().log,
    ...options,
  })

/** A question for an object with one word, `town`. */
export const aQuestion = (more: Partial<LlmRequest> = {}): LlmRequest => ({
  task: 'town',
  instructions: 'Name the town.',
  content: '[1] 灣岸市長林渡川週二宣布，市府將整修舊碼頭。',
  schema: {
    type: 'object',
    properties: { town: { type: 'string' } },
    required: ['town'],
    additionalProperties: false,
  },
  maxOutputTokens: 500,
  signal: new AbortController().signal,
  ...more,
})
