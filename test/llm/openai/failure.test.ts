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
  ['a page that says all is well', 'malformed', 200, '<html>'],
])('%s is %s', async (_, kind, status, body) => {
  const type = typeof body === 'string' ? 'text/html' : 'application/json'
  endpoint.fault({ kind: 'raw', status, body, type })
  expect(await aClient(endpoint).ask(aQuestion())).toMatchObject({ ok: false, kind })
  expect(endpoint.requests).toHaveLength(1)
})

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
