import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ChatBody, type Usage, type Way, wayOf, wordsOf } from './chat.ts'
import { type Refusal, refusal, refusalOf, type Supports } from './checks.ts'
import { commit, complete, type Fault, type Stage, sendJson } from './faults.ts'

/** A question as it came in, whatever it was answered. */
export interface Asked {
  readonly body: ChatBody
  readonly headers: IncomingHttpHeaders
  /** How its shape was asked for. */
  readonly way: Way
  /** The words of the instructions, and of the content. */
  readonly system: string
  readonly user: string
}

/**
 * What a question is answered with: a string is the content as it stands; anything else becomes JSON (a `Reply`, a broken one, …);
 * a function makes one of them from the question.
 */
export type Answer = string | object | ((asked: Asked) => unknown)

/** For how many questions something holds; for all that follow without it. */
export interface Times {
  readonly times?: number
}

export interface EndpointOptions {
  /** The key that opens it; `test-key` without it. */
  readonly key?: string
  /** The model that it serves; `test-model` without it. */
  readonly model?: string
  /** What it takes; all ways, and `max_completion_tokens`, unless told. */
  readonly supports?: Partial<Supports>
  /** Tokens that it tells with each answer; a quarter of the bytes without it, none for `null`. */
  readonly usage?: Usage
}

/** A stand-in for an OpenAI-compatible endpoint on loopback. */
export interface Endpoint {
  /** For `OPENAI_BASE_URL`: `http://127.0.0.1:PORT/v1`. */
  readonly baseUrl: string
  readonly key: string
  readonly model: string
  /** Every question so far, refused ones and faulty ones too. Count them to see what was asked. */
  readonly requests: readonly Asked[]
  /** What questions are answered with from now on; with `times`, only the next ones, in the order of the calls. */
  reply(answer: Answer, times?: Times): void
  /** What goes wrong from now on; with `times`, only for the next questions, in the order of the calls. What the endpoint refuses (key, model, way) uses none up. */
  fault(fault: Fault, times?: Times): void
  /** Takes back all faults. */
  recover(): void
  /** Holds every answer back until the function that it gives is called: so a test waits without a clock. */
  hold(): () => void
  /** Resolves when `count` questions have come in. */
  asked(count: number): Promise<void>
  /** Hangs up on all and ends. */
  close(): Promise<void>
}

interface Turn<T> {
  readonly what: T
  left: number
}

/** Takes what is next; what holds for all stays. */
const take = <T>(turns: Turn<T>[]): T | undefined => {
  const turn = turns[0]
  if (turn === undefined) return undefined
  turn.left -= 1
  if (turn.left <= 0) turns.shift()
  return turn.what
}

const line = <T>(turns: Turn<T>[], what: T, { times = Number.POSITIVE_INFINITY }: Times): void => {
  const rest = turns.filter(({ left }) => Number.isFinite(left) || Number.isFinite(times))
  const at = rest.findIndex(({ left }) => !Number.isFinite(left))
  rest.splice(at < 0 ? rest.length : at, 0, { what, left: times })
  turns.splice(0, turns.length, ...rest)
}

const bodyOf = async (request: IncomingMessage): Promise<ChatBody> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as ChatBody
}

const contentOf = (answer: Answer, asked: Asked): string => {
  const value: unknown = typeof answer === 'function' ? answer(asked) : answer
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const doorRefusal = (request: IncomingMessage, key: string): Refusal | undefined => {
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
    return refusal(404, `Invalid URL (${request.method} ${request.url})`)
  return request.headers.authorization === `Bearer ${key}`
    ? undefined
    : refusal(401, `Incorrect API key provided: ${request.headers.authorization ?? 'none'}.`, {
        code: 'invalid_api_key',
      })
}

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}

const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const ALL: Supports = { jsonSchema: true, tools: true, jsonObject: true, maxCompletionTokens: true }

interface Levers {
  readonly key: string
  readonly model: string
  readonly supports: Supports
  readonly usage: Usage | undefined
  readonly requests: Asked[]
  readonly replies: Turn<Answer>[]
  readonly faults: Turn<Fault>[]
  gate: Promise<void>
  readonly watchers: Set<() => void>
}

const answerTo = (levers: Levers, asked: Asked, response: ServerResponse): void => {
  const { key, usage } = levers
  const content = () => contentOf(take(levers.replies) ?? '{}', asked)
  const stage: Stage = { body: asked.body, key, response, usage, content }
  const fault = take(levers.faults)
  if (fault === undefined) complete(stage, { content: content() })
  else commit(stage, fault)
}

const serve = async (levers: Levers, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = await bodyOf(request)
  const asked: Asked = {
    body,
    headers: request.headers,
    way: wayOf(body),
    system: wordsOf(body, 'system'),
    user: wordsOf(body, 'user'),
  }
  levers.requests.push(asked)
  for (const watcher of levers.watchers) watcher()
  await levers.gate
  const refused = doorRefusal(request, levers.key) ?? refusalOf(body, levers.model, levers.supports)
  if (refused === undefined) answerTo(levers, asked, response)
  else sendJson(response, refused.status, { error: refused.error })
}

const waiting = (levers: Levers, count: number): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (levers.requests.length < count) return
      levers.watchers.delete(look)
      resolve()
    }
    levers.watchers.add(look)
    look()
  })

/** Starts a stand-in for an OpenAI-compatible endpoint on a free port of 127.0.0.1. Where no reply was given it answers `{}`. */
export const startEndpoint = async (options: EndpointOptions = {}): Promise<Endpoint> => {
  const levers: Levers = {
    key: options.key ?? 'test-key',
    model: options.model ?? 'test-model',
    supports: { ...ALL, ...options.supports },
    usage: options.usage,
    requests: [],
    replies: [],
    faults: [],
    gate: Promise.resolve(),
    watchers: new Set(),
  }
  const server = createServer((request, response) => {
    serve(levers, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else sendJson(response, 500, { error: { message: String(error) } })
    })
  })
  const baseUrl = await listen(server)
  return {
    baseUrl,
    key: levers.key,
    model: levers.model,
    requests: levers.requests,
    reply: (answer, times = {}) => line(levers.replies, answer, times),
    fault: (fault, times = {}) => line(levers.faults, fault, times),
    recover: () => void levers.faults.splice(0),
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      levers.gate = promise
      return resolve
    },
    asked: (count) => waiting(levers, count),
    close: () => closing(server),
  }
}
