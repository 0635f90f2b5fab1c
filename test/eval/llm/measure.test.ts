import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Endpoint, startEndpoint } from '../../helpers/llm/endpoint.ts'
import { aReading } from '../../helpers/reading.ts'
import type { GoldArticle } from '../run.ts'
import { measureEndpoint } from './measure.ts'
import { resolve } from './recorded.ts'

const article = (name: string): GoldArticle => ({
  name,
  gold: { language: 'zh-Hant' },
  reading: aReading({ document: { title: name } }),
})

describe('articles that an endpoint is asked about', () => {
  let endpoint: Endpoint
  beforeAll(async () => {
    endpoint = await startEndpoint()
    const brief = [{ text: '市府將投入3億元整修舊碼頭。', sentences: [1] }]
    endpoint.reply(resolve({ confirmed: ['*'], headline: brief[0], brief }, aReading()).first)
    endpoint.fault({ kind: 'refusal' }, { times: 1 })
  })
  afterAll(() => endpoint.close())

  it('come back in their order, the one without an answer too, and are told as they are done', async () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six']
    const told: string[] = []
    const where = { apiKey: endpoint.key, baseUrl: endpoint.baseUrl, model: endpoint.model }
    const edited = await measureEndpoint(
      where,
      names.map(article),
      { language: null, tokensPerCall: null },
      ({ name }) => told.push(name),
    )
    expect(edited.map(({ name }) => name)).toEqual(names)
    expect(told.toSorted()).toEqual(names.toSorted())
    const outcomes = edited.map(({ outcome }) => outcome).toSorted()
    expect(outcomes).toEqual(['edited', 'edited', 'edited', 'edited', 'edited', 'failed'])
    const failed = edited.find(({ outcome }) => outcome === 'failed')
    expect(failed?.calls.map(({ failure }) => failure)).toEqual(['declined'])
    expect(failed?.scored.both).toEqual(failed?.scored.rules)
    expect(endpoint.requests).toHaveLength(6)
  })
})
