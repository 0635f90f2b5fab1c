import { afterEach, describe, expect, test } from 'vitest'
import type { Supports } from '../../helpers/llm/checks.ts'
import { aClient, aLog, aQuestion } from '../../helpers/llm/client.ts'
import { type Endpoint, startEndpoint } from '../../helpers/llm/endpoint.ts'

const open: Endpoint[] = []

const endpointWith = async (supports: Partial<Supports>): Promise<Endpoint> => {
  const endpoint = await startEndpoint({ supports })
  open.push(endpoint)
  endpoint.reply({ town: '灣岸市' })
  return endpoint
}

afterEach(async () => {
  for (const endpoint of open.splice(0)) await endpoint.close()
})

const waysOf = ({ requests }: Endpoint): string[] => requests.map(({ way }) => way)

describe('an endpoint without structured output', () => {
  test('is asked by a forced tool call, and only by that once it is known', async () => {
    const endpoint = await endpointWith({ jsonSchema: false })
    const client = aClient(endpoint)
    expect(await client.ask(aQuestion())).toMatchObject({ ok: true, value: { town: '灣岸市' } })
    expect(waysOf(endpoint)).toEqual(['json_schema', 'tool'])
    expect(endpoint.requests[1]?.body).toMatchObject({
      tools: [{ type: 'function', function: { name: 'town', strict: true } }],
      tool_choice: { type: 'function', function: { name: 'town' } },
    })
    await client.ask(aQuestion())
    expect(waysOf(endpoint)).toEqual(['json_schema', 'tool', 'tool'])
  })

  test('and without tools is asked for an object, with the schema in words', async () => {
    const endpoint = await endpointWith({ jsonSchema: false, tools: false })
    const client = aClient(endpoint)
    expect((await client.ask(aQuestion())).ok).toBe(true)
    expect(waysOf(endpoint)).toEqual(['json_schema', 'tool', 'json_object'])
    expect(endpoint.requests[0]?.system).not.toContain('additionalProperties')
    expect(endpoint.requests[2]?.system).toContain('"additionalProperties":false')
  })

  test('and with nothing at all is asked by words alone', async () => {
    const endpoint = await endpointWith({ jsonSchema: false, tools: false, jsonObject: false })
    endpoint.reply('Sure!\n```json\n{"town":"灣岸市"}\n```')
    const client = aClient(endpoint)
    expect((await client.ask(aQuestion())).ok).toBe(true)
    expect((await client.ask(aQuestion())).ok).toBe(true)
    expect(waysOf(endpoint)).toEqual(['json_schema', 'tool', 'json_object', 'text', 'text'])
  })

  test('tells the log once', async () => {
    const endpoint = await endpointWith({ jsonSchema: false })
    const { log, lines } = aLog()
    const client = aClient(endpoint, { log })
    await client.ask(aQuestion())
    await client.ask(aQuestion())
    expect(lines.filter((line) => line.includes('"refused":"json_schema"'))).toHaveLength(1)
  })

  test('is found out by the first of many who ask at once', async () => {
    const endpoint = await endpointWith({ jsonSchema: false, tools: false, jsonObject: false })
    const client = aClient(endpoint)
    const results = await Promise.all(Array.from({ length: 5 }, () => client.ask(aQuestion())))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(endpoint.requests).toHaveLength(3 + 5)
  })

  test('is found out by the next where the first of many fails otherwise', async () => {
    const endpoint = await endpointWith({ jsonSchema: false, tools: false })
    endpoint.fault({ kind: 'server-error' }, { times: 1 })
    const client = aClient(endpoint)
    const results = await Promise.all(Array.from({ length: 3 }, () => client.ask(aQuestion())))
    expect(results.map(({ ok }) => ok)).toEqual([false, true, true])
    expect(endpoint.requests).toHaveLength(3 + 2)
  })
})

describe('an endpoint that knows max_tokens alone', () => {
  test('is asked so from then on', async () => {
    const endpoint = await endpointWith({ maxCompletionTokens: false })
    const client = aClient(endpoint)
    expect((await client.ask(aQuestion())).ok).toBe(true)
    expect((await client.ask(aQuestion())).ok).toBe(true)
    expect(endpoint.requests.map(({ body }) => [body.max_completion_tokens, body.max_tokens])).toEqual([
      [500, undefined],
      [undefined, 500],
      [undefined, 500],
    ])
  })

  test('and no schema is found out in one asking', async () => {
    const endpoint = await endpointWith({ maxCompletionTokens: false, jsonSchema: false })
    expect((await aClient(endpoint).ask(aQuestion())).ok).toBe(true)
    expect(waysOf(endpoint)).toEqual(['json_schema', 'tool', 'tool'])
  })
})

describe('an endpoint that refuses without a word', () => {
  test('is tried in every form, and remembered by what it answers', async () => {
    const endpoint = await endpointWith({})
    endpoint.fault({ kind: 'mute-refusal' }, { times: 2 })
    const client = aClient(endpoint)
    expect((await client.ask(aQuestion())).ok).toBe(true)
    await client.ask(aQuestion())
    expect(waysOf(endpoint)).toEqual(['json_schema', 'tool', 'json_object', 'json_object'])
  })

  test('is not thought to lack a form when it refuses them all', async () => {
    const endpoint = await endpointWith({})
    endpoint.fault({ kind: 'mute-refusal' })
    const client = aClient(endpoint)
    expect(await client.ask(aQuestion())).toMatchObject({ ok: false, kind: 'rejected' })
    expect(waysOf(endpoint)).toEqual(['json_schema', 'tool', 'json_object', 'text', 'text'])
    endpoint.recover()
    await client.ask(aQuestion())
    expect(waysOf(endpoint).at(-1)).toBe('json_schema')
  })

  test('is not tried in other forms once it answered', async () => {
    const endpoint = await endpointWith({})
    const client = aClient(endpoint)
    await client.ask(aQuestion())
    endpoint.fault({ kind: 'mute-refusal' })
    expect(await client.ask(aQuestion())).toMatchObject({ ok: false, kind: 'rejected' })
    expect(endpoint.requests).toHaveLength(2)
  })
})

describe('an endpoint that passes over the shape in silence', () => {
  test('is asked in another way after two answers without it', async () => {
    const endpoint = await endpointWith({})
    endpoint.reply('The town is 灣岸市.', { times: 1 })
    endpoint.reply({ answer: '灣岸市' }, { times: 1 })
    const client = aClient(endpoint)
    for (let asked = 0; asked < 3; asked++) await client.ask(aQuestion())
    expect(waysOf(endpoint)).toEqual(['json_schema', 'json_schema', 'tool'])
  })

  test('is not thought so for a slip between good answers', async () => {
    const endpoint = await endpointWith({})
    const client = aClient(endpoint)
    await client.ask(aQuestion())
    endpoint.reply('no', { times: 3 })
    for (let asked = 0; asked < 4; asked++) await client.ask(aQuestion())
    expect(new Set(waysOf(endpoint))).toEqual(new Set(['json_schema']))
  })
})

test('a schema that strict output would refuse is told by the stand-in too', async () => {
  const endpoint = await endpointWith({})
  const { log, lines } = aLog()
  const schema = { type: 'object', properties: { town: { type: 'string' } }, required: [], additionalProperties: false }
  await aClient(endpoint, { log }).ask(aQuestion({ schema }))
  expect(waysOf(endpoint)).toEqual(['json_schema', 'tool', 'json_object'])
  expect(lines.join('')).toContain('json_schema')
})
