import type { ServerResponse } from 'node:http'
import { type ChatBody, completionOf, type Usage } from './chat.ts'
import { type Refusal, refusal } from './checks.ts'

type Headers = Readonly<Record<string, string>>

/** What an endpoint can do wrong. Faults of content (an invented quotation, a wrong number …) are replies: hand them to `reply`. */
export type Fault =
  /** Answers `ms` late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Takes the question and says nothing, ever. */
  | { readonly kind: 'never' }
  /** Hangs up before the first byte. */
  | { readonly kind: 'hang-up' }
  /** Hangs up in the middle of the answer. */
  | { readonly kind: 'cut' }
  /** Stops in the middle of the answer and says no more. */
  | { readonly kind: 'stall' }
  /** 429. `retryAfter` is the header: seconds or a date. `retryAfterMs` is OpenAI's own header. */
  | { readonly kind: 'too-many'; readonly retryAfter?: string | number; readonly retryAfterMs?: number }
  | { readonly kind: 'server-error' }
  /** 503. */
  | { readonly kind: 'unavailable'; readonly retryAfter?: string | number }
  /** 502 with a page of HTML, as a proxy sends it. */
  | { readonly kind: 'html' }
  /** A completion whose content is no JSON. */
  | { readonly kind: 'invalid-json' }
  /** A body that is no JSON although it says so. */
  | { readonly kind: 'broken-body' }
  /** A completion whose content is JSON of another shape than asked for. */
  | { readonly kind: 'wrong-shape' }
  /** The model won't. */
  | { readonly kind: 'refusal' }
  | { readonly kind: 'content-filter' }
  | { readonly kind: 'empty' }
  /** `finish_reason: length`: half of the answer. */
  | { readonly kind: 'length' }
  /** 401; its message repeats the key, as some endpoints do. */
  | { readonly kind: 'wrong-key' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'unknown-model' }
  /** 400 that names `response_format`. */
  | { readonly kind: 'no-format' }
  /** 400 that says nothing. */
  | { readonly kind: 'mute-refusal' }
  /** Whatever else an endpoint may say: JSON, or a text as it stands. */
  | {
      readonly kind: 'raw'
      readonly status: number
      readonly body: unknown
      readonly type?: string
      readonly headers?: Headers
    }
  /** A body of `bytes` bytes. */
  | { readonly kind: 'flood'; readonly bytes: number }

/** What a fault has at hand. */
export interface Stage {
  readonly body: ChatBody
  readonly key: string
  readonly response: ServerResponse
  /** What would have been answered. */
  content(): string
  readonly usage: Usage | undefined
}

/** Sends JSON with a status. */
export const sendJson = (response: ServerResponse, status: number, value: unknown, headers: Headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(value))
}

const refuse = (stage: Stage, { status, error }: Refusal, headers: Headers = {}): void =>
  sendJson(stage.response, status, { error }, headers)

/** Sends a completion. */
export const complete = (stage: Stage, parts: Partial<Parameters<typeof completionOf>[1]> = {}): void =>
  sendJson(stage.response, 200, completionOf(stage.body, { content: null, usage: stage.usage, ...parts }))

const retryHeaders = (fault: { readonly retryAfter?: string | number; readonly retryAfterMs?: number }): Headers => ({
  ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
  ...(fault.retryAfterMs === undefined ? {} : { 'retry-after-ms': String(fault.retryAfterMs) }),
})

const sendHalf = (stage: Stage, then: () => void): void => {
  const text = JSON.stringify(completionOf(stage.body, { content: stage.content() }))
  stage.response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  stage.response.write(text.slice(0, text.length / 2), then)
}

const sendRaw = (stage: Stage, status: number, type: string, text: string, headers: Headers = {}): void => {
  stage.response.writeHead(status, { 'content-type': type, ...headers })
  stage.response.end(text)
}

const flood = (stage: Stage, bytes: number): void => {
  const head = '{"choices":[{"message":{"content":"'
  sendRaw(stage, 200, 'application/json', `${head}${'x'.repeat(bytes)}"}}]}`)
}

type Acts = { readonly [K in Fault['kind']]: (stage: Stage, fault: Extract<Fault, { readonly kind: K }>) => void }

