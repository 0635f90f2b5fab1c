import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LlmFailureKind, LlmResult } from '../../src/llm/client.ts'
import { aClient, aLog, aQuestion } from '../helpers/llm/client.ts'
import { type Endpoint, startEndpoint } from '../helpers/llm/endpoint.ts'
import { EVERY_FAULT, type Fault } from '../helpers/llm/faults.ts'

let endpoint: Endpoint

beforeEach(async () => {
  endpoint = await startEndpoint()
  endpoint.reply({ town: '灣岸市' })
})
afterEach(() => endpoint.close())

const kindOf = (result: LlmResult): string => (result.ok ? 'answered' : result.kind)

describe('an answer', () => {
  test('is asked for once, by a strict schema, with a ceiling and no temperature', async () => {
    const result = await aClient(endpoint).ask(aQuestion())
    expect(result).toMatchObject({ ok: true, value: { town: '灣岸市' }, model: 'test-model' })
    expect(endpoint.requests).toHaveLength(1)
    const { body, headers, system, user } = endpoint.requests[0] ?? {}
    expect(body).toMatchObject({
      max_completion_tokens: 500,
      response_format: { type: 'json_schema', json_schema: { name: 'town', strict: true } },
    })
    expect(body).not.toHaveProperty('temperature')
    expect(headers?.authorization).toBe('Bearer test-key')
    expect(system).toBe('Name the town.')
    expect(user).toContain('林渡川')
  })

  test.each([
    '```json\n{"town":"灣岸市"}\n```',
    'Here it is: {"town":"灣岸市"} I hope this helps.',
    '<think>Maybe {"town":"x"}?</think>\n{"town":"灣岸市"}',
  ])('is found among other words: %s', async (content) => {
    endpoint.reply(content)
    expect(await aClient(endpoint).ask(aQuestion())).toMatchObject({ ok: true, value: { town: '灣岸市' } })
  })

  test('brings no prototype along', async () => {
    endpoint.reply('{"town":"灣岸市","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}')
    const result = await aClient(endpoint).ask(aQuestion())
    expect(result.ok && Reflect.ownKeys(Object(result.value))).toEqual(['town'])
    expect({}).not.toHaveProperty('admin')
  })
})

describe('tokens', () => {
  const ask = async (usage: Parameters<typeof startEndpoint>[0]): Promise<LlmResult> => {
    const other = await startEndpoint(usage)
    other.reply({ town: '灣岸市' })
    const result = await aClient(other).ask(aQuestion())
    await other.close()
    return result
  }

  test('are those that the endpoint counts', async () => {
    const { tokens } = await ask({ usage: { prompt_tokens: 321, completion_tokens: 12 } })
    expect(tokens).toEqual({ input: 321, output: 12 })
  })

  test('are a third of the bytes where it counts none, or nonsense', async () => {
    const none = await ask({ usage: null })
    const answer = Math.ceil(Buffer.byteLength('{"town":"灣岸市"}') / 3)
    expect(none.tokens.output).toBe(answer)
    expect(none.tokens.input).toBeGreaterThan(30)
    const nonsense = await ask({ usage: { prompt_tokens: -5, completion_tokens: 1e300 } })
    expect(nonsense.tokens).toEqual(none.tokens)
  })

  test('of tries that failed are added', async () => {
    const other = await startEndpoint({ usage: { prompt_tokens: 100, completion_tokens: 10 } })
    other.fault({ kind: 'refusal' })
    expect((await aClient(other).ask(aQuestion())).tokens).toEqual({ input: 100, output: 10 })
    await other.close()
  })
})

