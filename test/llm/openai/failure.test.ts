import { afterEach, beforeEach, expect, test } from 'vitest'
import { aClient, aQuestion } from '../../helpers/llm/client.ts'
import { type Endpoint, startEndpoint } from '../../helpers/llm/endpoint.ts'
import type { Fault } from '../../helpers/llm/faults.ts'

let endpoint: Endpoint

beforeEach(async () => {
  endpoint = await startEndpoint()
  endpoint.reply({ town: '灣岸市' })
})
afterEach(() => endpoint.close())

const errorOf = (message: string, code: unknown = null) => ({ error: { message, type: 'error', param: null, code } })

test.each([
  ['a used-up account', 'rejected', 429, errorOf('You exceeded your current quota.', 'insufficient_quota')],
  ['a question too long', 'rejected', 400, errorOf('Too long.', 'context_length_exceeded')],
  ['a question that a filter stops', 'declined', 400, errorOf('Filtered.', 'content_filter')],
  ['an overload inside of a 200', 'overloaded', 200, { error: { code: 429, message: 'Busy upstream.' } }],
  ['a failure inside of a 200', 'unreachable', 200, { error: { code: 502, message: 'No upstream.' } }],
  ['an error that is a text', 'unreachable', 500, { error: 'out of memory' }],
  ['an error without a frame', 'rejected', 400, { object: 'error', message: "[{'loc': ('body', 'seed')}]", code: 400 }],
  ['an error that is no object', 'unreachable', 500, '7'],
  ['an error without a body', 'unreachable', 502, ''],
  ['a page that says all is well', 'unreachable', 200, '<html>'],
  ['a stream', 'unreachable', 200, 'data: {"choices":[{"delta":{"content":"{"}}]}\n\ndata: [DONE]\n\n'],
  ['an overload inside of a 200, its code a text', 'overloaded', 200, { error: { code: '429', message: 'Busy.' } }],
  ['an error inside of a 200 that is a text', 'unreachable', 200, { error: 'The model is loading.' }],
  ['an error inside of a 200 without a number', 'unreachable', 200, errorOf('Something broke.', 'server_error')],
])('%s is %s', async (_, kind, status, body) => {
  const type = typeof body === 'string' ? 'text/html' : 'application/json'
  endpoint.fault({ kind: 'raw', status, body, type })
  expect(await aClient(endpoint).ask(aQuestion())).toMatchObject({ ok: false, kind })
  expect(endpoint.requests).toHaveLength(1)
})

test('a refusal inside of a 200 is one', async () => {
  const body = errorOf("'response_format' is not supported by this model")
  endpoint.fault({ kind: 'raw', status: 200, body }, { times: 1 })
  expect(await aClient(endpoint).ask(aQuestion())).toMatchObject({ ok: true })
  expect(endpoint.requests.map(({ way }) => way)).toEqual(['json_schema', 'tool'])
})

test('what is no endpoint opens the breaker', async () => {
  endpoint.fault({ kind: 'raw', status: 200, body: '<html>', type: 'text/html' })
  const client = aClient(endpoint, { breaker: { failures: 2, restMs: 60_000 } })
  await client.ask(aQuestion())
  await client.ask(aQuestion())
  expect(client.breaker()).toBe('open')
})

test.each([301, 302, 307, 308])(
  'a redirection with %i is not followed: the article goes nowhere else',
  async (status) => {
    const other = await startEndpoint()
    other.reply({ town: '灣岸市' })
    const headers = { location: `${other.baseUrl}/chat/completions` }
    endpoint.fault({ kind: 'raw', status, body: '', headers })
    expect(await aClient(endpoint).ask(aQuestion())).toMatchObject({ ok: false, kind: 'rejected' })
    expect(other.requests).toHaveLength(0)
    expect(endpoint.requests).toHaveLength(1)
    await other.close()
  },
)

test('a completion without the name of JSON is an answer', async () => {
  const body = { choices: [{ message: { content: '{"town":"灣岸市"}' } }] }
  endpoint.fault({ kind: 'raw', status: 200, body, type: 'text/plain' })
  expect(await aClient(endpoint).ask(aQuestion())).toMatchObject({ ok: true, value: { town: '灣岸市' } })
})

test.each([
  ['a used-up account', { kind: 'raw', status: 429, body: errorOf('x', 'insufficient_quota') }],
  [
    'an endpoint that says so',
    { kind: 'raw', status: 500, body: errorOf('x'), headers: { 'x-should-retry': 'false' } },
  ],
] satisfies [string, Fault][])('%s is not asked again', async (_, fault) => {
  endpoint.fault(fault)
  await aClient(endpoint, { retries: 2 }).ask(aQuestion())
  expect(endpoint.requests).toHaveLength(1)
})

test('a refusal in the way that vLLM words it is understood', async () => {
  const message = "[{'type': 'extra_forbidden', 'loc': ('body', 'max_completion_tokens'), 'msg': 'Extra inputs'}]"
  endpoint.fault({ kind: 'raw', status: 400, body: { object: 'error', message, code: 400 } }, { times: 1 })
  await aClient(endpoint).ask(aQuestion())
  expect(endpoint.requests.map(({ body }) => body.max_tokens)).toEqual([undefined, 500])
})

test('words of the article that an endpoint repeats neither show nor refuse a way', async () => {
  const content = 'The council said that response_format and json_schema are the names of its two new ferries.'
  endpoint.fault({ kind: 'raw', status: 400, body: errorOf(`Invalid input: ${content}`) })
  const result = await aClient(endpoint).ask(aQuestion({ content }))
  expect(result).toMatchObject({ ok: false, kind: 'rejected', detail: '400 Invalid input: …' })
  expect(endpoint.requests).toHaveLength(1)
})
