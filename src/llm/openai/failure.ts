import type { LlmFailureKind, LlmRequest } from '../client.ts'
import { reach, textAt } from './reach.ts'
import { type Complaint, refusedOf } from './refused.ts'
import type { Form } from './request.ts'
import { brief, withoutContent, withoutKey } from './scrub.ts'
import { inputOf } from './tokens.ts'
import { failed, type Trial } from './trial.ts'
import { waitAskedFor } from './wait.ts'

/** Where a failure comes from. */
export interface Circumstances {
  readonly request: LlmRequest
  readonly form: Form
  readonly key: string
  readonly now: () => number
}

/** No try is worth more money than there is: OpenAI tells a used-up account with 429. */
const NO_MONEY = 'insufficient_quota'

/** What endpoints that look at a question before the model does call their no. */
const FILTERED: readonly string[] = ['content_filter', 'content_policy_violation']

const OVERLOADED: readonly number[] = [408, 409, 429, 503, 529]
/** A wrong key, no money, a forbidden place, an unknown model or path, another address: the next question fares the same, so the breaker counts them. */
const HOPELESS: readonly number[] = [301, 302, 303, 307, 308, 401, 402, 403, 404, 405]

const MAX_CAUSES = 5

/** The first code along the causes: ECONNREFUSED, ENOTFOUND, UND_ERR_SOCKET. The messages may hold what was sent. */
const codeOf = (error: unknown): string => {
  let cause = error
  for (let depth = 0; depth < MAX_CAUSES && cause instanceof Error; depth++) {
    const code = textAt(cause, 'code')
    if (/^[A-Z_\d]{1,40}$/.test(code)) return code
    cause = cause.cause
  }
  return error instanceof Error ? error.name : 'unknown'
}

const kindOf = (status: number): LlmFailureKind => {
  if (OVERLOADED.includes(status)) return 'overloaded'
  return status >= 500 ? 'unreachable' : 'rejected'
}

const headersOf = (error: unknown): Headers | undefined => {
  const headers = reach(error, 'headers')
  return headers instanceof Headers ? headers : undefined
}

// invalid_api_key, messages[1].content: what stands in `code` and `param` is a name, or not believed.
const nameAt = (error: unknown, field: string): string => {
  const name = textAt(error, field)
  return /^[\w.[\]-]{1,80}$/.test(name) ? name : ''
}

const complaintOf = (status: number, error: unknown, content: string): Complaint => {
  const message = error instanceof Error ? error.message.replace(`${status} `, '') : textAt(error, 'message')
  return {
    status,
    param: nameAt(error, 'param'),
    code: nameAt(error, 'code'),
    message: withoutContent(message, content),
  }
}

/** An answer with a status that isn't 200; also one inside of a 200, as gateways send it. */
const ofStatus = (status: number, error: unknown, { request, form, key, now }: Circumstances): Trial => {
  const complaint = complaintOf(status, error, request.content)
  const { code, message } = complaint
  const detail = brief(withoutKey([String(status), code, message].filter((part) => part !== '').join(' '), key))
  if (FILTERED.includes(code)) return failed('declined', detail)
  const refused = refusedOf(complaint, form)
  if (refused !== undefined) return failed('rejected', detail, { refused })
  if (code === NO_MONEY) return failed('rejected', detail, { counts: true })
  const kind = kindOf(status)
  if (kind === 'rejected') return failed(kind, detail, { counts: HOPELESS.includes(status) })
  const headers = headersOf(error)
  const retry = headers?.get('x-should-retry') === 'false' ? 'never' : (waitAskedFor(headers, now()) ?? 'soon')
  return failed(kind, detail, { counts: true, retry })
}

// 502, and "502" too.
const statusAt = (error: unknown): number | undefined => {
  const code = reach(error, 'code')
  const status = typeof code === 'string' && /^\d{3}$/.test(code) ? Number(code) : code
  return typeof status === 'number' && status >= 400 && status < 600 ? status : undefined
}

/** The error that a body of status 200 holds: {"error": {"code": 502, "message": "…"}}, or {"error": "The model is loading."}. */
export const failureInside = (completion: unknown, circumstances: Circumstances): Trial | undefined => {
  const inside = reach(completion, 'error')
  if (inside === undefined || inside === null) return undefined
  const error = typeof inside === 'string' ? { message: inside } : inside
  const status = statusAt(error)
  if (status !== undefined) return ofStatus(status, error, circumstances)
  if (reach(completion, 'choices', 0) !== undefined) return undefined
  // It doesn't say whose fault it is: the question's where it names a part of it, else the endpoint's.
  const asked = ofStatus(400, error, circumstances)
  return asked.refused === undefined ? ofStatus(500, error, circumstances) : asked
}

/** What an error of the `openai` client comes to. It is known by its names: so nothing of the package is needed here. */
export const failureOf = (error: unknown, circumstances: Circumstances): Trial => {
  const { request } = circumstances
  const lost = { input: inputOf(request), output: 0 }
  if (request.signal.aborted) return failed('aborted', 'given up', { tokens: lost })
  const status = reach(error, 'status')
  if (typeof status === 'number') return ofStatus(status, error, circumstances)
  const name = error instanceof Error ? error.constructor.name : ''
  if (name === 'APIConnectionTimeoutError')
    return failed('too-slow', 'no answer in time', { tokens: lost, counts: true })
  if (name === 'BodyTooLarge') return failed('malformed', 'the answer is too large', { tokens: lost })
  if (error instanceof SyntaxError) return failed('malformed', 'the body is no JSON', { tokens: lost })
  return failed('unreachable', codeOf(error), { counts: true, retry: 'soon' })
}
