import type { Tokens } from '../model/usage.ts'

/** One question to a model. */
export interface LlmRequest {
  /** The schema's name: letters and underscores. */
  readonly task: string
  /** What to do. Nothing from outside is in it. */
  readonly instructions: string
  /** What it is to be done to. */
  readonly content: string
  /** The JSON schema of the answer, in the subset that strict structured output takes. */
  readonly schema: Readonly<Record<string, unknown>>
  readonly maxOutputTokens: number
  readonly signal: AbortSignal
}

/**
 * What became of a question that has no answer. `rejected`: the endpoint won't have it (a wrong key, an unknown model);
 * `declined`: the model won't answer; `cut`: it ran out of room; `malformed`: no JSON came; `open`: the breaker is open.
 */
export type LlmFailureKind =
  | 'unreachable'
  | 'too-slow'
  | 'overloaded'
  | 'rejected'
  | 'declined'
  | 'cut'
  | 'empty'
  | 'malformed'
  | 'open'
  | 'aborted'

export interface LlmAnswer {
  readonly ok: true
  /** Parsed JSON that nobody has checked. */
  readonly value: unknown
  /** The model as the endpoint names it. */
  readonly model: string
  /** Counted by the endpoint, tries before this one too; a third of the bytes where it counts none. */
  readonly tokens: Tokens
}

export interface LlmFailure {
  readonly ok: false
  readonly kind: LlmFailureKind
  /** For the log; holds no secret and nothing of the article. */
  readonly detail: string
  /** What it cost all the same. A question that was sent and given up counts as what went in. */
  readonly tokens: Tokens
}

export type LlmResult = LlmAnswer | LlmFailure

export type BreakerState = 'closed' | 'half-open' | 'open'

/** A model behind an endpoint. `ask` never rejects. */
export interface LlmClient {
  /** The model as the operator names it. */
  readonly model: string
  ask(request: LlmRequest): Promise<LlmResult>
  /** Whether questions go through: `open` after failures in a row, until the endpoint answers again. */
  breaker(): BreakerState
}
