import type { LlmRequest } from '../client.ts'
import { readObject } from './json.ts'
import { reach, textAt } from './reach.ts'
import { tokensOf } from './tokens.ts'
import { failed, type Trial } from './trial.ts'

/** Characters of a model's name that are believed. */
const MAX_MODEL_NAME = 100

// Some endpoints answer in parts: [{"type": "text", "text": "…"}].
const joined = (parts: unknown): string =>
  Array.isArray(parts) ? parts.map((part: unknown) => textAt(part, 'text')).join('') : ''

/** What a message says: the arguments of its call, as text or as the object itself, or its content. */
const saidIn = (message: unknown): string => {
  const args = reach(message, 'tool_calls', 0, 'function', 'arguments')
  if (typeof args === 'string' && args.trim() !== '') return args
  if (typeof args === 'object' && args !== null) return JSON.stringify(args)
  return textAt(message, 'content') || joined(reach(message, 'content'))
}

const nameOf = (completion: unknown, model: string): string => {
  const name = textAt(completion, 'model').trim()
  return name === '' || name.length > MAX_MODEL_NAME ? model : name
}

const hasOuterShape = (value: object, { schema }: LlmRequest): boolean => {
  const required = schema['required']
  return !Array.isArray(required) || required.every((name: unknown) => Object.hasOwn(value, String(name)))
}

/** A body that came without the name of JSON is still read as such. */
export const asCompletion = (body: unknown): unknown => {
  if (typeof body !== 'string') return body
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** What a completion comes to. Nothing of what the model says gets into a detail. */
export const readCompletion = (completion: unknown, request: LlmRequest, model: string): Trial => {
  const choice = reach(completion, 'choices', 0)
  const message = reach(choice, 'message')
  const said = saidIn(message)
  const tokens = tokensOf(completion, request, said)
  // A page that says all is well, a stream: whatever answers there is no endpoint of ours.
  if (message === undefined) return failed('unreachable', 'no completion', { tokens, counts: true })
  const end = textAt(choice, 'finish_reason')
  if (textAt(message, 'refusal') !== '' || end === 'content_filter')
    return failed('declined', end === 'content_filter' ? 'content filter' : 'refusal', { tokens, fits: true })
  if (end === 'length') return failed('cut', `cut after ${tokens.output} tokens`, { tokens, fits: true })
  if (said.trim() === '') return failed('empty', 'no content', { tokens, fits: true })
  const value = readObject(said)
  if (value === undefined) return failed('malformed', `no JSON object in ${said.length} characters`, { tokens })
  const result = { ok: true, value, model: nameOf(completion, model), tokens } as const
  return { result, counts: false, retry: 'never', fits: hasOuterShape(value, request) }
}
