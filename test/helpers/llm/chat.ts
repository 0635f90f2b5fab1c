/** A schema as it is asked with. */
export interface NamedSchema {
  readonly name?: unknown
  readonly schema?: unknown
  readonly parameters?: unknown
  readonly strict?: unknown
}

/** What a chat completion is asked for with, as far as the stand-in knows it. */
export interface ChatBody {
  readonly model?: unknown
  readonly messages?: readonly { readonly role: string; readonly content: string }[]
  readonly response_format?: { readonly type?: unknown; readonly json_schema?: NamedSchema }
  readonly tools?: readonly { readonly type?: unknown; readonly function?: NamedSchema }[]
  readonly tool_choice?: unknown
  readonly max_completion_tokens?: unknown
  readonly max_tokens?: unknown
  readonly stream?: unknown
}

/** How an answer's shape is asked for; `text` where the words alone ask for it. */
export type Way = 'json_schema' | 'tool' | 'json_object' | 'text'

/** Tokens as an endpoint tells them; `null` for one that doesn't. */
export type Usage = { readonly prompt_tokens: number; readonly completion_tokens: number } | null

/** Which way a request takes. */
export const wayOf = (body: ChatBody): Way => {
  if (body.response_format?.type === 'json_schema') return 'json_schema'
  if (body.tools !== undefined) return 'tool'
  return body.response_format?.type === 'json_object' ? 'json_object' : 'text'
}

/** All words of one role, in order. */
export const wordsOf = (body: ChatBody, role: string): string =>
  (body.messages ?? [])
    .filter((message) => message.role === role)
    .map((message) => message.content)
    .join('\n')

const tokensIn = (text: string): number => Math.ceil(Buffer.byteLength(text) / 4)

const messageOf = (body: ChatBody, content: string | null): Record<string, unknown> => {
  if (wayOf(body) !== 'tool' || content === null) return { role: 'assistant', content, refusal: null }
  const name = body.tools?.[0]?.function?.name
  const call = { id: 'call_1', type: 'function', function: { name, arguments: content } }
  return { role: 'assistant', content: null, refusal: null, tool_calls: [call] }
}

/** What a completion may have of its own. */
export interface CompletionParts {
  readonly content: string | null
  readonly usage?: Usage | undefined
  readonly finishReason?: string
  readonly refusal?: string
}

/** A completion as the endpoint writes it; its tokens are a quarter of the bytes unless told. */
export const completionOf = (body: ChatBody, parts: CompletionParts): Record<string, unknown> => {
  const counted = {
    prompt_tokens: tokensIn(JSON.stringify(body.messages ?? [])),
    completion_tokens: tokensIn(parts.content ?? ''),
  }
  const usage = parts.usage === undefined ? counted : parts.usage
  const message = messageOf(body, parts.content)
  const asCalled = wayOf(body) === 'tool' && parts.content !== null ? 'tool_calls' : 'stop'
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: body.model,
    choices: [
      {
        index: 0,
        message: parts.refusal === undefined ? message : { ...message, refusal: parts.refusal },
        logprobs: null,
        finish_reason: parts.finishReason ?? asCalled,
      },
    ],
    ...(usage === null ? {} : { usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens } }),
  }
}
