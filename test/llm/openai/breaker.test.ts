import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LlmClient, LlmResult } from '../../../src/llm/client.ts'
import { aClient, aLog, aQuestion } from '../../helpers/llm/client.ts'
import { type Endpoint, startEndpoint } from '../../helpers/llm/endpoint.ts'
import type { Fault } from '../../helpers/llm/faults.ts'

const REST_MS = 60_000

let endpoint: Endpoint

beforeEach(async () => {
  endpoint = await startEndpoint()
  endpoint.reply({ town: '灣岸市' })
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(async () => {
  vi.useRealTimers()
  await endpoint.close()
})

const rest = (): void => void vi.setSystemTime(Date.now() + REST_MS)

const askTimes = async (client: LlmClient, times: number): Promise<string[]> => {
  const kinds: string[] = []
  for (let asked = 0; asked < times; asked++) {
    const result: LlmResult = await client.ask(aQuestion())
    kinds.push(result.ok ? 'answered' : result.kind)
  }
  return kinds
}

describe('five failures in a row', () => {
  const faults: Fault[] = [
    { kind: 'server-error' },
    { kind: 'unavailable' },
    { kind: 'too-many' },
    { kind: 'html' },
    { kind: 'hang-up' },
    { kind: 'cut' },
    { kind: 'wrong-key' },
    { kind: 'forbidden' },
    { kind: 'unknown-model' },
    { kind: 'never' },
  ]

  test.each(faults)('of %o open the breaker, and the endpoint is left alone', async (fault) => {
    endpoint.fault(fault)
    const client = aClient(endpoint, { timeoutMs: fault.kind === 'never' ? 30 : 10_000 })
    await askTimes(client, 4)
    expect(client.breaker()).toBe('closed')
    await askTimes(client, 1)
    expect(client.breaker()).toBe('open')
    expect(await askTimes(client, 3)).toEqual(['open', 'open', 'open'])
    expect(endpoint.requests).toHaveLength(5)
  })

  const contents: Fault[] = [
    { kind: 'refusal' },
    { kind: 'content-filter' },
    { kind: 'empty' },
    { kind: 'length' },
    { kind: 'invalid-json' },
    { kind: 'broken-body' },
    { kind: 'flood', bytes: 5_000_000 },
  ]

  test.each(contents)('of the content (%o) leave it closed', async (fault) => {
    endpoint.fault(fault)
    const client = aClient(endpoint)
    await askTimes(client, 7)
    expect(client.breaker()).toBe('closed')
    expect(endpoint.requests).toHaveLength(7)
  })

  test('must be in a row', async () => {
    const client = aClient(endpoint)
    endpoint.fault({ kind: 'server-error' }, { times: 4 })
    await askTimes(client, 5)
    endpoint.fault({ kind: 'server-error' }, { times: 4 })
    await askTimes(client, 4)
    expect(client.breaker()).toBe('closed')
  })

  test('are not given-up questions', async () => {
    endpoint.fault({ kind: 'never' })
    const client = aClient(endpoint)
    for (let asked = 1; asked <= 6; asked++) {
      const giveUp = new AbortController()
      const asking = client.ask(aQuestion({ signal: giveUp.signal }))
      await endpoint.asked(asked)
      giveUp.abort()
      await asking
    }
    expect(client.breaker()).toBe('closed')
  })

  test('are questions, not tries', async () => {
    endpoint.fault({ kind: 'too-many', retryAfter: 0 })
    const client = aClient(endpoint, { retries: 2 })
    await askTimes(client, 4)
    expect(client.breaker()).toBe('closed')
    expect(endpoint.requests).toHaveLength(12)
  })

  test('may be 400s of an endpoint that never took anything', async () => {
    endpoint.fault({ kind: 'mute-refusal' })
    const client = aClient(endpoint)
    await askTimes(client, 5)
    expect(client.breaker()).toBe('open')
  })

  test('may not be 400s of one that did', async () => {
    const client = aClient(endpoint)
    await askTimes(client, 1)
    endpoint.fault({ kind: 'mute-refusal' })
    await askTimes(client, 6)
    expect(client.breaker()).toBe('closed')
  })
})

describe('an open breaker', () => {
  const opened = async (): Promise<{ readonly client: LlmClient; readonly lines: string[] }> => {
    const { log, lines } = aLog()
    const client = aClient(endpoint, { log, breaker: { failures: 5, restMs: REST_MS } })
    endpoint.fault({ kind: 'server-error' }, { times: 5 })
    await askTimes(client, 5)
    return { client, lines }
  }

  test('closes with the first answer after its rest', async () => {
    const { client, lines } = await opened()
    rest()
    expect(await askTimes(client, 2)).toEqual(['answered', 'answered'])
    expect(client.breaker()).toBe('closed')
    const told = lines.filter((line) => line.includes('endpoint'))
    expect(told).toHaveLength(2)
    expect(told[0]).toContain('the endpoint fails')
    expect(told[1]).toContain('the endpoint answers again')
  })

  test('stays open where the first question after its rest fails', async () => {
    const { client, lines } = await opened()
    endpoint.fault({ kind: 'server-error' }, { times: 1 })
    rest()
    expect(await askTimes(client, 2)).toEqual(['unreachable', 'open'])
    expect(lines.filter((line) => line.includes('the endpoint fails'))).toHaveLength(1)
    rest()
    expect(await askTimes(client, 1)).toEqual(['answered'])
  })

  test('lets one question through and turns others away meanwhile', async () => {
    const { client } = await opened()
    rest()
    const release = endpoint.hold()
    const probe = client.ask(aQuestion())
    await endpoint.asked(6)
    expect(client.breaker()).toBe('half-open')
    expect(await askTimes(client, 2)).toEqual(['open', 'open'])
    release()
    expect((await probe).ok).toBe(true)
    expect(client.breaker()).toBe('closed')
  })

  test('does not close with a question that was given up', async () => {
    const { client } = await opened()
    rest()
    endpoint.fault({ kind: 'never' }, { times: 1 })
    const giveUp = new AbortController()
    const probe = client.ask(aQuestion({ signal: giveUp.signal }))
    await endpoint.asked(6)
    giveUp.abort()
    await probe
    expect(client.breaker()).toBe('open')
  })

  test('closes with a refusal of the model: the endpoint is there', async () => {
    const { client } = await opened()
    rest()
    endpoint.fault({ kind: 'refusal' }, { times: 1 })
    expect(await askTimes(client, 1)).toEqual(['declined'])
    expect(client.breaker()).toBe('closed')
  })
})
