import type { Tokens } from '../../model/usage.ts'
import type { LlmFailureKind, LlmResult } from '../client.ts'

/** What an endpoint won't have of a request: its way of structure, the name of its limit, or it doesn't say. */
export type Refused = 'way' | 'limit' | 'unsaid'

/** What came of one request, and what it means for those that follow. */
export interface Trial {
  readonly result: LlmResult
  /** Whether it speaks against the endpoint, so that the breaker counts it. */
  readonly counts: boolean
  /** Whether another try may help: `soon`, after so many milliseconds as the endpoint asks for, or `never`. */
  readonly retry: 'never' | 'soon' | number
  readonly refused?: Refused
  /** Whether an answer has the outer shape that was asked for. */
  readonly fits: boolean
}

export const NO_TOKENS: Tokens = { input: 0, output: 0 }

/** A question that isn't answered, and isn't worth another try unless told. */
export const failed = (kind: LlmFailureKind, detail: string, more: Partial<Trial & { tokens: Tokens }> = {}): Trial => {
  const { tokens = NO_TOKENS, ...rest } = more
  return { counts: false, retry: 'never', fits: false, ...rest, result: { ok: false, kind, detail, tokens } }
}

/** Both together. */
export const addTokens = (left: Tokens, right: Tokens): Tokens => ({
  input: left.input + right.input,
  output: left.output + right.output,
})