describe('a fault', () => {
  const rows: [LlmFailureKind, Fault][] = [
    ['unreachable', { kind: 'hang-up' }],
    ['unreachable', { kind: 'cut' }],
    ['unreachable', { kind: 'server-error' }],
    ['unreachable', { kind: 'html' }],
    ['overloaded', { kind: 'unavailable' }],
    ['overloaded', { kind: 'too-many' }],
    ['rejected', { kind: 'wrong-key' }],
    ['rejected', { kind: 'forbidden' }],
    ['rejected', { kind: 'unknown-model' }],
    ['rejected', { kind: 'mute-refusal' }],
    ['declined', { kind: 'refusal' }],
    ['declined', { kind: 'content-filter' }],
    ['cut', { kind: 'length' }],
    ['empty', { kind: 'empty' }],
    ['malformed', { kind: 'invalid-json' }],
    ['malformed', { kind: 'broken-body' }],
    ['malformed', { kind: 'flood', bytes: 5_000_000 }],
  ]

  test.each(rows)('%s: %o', async (kind, fault) => {
    endpoint.fault(fault)
    const result = await aClient(endpoint).ask(aQuestion())
    expect(result).toMatchObject({ ok: false, kind })
    expect(result.ok ? '' : result.detail).not.toBe('')
  })

  test.each<Fault>([{ kind: 'never' }, { kind: 'stall' }])(
    'of %o ends with the time-out, and costs what went in',
    async (fault) => {
      endpoint.fault(fault)
      const result = await aClient(endpoint, { timeoutMs: 50, retries: 2 }).ask(aQuestion())
      expect(kindOf(result)).toBe('too-slow')
      expect(result.tokens.input).toBeGreaterThan(0)
      expect(endpoint.requests).toHaveLength(1)
    },
  )

  test('of slowness alone is none', async () => {
    endpoint.fault({ kind: 'slow', ms: 20 })
    expect(kindOf(await aClient(endpoint).ask(aQuestion()))).toBe('answered')
  })

  test('of shape is for others to judge', async () => {
    endpoint.fault({ kind: 'wrong-shape' })
    expect(await aClient(endpoint).ask(aQuestion())).toMatchObject({ ok: true, value: { headline: 42 } })
  })

  test('of a port that nobody listens on', async () => {
    await endpoint.close()
    const result = await aClient(endpoint).ask(aQuestion())
    expect(result).toMatchObject({ kind: 'unreachable', detail: 'ECONNREFUSED', tokens: { input: 0, output: 0 } })
  })

  test('of an address that is none', async () => {
    const result = await aClient({ ...endpoint, baseUrl: 'no address' }).ask(aQuestion())
    expect(kindOf(result)).toBe('unreachable')
  })
})

test.each(EVERY_FAULT)('nothing is thrown and nothing hangs at %o', async (fault) => {
  endpoint.fault(fault)
  const result = await aClient(endpoint, { timeoutMs: 300, retries: 1 }).ask(aQuestion())
  expect(result.ok).toBe(fault.kind === 'slow' || fault.kind === 'wrong-shape')
})

