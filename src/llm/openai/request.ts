import type { LlmRequest } from '../client.ts'

/** The ways to have an answer in a shape, the best first; `plain` asks for it by words alone. */
export const WAYS = ['json_schema', 'tool', 'json_object', 'plain'] as const

export type Way = (typeof WAYS)[number]

/** What differs from endpoint to endpoint. */
export interface Form {
  readonly way: Way
  /** What the ceiling of output tokens is called: older endpoints know the second alone. */
  readonly limit: 'max_completion_tokens' | 'max_tokens'
}

type Body = Readonly<Record<string, unknown>>

const inWords = ({ instructions, schema }: LlmRequest): string =>
  `${instructions}\n\nAnswer with one JSON object and nothing else. It follows this JSON schema:\n${JSON.stringify(schema)}`

const toolOf = ({ task, schema }: LlmRequest): Body => ({
  tools: [{ type: 'function', function: { name: task, parameters: schema, strict: true } }],
  tool_choice: { type: 'function', function: { name: task } },
})

const shapes: Readonly<Record<Way, (request: LlmRequest) => Body>> = {
  json_schema: ({ task, schema }) => ({
    response_format: { type: 'json_schema', json_schema: { name: task, schema, strict: true } },
  }),
  tool: toolOf,
  json_object: () => ({ response_format: { type: 'json_object' } }),
  plain: () => ({}),
}

const isInWords = (way: Way): boolean => way === 'json_object' || way === 'plain'

/** A chat completion's body. It has no temperature: some models refuse any. */
export const bodyOf = (request: LlmRequest, model: string, { way, limit }: Form): Body => ({
  model,
  messages: [
    { role: 'system', content: isInWords(way) ? inWords(request) : request.instructions },
    { role: 'user', content: request.content },
  ],
  [limit]: request.maxOutputTokens,
  ...shapes[way](request),
})
