import { type ChatBody, type NamedSchema, wayOf } from './chat.ts'
import { strictFlawOf } from './strictSchema.ts'

/** What an endpoint takes; all of it unless told. */
export interface Supports {
  /** `response_format: json_schema`. */
  readonly jsonSchema: boolean
  /** `tools` and `tool_choice`. */
  readonly tools: boolean
  /** `response_format: json_object`. */
  readonly jsonObject: boolean
  /** `max_completion_tokens`; without it `max_tokens`. */
  readonly maxCompletionTokens: boolean
}

/** An endpoint's no: a status and the error that OpenAI's JSON holds. */
export interface Refusal {
  readonly status: number
  readonly error: {
    readonly message: string
    readonly type: string
    readonly param: string | null
    readonly code: string | null
  }
}

/** An error as OpenAI words it. */
export const refusal = (
  status: number,
  message: string,
  { param = null, code = null }: { readonly param?: string | null; readonly code?: string | null } = {},
): Refusal => ({ status, error: { message, type: 'invalid_request_error', param, code } })

const unsupported = (param: string): Refusal =>
  refusal(400, `Unsupported parameter: '${param}' is not supported with this model.`, {
    param,
    code: 'unsupported_parameter',
  })

const namePattern = /^[a-zA-Z0-9_-]{1,64}$/

const schemaRefusal = (param: string, named: NamedSchema | undefined, schema: unknown): Refusal | undefined => {
  const name = named?.name
  if (typeof name !== 'string' || !namePattern.test(name))
    return refusal(400, `Invalid '${param}.name': string does not match pattern.`, { param: `${param}.name` })
  const flaw = named?.strict === true ? strictFlawOf(schema) : undefined
  return flaw === undefined
    ? undefined
    : refusal(400, `Invalid schema for ${param} '${name}': ${flaw}`, { param, code: 'invalid_json_schema' })
}

const formatRefusal = (body: ChatBody, supports: Supports): Refusal | undefined => {
  const way = wayOf(body)
  if (way === 'json_object' && !supports.jsonObject) return unsupported('response_format')
  if (way !== 'json_schema') return undefined
  if (!supports.jsonSchema) return unsupported('response_format')
  const asked = body.response_format?.json_schema
  return schemaRefusal('response_format', asked, asked?.schema)
}

const toolRefusal = (body: ChatBody, supports: Supports): Refusal | undefined => {
  if (body.tools === undefined)
    return body.tool_choice === undefined
      ? undefined
      : refusal(400, "'tool_choice' is only allowed when 'tools' are specified.", { param: 'tool_choice' })
  if (!supports.tools) return unsupported('tools')
  const asked = body.tools[0]?.function
  return schemaRefusal('tools', asked, asked?.parameters)
}

const limitRefusal = (body: ChatBody, supports: Supports): Refusal | undefined => {
  if (body.max_completion_tokens !== undefined && !supports.maxCompletionTokens)
    return unsupported('max_completion_tokens')
  if (body.max_tokens !== undefined && supports.maxCompletionTokens)
    return refusal(
      400,
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      {
        param: 'max_tokens',
        code: 'unsupported_parameter',
      },
    )
  return undefined
}

const messagesRefusal = (body: ChatBody): Refusal | undefined => {
  const messages = body.messages ?? []
  const fit =
    messages.length > 0 &&
    messages.every(({ role, content }) => typeof role === 'string' && typeof content === 'string')
  if (!fit) return refusal(400, "Invalid 'messages'.", { param: 'messages' })
  return wayOf(body) === 'json_object' && !messages.some(({ content }) => /json/i.test(content))
    ? refusal(
        400,
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
        { param: 'messages' },
      )
    : undefined
}

/** Why an endpoint that serves `model` and takes what `supports` says won't have a request; `undefined` where it will. */
export const refusalOf = (body: ChatBody, model: string, supports: Supports): Refusal | undefined =>
  body.model === model
    ? (messagesRefusal(body) ??
      formatRefusal(body, supports) ??
      toolRefusal(body, supports) ??
      limitRefusal(body, supports))
    : refusal(404, `The model \`${String(body.model)}\` does not exist or you do not have access to it.`, {
        code: 'model_not_found',
      })
