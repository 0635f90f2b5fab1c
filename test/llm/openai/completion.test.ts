import { describe, expect, test } from 'vitest'
import { asCompletion, readCompletion } from '../../../src/llm/openai/completion.ts'
import { aQuestion } from '../../helpers/llm/client.ts'

const read = (message: unknown, more: object = {}) =>
  readCompletion({ choices: [{ message, ...more }] }, aQuestion(), 'test-model')

const call = (args: unknown) => ({ content: null, tool_calls: [{ function: { name: 'town', arguments: args } }] })

describe('an answer is found', () => {
  test.each([
    ['in the content', { content: '{"town":"灣岸市"}' }],
    [
      'in parts of the content',
      {
        content: [
          { type: 'text', text: '{"town":' },
          { type: 'text', text: '"灣岸市"}' },
        ],
      },
    ],
    ['in a list of one', { content: '[{"town":"灣岸市"}]' }],
    ['in the arguments of a call', call('{"town":"灣岸市"}')],
    ['in arguments that are no text', call({ town: '灣岸市' })],
    ['in the content beside an empty call', { ...call(''), content: '{"town":"灣岸市"}' }],
    ['beside an empty refusal', { content: '{"town":"灣岸市"}', refusal: '' }],
  ])('%s', (_, message) => {
    expect(read(message)).toMatchObject({ result: { ok: true, value: { town: '灣岸市' } }, fits: true })
  })

  test('though it lacks the outer shape, which is remarked', () => {
    expect(read({ content: '{"city":"灣岸市"}' })).toMatchObject({ result: { ok: true }, fits: false })
  })
})

describe('no answer is', () => {
  test.each([
    ['malformed', { content: '["灣岸市"]' }, {}],
    ['malformed', { content: 'the town is 灣岸市' }, {}],
    ['empty', { content: '  \n' }, {}],
    ['empty', {}, {}],
    ['empty', { content: 7, tool_calls: 'none' }, {}],
    ['declined', { content: '{"town":"灣岸市"}', refusal: 'No.' }, {}],
    ['declined', { content: '{"town":"灣' }, { finish_reason: 'content_filter' }],
    ['cut', { content: '{"town":"灣岸市"}' }, { finish_reason: 'length' }],
  ])('%s: %o', (kind, message, more) => {
    expect(read(message, more)).toMatchObject({ result: { ok: false, kind }, counts: false, retry: 'never' })
  })

  test.each([undefined, null, 'text', 7, [], {}, { choices: null }, { choices: [] }, { choices: [{}] }])(
    'unreachable, since whatever sends a body of %o is no endpoint',
    (body) => {
      expect(readCompletion(body, aQuestion(), 'm').result).toMatchObject({ ok: false, kind: 'unreachable' })
    },
  )
})

test('a model is called as the endpoint calls it, within reason', () => {
  const named = (model: unknown): unknown => {
    const { result } = readCompletion({ model, choices: [{ message: { content: '{}' } }] }, aQuestion(), 'mine')
    return result.ok ? result.model : undefined
  }
  expect(named('mine-2026-01-01')).toBe('mine-2026-01-01')
  expect([named(''), named(7), named('x'.repeat(1_000)), named(undefined)]).toEqual(['mine', 'mine', 'mine', 'mine'])
})

test('a body without the name of JSON is read as JSON', () => {
  expect(asCompletion('{"choices":[]}')).toEqual({ choices: [] })
  expect(asCompletion('<html>')).toBeUndefined()
})
