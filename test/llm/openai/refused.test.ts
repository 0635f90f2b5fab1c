import { describe, expect, test } from 'vitest'
import { refusedOf } from '../../../src/llm/openai/refused.ts'
import type { Way } from '../../../src/llm/openai/request.ts'

const complaint = (status: number, message: string, param = '', code = '') => ({ status, message, param, code })
const form = (way: Way) => ({ way, limit: 'max_completion_tokens' }) as const

describe('a way is refused', () => {
  test.each<[Way, number, string, string?]>([
    [
      'json_schema',
      400,
      "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
    ],
    ['json_schema', 400, "'response_format.type' must be 'json_object'"],
    ['json_schema', 422, 'This response_format type is unavailable now'],
    ['json_schema', 501, 'structured outputs are not implemented'],
    ['json_schema', 404, 'No endpoints found that can handle the requested parameters.'],
    ['json_schema', 400, 'Unsupported value', 'response_format.type'],
    ['tool', 400, 'Thinking mode does not support this tool_choice'],
    ['tool', 400, 'does not support tools'],
    ['tool', 404, 'No endpoints found that support tool use.'],
    ['json_object', 400, "'response_format.type' must be 'json_schema' or 'text'"],
  ])('%s by %i %s', (way, status, message, param = '') => {
    expect(refusedOf(complaint(status, message, param), form(way))).toBe('way')
  })
})

describe('a limit is refused', () => {
  test.each([
    "[{'type': 'extra_forbidden', 'loc': ('body', 'max_completion_tokens'), 'msg': 'Extra inputs are not permitted'}]",
    'Unrecognized request argument supplied: max_completion_tokens',
  ])('by %s', (message) => {
    expect(refusedOf(complaint(400, message), form('json_schema'))).toBe('limit')
  })

  test.each([
    'max_completion_tokens is too large: 99999. This model supports at most 16384 completion tokens.',
    "This model's context length is 8192 tokens; max_completion_tokens leaves no room.",
  ])('not by %s', (message) => {
    expect(refusedOf(complaint(400, message), form('json_schema'))).toBeUndefined()
  })
})

describe('nothing is refused', () => {
  test.each<[Way, number, string, string?]>([
    ['json_schema', 500, "Invalid parameter: 'response_format'"],
    ['json_schema', 401, 'Incorrect API key'],
    ['json_schema', 404, 'The model does not exist', 'model_not_found'],
    ['json_schema', 400, "This model's maximum context length is 8192 tokens."],
    ['json_schema', 400, '', 'context_length_exceeded'],
    ['plain', 400, 'response_format is not supported'],
    ['json_schema', 404, ''],
  ])('%s by %i %s', (way, status, message, code = '') => {
    expect(refusedOf(complaint(status, message, '', code), form(way))).toBeUndefined()
  })
})

test.each(['', 'Bad Request', '400 Bad Request', '400 status code (no body)', 'status code (no body)'])(
  'a 400 that says "%s" says nothing',
  (message) => {
    expect(refusedOf(complaint(400, message), form('tool'))).toBe('unsaid')
  },
)