describe('another try', () => {
  const retrying: [string, Fault][] = [
    ['429', { kind: 'too-many', retryAfter: 0 }],
    ['429 with milliseconds', { kind: 'too-many', retryAfterMs: 1 }],
    ['429 with a date', { kind: 'too-many', retryAfter: new Date(0).toUTCString() }],
    ['503', { kind: 'unavailable', retryAfter: 0 }],
    ['500', { kind: 'server-error' }],
    ['a hang-up', { kind: 'hang-up' }],
    ['a cut', { kind: 'cut' }],
  ]

  test.each(retrying)('follows %s', async (_, fault) => {
    endpoint.fault(fault, { times: 1 })
    expect(kindOf(await aClient(endpoint, { retries: 1 }).ask(aQuestion()))).toBe('answered')
    expect(endpoint.requests).toHaveLength(2)
  })

  test('is not made more often than allowed', async () => {
    endpoint.fault({ kind: 'too-many', retryAfter: 0 })
    expect(kindOf(await aClient(endpoint, { retries: 2 }).ask(aQuestion()))).toBe('overloaded')
    expect(endpoint.requests).toHaveLength(3)
  })

  test.each<Fault>([{ kind: 'wrong-key' }, { kind: 'refusal' }, { kind: 'invalid-json' }, { kind: 'length' }])(
    'does not follow %o',
    async (fault) => {
      endpoint.fault(fault)
      await aClient(endpoint, { retries: 3 }).ask(aQuestion())
      expect(endpoint.requests).toHaveLength(1)
    },
  )

  test('is not waited for where the wait is longer than anyone waits', async () => {
    endpoint.fault({ kind: 'too-many', retryAfter: 3_600 })
    const client = aClient(endpoint, { retries: 3 })
    expect(kindOf(await client.ask(aQuestion()))).toBe('overloaded')
    expect(endpoint.requests).toHaveLength(1)
  })

  test('is not waited for longer than a try may take', async () => {
    endpoint.fault({ kind: 'unavailable', retryAfter: 5 })
    const client = aClient(endpoint, { retries: 3, timeoutMs: 4_000 })
    expect(kindOf(await client.ask(aQuestion()))).toBe('overloaded')
    endpoint.fault({ kind: 'server-error' })
    const hasty = aClient(endpoint, { retries: 3, timeoutMs: 100 })
    expect(kindOf(await hasty.ask(aQuestion()))).toBe('unreachable')
    expect(endpoint.requests).toHaveLength(2)
  })
})

describe('a question given up', () => {
  test('before it is asked is not asked', async () => {
    const result = await aClient(endpoint).ask(aQuestion({ signal: AbortSignal.abort() }))
    expect(result).toMatchObject({ kind: 'aborted', tokens: { input: 0, output: 0 } })
    expect(endpoint.requests).toHaveLength(0)
  })

  test.each<Fault>([{ kind: 'never' }, { kind: 'stall' }])('while the model thinks (%o)', async (fault) => {
    endpoint.fault(fault)
    const giveUp = new AbortController()
    const asking = aClient(endpoint).ask(aQuestion({ signal: giveUp.signal }))
    await endpoint.asked(1)
    setImmediate(() => giveUp.abort())
    const result = await asking
    expect(kindOf(result)).toBe('aborted')
    expect(result.tokens.input).toBeGreaterThan(0)
  })

  test('between two tries', async () => {
    endpoint.fault({ kind: 'too-many', retryAfter: 600 })
    const giveUp = new AbortController()
    const asking = aClient(endpoint, { retries: 1, timeoutMs: 3_600_000 }).ask(aQuestion({ signal: giveUp.signal }))
    await endpoint.asked(1)
    setTimeout(() => giveUp.abort(), 50)
    expect(kindOf(await asking)).toBe('aborted')
    expect(endpoint.requests).toHaveLength(1)
  })
})

describe('a secret', () => {
  const KEY = 'sk-proj-Qm7tWz3LrX9bVn2Kd8'

  test.each<Fault>([
    { kind: 'wrong-key' },
    { kind: 'too-many', retryAfter: 0 },
    { kind: 'hang-up' },
    { kind: 'html' },
    { kind: 'invalid-json' },
    { kind: 'no-format' },
  ])('is in no log and no detail after %o', async (fault) => {
    const other = await startEndpoint({ key: KEY })
    other.fault(fault)
    const { log, lines } = aLog()
    const result = await aClient(other, { log, retries: 1 }).ask(aQuestion())
    const shown = lines.join('') + JSON.stringify(result)
    expect(lines.length).toBeGreaterThan(0)
    for (let at = 0; at + 6 <= KEY.length; at++) expect(shown).not.toContain(KEY.slice(at, at + 6))
    expect(shown).not.toContain('林渡川')
    await other.close()
  })

  test('that no header takes is in none either', async () => {
    const { log, lines } = aLog()
    const result = await aClient({ ...endpoint, key: `${KEY}\n鑰` }, { log }).ask(aQuestion())
    expect(result.ok).toBe(false)
    expect(lines.join('') + JSON.stringify(result)).not.toContain(KEY.slice(0, 10))
  })
})
