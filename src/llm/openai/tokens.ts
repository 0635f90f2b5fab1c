import type { Tokens } from '../../model/usage.ts'
import type { LlmRequest } from '../client.ts'
import { reach } from './reach.ts'

/** Bytes to a token where nobody counts: low, so that a ceiling is not passed unseen. */
const BYTES_PER_TOKEN = 3

const estimate = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN)

/** What a question takes on its way in, by its bytes. */
export const inputOf = ({ instructions, content, schema }: LlmRequest): number =>
  estimate(instructions) + estimate(content) + estimate(JSON.stringify(schema))

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined

/** Tokens as a completion tells them; by its bytes what it doesn't tell. */
export const tokensOf = (completion: unknown, request: LlmRequest, answer: string): Tokens => ({
  input: count(reach(completion, 'usage', 'prompt_tokens')) ?? inputOf(request),
  output: count(reach(completion, 'usage', 'completion_tokens')) ?? estimate(answer),
})