const acts: Acts = {
  slow: (stage, { ms }) => {
    const timer = setTimeout(() => complete(stage, { content: stage.content() }), ms)
    stage.response.on('close', () => clearTimeout(timer))
  },
  never: () => undefined,
  'hang-up': ({ response }) => response.destroy(),
  cut: (stage) => sendHalf(stage, () => stage.response.destroy()),
  stall: (stage) => sendHalf(stage, () => undefined),
  'too-many': (stage, fault) =>
    refuse(stage, refusal(429, 'Rate limit reached.', { code: 'rate_limit_exceeded' }), retryHeaders(fault)),
  'server-error': (stage) => refuse(stage, refusal(500, 'The server had an error.')),
  unavailable: (stage, fault) => refuse(stage, refusal(503, 'The engine is overloaded.'), retryHeaders(fault)),
  html: (stage) => sendRaw(stage, 502, 'text/html', '<!doctype html><h1>502 Bad Gateway</h1>'),
  'invalid-json': (stage) => complete(stage, { content: `${stage.content().slice(0, -1)},,` }),
  'broken-body': (stage) => sendRaw(stage, 200, 'application/json', '{"choices":[{"message":'),
  'wrong-shape': (stage) => complete(stage, { content: '{"headline":42,"brief":"none"}' }),
  refusal: (stage) => complete(stage, { refusal: "I'm sorry, I can't help with that." }),
  'content-filter': (stage) => complete(stage, { finishReason: 'content_filter' }),
  empty: (stage) => complete(stage, { content: '' }),
  length: (stage) => {
    const content = stage.content()
    complete(stage, { content: content.slice(0, content.length / 2), finishReason: 'length' })
  },
  'wrong-key': (stage) =>
    refuse(stage, refusal(401, `Incorrect API key provided: ${stage.key}.`, { code: 'invalid_api_key' })),
  forbidden: (stage) => refuse(stage, refusal(403, 'Country, region, or territory not supported.')),
  'unknown-model': (stage) =>
    refuse(
      stage,
      refusal(404, 'The model does not exist or you do not have access to it.', { code: 'model_not_found' }),
    ),
  'no-format': (stage) =>
    refuse(stage, refusal(400, "Invalid parameter: 'response_format' is not supported.", { param: 'response_format' })),
  'mute-refusal': (stage) => sendRaw(stage, 400, 'text/plain', 'Bad Request'),
  raw: (stage, { status, body, type = 'application/json', headers }) =>
    sendRaw(stage, status, type, typeof body === 'string' ? body : JSON.stringify(body), headers),
  flood: (stage, { bytes }) => flood(stage, bytes),
}

/** Does what a fault does. */
export const commit = <F extends Fault>(stage: Stage, fault: F): void => {
  const act = acts[fault.kind] as (stage: Stage, fault: F) => void
  act(stage, fault)
}

const each: { readonly [K in Fault['kind']]: Extract<Fault, { readonly kind: K }> } = {
  slow: { kind: 'slow', ms: 50 },
  never: { kind: 'never' },
  'hang-up': { kind: 'hang-up' },
  cut: { kind: 'cut' },
  stall: { kind: 'stall' },
  'too-many': { kind: 'too-many', retryAfter: 3_600 },
  'server-error': { kind: 'server-error' },
  unavailable: { kind: 'unavailable' },
  html: { kind: 'html' },
  'invalid-json': { kind: 'invalid-json' },
  'broken-body': { kind: 'broken-body' },
  'wrong-shape': { kind: 'wrong-shape' },
  refusal: { kind: 'refusal' },
  'content-filter': { kind: 'content-filter' },
  empty: { kind: 'empty' },
  length: { kind: 'length' },
  'wrong-key': { kind: 'wrong-key' },
  forbidden: { kind: 'forbidden' },
  'unknown-model': { kind: 'unknown-model' },
  'no-format': { kind: 'no-format' },
  'mute-refusal': { kind: 'mute-refusal' },
  raw: { kind: 'raw', status: 200, body: { error: { code: 502, message: 'No upstream.' } } },
  flood: { kind: 'flood', bytes: 5_000_000 },
}

/** One of each kind, for tables. `slow` alone still brings the answer. */
export const EVERY_FAULT: readonly Fault[] = Object.values(each)
