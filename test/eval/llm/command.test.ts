import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRulesPipeline } from '../../../src/parts.ts'
import { startEndpoint } from '../../helpers/llm/endpoint.ts'
import { printed } from '../report.ts'
import { corpus } from '../run.ts'
import { type EndpointEnv, evaluateWithModel, type LlmOptions } from './command.ts'

const read = createRulesPipeline({ timeZone: 'Asia/Taipei' })
const replies = join(import.meta.dirname, '..', '..', 'fixtures', 'replies')
const english = join(corpus, 'en', 'stories')
const unset: EndpointEnv = { openaiApiKey: null, openaiBaseUrl: null, openaiModel: null, prices: new Map() }

const evaluate = (options: Partial<LlmOptions>) =>
  evaluateWithModel(read, {
    folder: english,
    replies: undefined,
    language: undefined,
    environment: unset,
    progress: () => undefined,
    ...options,
  })

describe('npm run eval -- --llm', () => {
  let empty = ''
  beforeAll(async () => {
    empty = await mkdtemp(join(tmpdir(), 'dibao-eval-'))
  })
  afterAll(() => rm(empty, { recursive: true, force: true }))

  it('says what to set where there is no key and no recorded reply', async () => {
    const outcome = await evaluate({})
    expect(outcome).toEqual({ kind: 'nothing', why: expect.stringMatching(/OPENAI_API_KEY.*--replies/) })
  })

  it('says which languages there are where one is none of them', async () => {
    expect(await evaluate({ language: 'zh-TW' })).toMatchObject({ why: expect.stringContaining('zh-Hant') })
  })

  it('says so where no reply or no article is there', async () => {
    expect(await evaluate({ replies: empty })).toMatchObject({ kind: 'nothing', why: expect.stringContaining(empty) })
    const environment = { ...unset, openaiApiKey: 'key', openaiModel: 'small-model' }
    expect(await evaluate({ folder: empty, environment })).toMatchObject({ why: expect.stringContaining(empty) })
  })

  it('says so where the endpoint gives no answer at all', async () => {
    const endpoint = await startEndpoint()
    endpoint.fault({ kind: 'wrong-key' })
    const environment = {
      ...unset,
      openaiApiKey: endpoint.key,
      openaiBaseUrl: endpoint.baseUrl,
      openaiModel: endpoint.model,
    }
    const outcome = await evaluate({ environment })
    await endpoint.close()
    expect(outcome).toMatchObject({ kind: 'nothing', why: expect.stringMatching(/none of 9 articles.*rejected/) })
  })

  it('prints quality, the gate and what asking took for recorded replies', async () => {
    const prices = new Map([['small-model', { input: 0.25, output: 2 }]])
    const environment = { ...unset, openaiModel: 'small-model', prices }
    const outcome = await evaluate({ replies: join(replies, 'good'), environment })
    if (outcome.kind === 'nothing') throw new Error(outcome.why)
    const text = outcome.tables.map((one) => printed(one, 'plain')).join('\n')
    expect(text).toMatch(/^ +rules +model +both$/m)
    expect(text).toMatch(/^sentences of briefs +\d+\.\d \(\d+\/\d+\)$/m)
    expect(text).toMatch(/^calls +[1-9]\d*$/m)
    expect(text).toMatch(/^cost, and an article +\$0\.\d{4}, \$0\.\d{5}$/m)
    expect(outcome.misses).toContain('salt-works')
  })
})
