/** Failures that a member or an operator can do something about. Each has a sentence in every language's labels. */
export type FailureCode =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'unknown-encoding'
  | 'file-not-found'
  | 'one-source'
  | 'no-stories'
  | 'unknown-story'
  | 'unknown-person'
  | 'nothing-found'
  | 'not-yours'
  | 'expired'
  | 'busy'
  | 'too-slow'
  | 'restarting'
  | 'download-failed'
  | 'token-refused'
  | 'gateway-closed'
  | 'unexpected'

/** An expected failure: a code and the words or numbers that its sentence needs. Never a secret. */
export interface Failure {
  readonly code: FailureCode
  readonly detail: Readonly<Record<string, string | number>>
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const fail = (
  code: FailureCode,
  detail: Failure['detail'] = {},
): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { code, detail },
})
