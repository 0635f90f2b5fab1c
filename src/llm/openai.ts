import type { Log } from '../log.ts'
import type { Tokens } from '../model/usage.ts'
import type { LlmClient, LlmRequest, LlmResult } from './client.ts'
import { type BreakerOptions, createBreaker } from './openai/breaker.ts'
import { asCompletion, readCompletion } from './openai/completion.ts'
import { failureInside, failureOf } from './openai/failure.ts'
import { cappedFetch } from './openai/fetch.ts'
import { createForms, type Forms } from './openai/forms.ts'
import { bodyOf, type Form } from './openai/request.ts'
import { createScout } from './openai/scout.ts'
import { addTokens, failed, NO_TOKENS, type Trial } from './openai/trial.ts'
import { backOff, pause } from './openai/wait.ts'

/** OpenAI's own endpoint. */
const DEFAULT_BASE_URL = 'https://api.openai.com/v1'

export interface OpenAiOptions {
  readonly apiKey: string
  /** Another endpoint, with its version: `http://127.0.0.1:8080/v1`. OpenAI's own for `null`. */
  readonly baseUrl: string | null
  readonly model: string
  /** How long one try may take, in milliseconds. */
  readonly timeoutMs: number
  /** Tries after the first, where the endpoint is overloaded, failing or out of reach. */
  readonly retries: number
  readonly breaker: BreakerOptions
  readonly log: Log
  /** Milliseconds since 1970, and a number from 0 up to 1: the clock and the dice without them. */
  readonly now?: () => number
  readonly random?: () => number
}

type Post = (body: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<unknown>

// The package is loaded here and not above: a bot without a key never has it in memory.
const connect = async ({ apiKey, baseUrl, timeoutMs }: OpenAiOptions): Promise<Post> => {
  const { OpenAI } = await import('openai')
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl ?? DEFAULT_BASE_URL,
    timeout: timeoutMs,
    // Its own retries pass over a Retry-After of more than a minute.
    maxRetries: 0,
    fetch: cappedFetch,
    // What it would otherwise take from the environment by itself, behind config/env.ts.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    // Its own lines hold what was sent.
    logLevel: 'off',
  })
  return (body, signal) => client.post<unknown>('/chat/completions', { body, signal })
}

/** Asks once, in one form. */
const send = async (
  post: Promise<Post>,
  form: Form,
  request: LlmRequest,
  options: Required<OpenAiOptions>,
): Promise<Trial> => {
  const { apiKey: key, model, now } = options
  const circumstances = { request, form, key, now }
  try {
    const ask = await post
    const completion = asCompletion(await ask(bodyOf(request, model, form), request.signal))
    return failureInside(completion, circumstances) ?? readCompletion(completion, request, model)
  } catch (error) {
    return failureOf(error, circumstances)
  }
}

/** Asks in the best form that the endpoint takes. A refusal costs no tokens, and is no failure as long as another form is left. */
const walk = async (forms: Forms, ask: (form: Form) => Promise<Trial>): Promise<Trial> => {
  for (let form = forms.current(); ; ) {
    const trial = await ask(form)
    const next = trial.refused === undefined ? undefined : forms.after(form, trial.refused)
    if (next === undefined) return judge(forms, form, trial)
    form = next
  }
}

const judge = (forms: Forms, form: Form, trial: Trial): Trial => {
  const { result, refused, fits } = trial
  if (result.ok || fits || result.kind === 'malformed') forms.answered(form, fits)
  // An endpoint that never took any form is as good as down.
  return refused !== undefined && !forms.known() ? { ...trial, counts: true } : trial
}

const withTokens = (trial: Trial, before: Tokens): Trial => ({
  ...trial,
  result: { ...trial.result, tokens: addTokens(before, trial.result.tokens) },
})

/** Asks again, after a wait, as long as that may help. */
const persist = async (
  request: LlmRequest,
  options: Required<OpenAiOptions>,
  ask: () => Promise<Trial>,
): Promise<Trial> => {
  const { retries, random, timeoutMs, log } = options
  let spent = NO_TOKENS
  for (let tries = 1; ; tries++) {
    const trial = withTokens(await ask(), spent)
    const { result, retry } = trial
    if (result.ok || retry === 'never' || tries > retries) return trial
    const wait = retry === 'soon' ? backOff(tries, random()) : retry
    // No wait is longer than a try may be: the endpoint is asked by the next who wants something.
    if (wait > timeoutMs) return retry === 'soon' ? trial : late(trial)
    log.debug({ failure: result.kind, detail: result.detail, wait: Math.round(wait) }, 'asking the model again')
    spent = result.tokens
    await pause(wait, request.signal)
    if (request.signal.aborted) return failed('aborted', 'given up between tries', { tokens: spent })
  }
}

// The endpoint wants to be left alone for longer than anyone waits.
const late = (trial: Trial): Trial =>
  trial.result.ok ? trial : { ...trial, result: { ...trial.result, kind: 'overloaded' } }

const report = (result: LlmResult, log: Log): LlmResult => {
  if (!result.ok)
    log.debug({ failure: result.kind, detail: result.detail, tokens: result.tokens }, 'the model gave no answer')
  return result
}

/**
 * A model behind an OpenAI-compatible endpoint. It asks by JSON schema, by a forced tool call, for a JSON object or by words alone:
 * the first of these that the endpoint takes, and what it takes is found out once.
 */
export const createOpenAiClient = (given: OpenAiOptions): LlmClient => {
  const options: Required<OpenAiOptions> = { now: Date.now, random: Math.random, ...given }
  const { model, log } = options
  const forms = createForms(log)
  const scout = createScout(forms.known)
  const breaker = createBreaker(options.breaker, log)
  const post = connect(options)
  // Whoever asks is told; until then nobody listens.
  post.catch(() => undefined)
  const once = async (request: LlmRequest): Promise<Trial> => {
    const leave = await scout(request.signal)
    if (request.signal.aborted) return failed('aborted', 'given up before it was asked')
    return walk(forms, (form) => send(post, form, request, options)).finally(leave)
  }
  return {
    model,
    breaker: breaker.state,
    ask: async (request) => {
      if (request.signal.aborted) return report(failed('aborted', 'given up before it was asked').result, log)
      const trial = await breaker.run(() => persist(request, options, () => once(request)))
      return report(trial.result, log)
    },
  }
}
