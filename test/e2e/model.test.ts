import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIMessage } from 'discord.js'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { type Bot, startBot } from '../../src/main.ts'
import type { Playground } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'
import { bareEnv } from '../helpers/env.ts'
import { type Endpoint, startEndpoint } from '../helpers/llm/endpoint.ts'
import type { Fault } from '../helpers/llm/faults.ts'
import { englishReply, goodReply, lyingReply } from './modelReply.ts'
import { type ModelScene, openModelScene } from './modelScene.ts'
import { tidalPlant, words } from './scene.ts'

const RULES = '由規則摘錄，未使用語言模型'
const log = createLog({ level: 'silent', secrets: [] })

const refusedAddress = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}/v1`
}

describe('the bot as it is started, with a model', () => {
  let folder: string
  let playground: Playground
  let endpoint: Endpoint

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dibao-model-'))
    playground = await startPlayground({ rateLimits: false })
    endpoint = await startEndpoint()
  })
  afterAll(async () => {
    await playground.close()
    await endpoint.close()
    await rm(folder, { recursive: true, force: true })
  })

  const start = async (name: string, variables: Readonly<Record<string, string>>): Promise<Bot> => {
    const place = { token: playground.token, apiUrl: playground.apiUrl, dataDir: join(folder, name) }
    const bot = await startBot(place, bareEnv(variables), log)
    if (!bot.ok) throw new Error(bot.failure.code)
    return bot.value
  }
  const summarise = async (locale = 'zh-TW', name = 'Mei'): Promise<APIMessage> => {
    const member = playground.member({ locale, name })
    return (await member.type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })).message()
  }
  const model = () => ({
    OPENAI_API_KEY: endpoint.key,
    OPENAI_MODEL: endpoint.model,
    OPENAI_BASE_URL: endpoint.baseUrl,
    OPENAI_PRICES: `${endpoint.model}=1/10`,
  })

  test('shows the model’s brief, and its evidence opens the sentences that it cites', async () => {
    endpoint.reply(goodReply)
    const bot = await start('good', model())
    const message = await summarise()
    expect(message.embeds[0]?.title).toBe(goodReply.headline.text)
    for (const { text } of goodReply.brief) expect(message.embeds[0]?.description).toContain(text)
    expect(message.embeds[0]?.footer?.text).toBe(`由 ${endpoint.model} 改寫，逐句核對原文`)
    expect(message.embeds[0]?.timestamp).toBeDefined()
    expect(message.embeds[1]?.description).toContain('128億元')
    const evidence = await (await playground.member({ locale: 'zh-TW' }).click(message, '原文依據')).message()
    expect(words(evidence)).toContain('「128億元連海底電纜都鋪不完」')
    expect(words(evidence)).toContain('陶立群的說法有誤，合約採總價承包')
    const asked = endpoint.requests.length
    const again = await (await playground.member({ locale: 'zh-TW', name: 'Kai' }).type('/summary')).message()
    expect(again.embeds[0]?.description).toBe(message.embeds[0]?.description)
    expect(endpoint.requests).toHaveLength(asked)
    await bot.stop()
  })

  test('answers a reader of another language in theirs, and asks only once for each', async () => {
    endpoint.reply(({ system }) => (system.includes('brief in English') ? englishReply : goodReply))
    const before = endpoint.requests.length
    const bot = await start('two', model())
    await summarise()
    const message = await (await playground.member({ locale: 'en-US' }).type('/summary')).message()
    expect(message.embeds[0]?.description).toContain('voted 21 to 14')
    expect(message.embeds[0]?.footer?.text).toContain(endpoint.model)
    const said = await (await playground.member({ locale: 'en-US' }).type('/said about:電費')).message()
    expect(words(said)).toContain('我們不會為了這項工程向市民多收一塊錢電費')
    expect(words(said)).toContain('We will not charge residents a dollar more')
    expect(endpoint.requests.length - before).toBe(2)
    await bot.stop()
  })

  test('starts with the endpoint down, and the rules answer', async () => {
    const bot = await start('down', { ...model(), OPENAI_BASE_URL: await refusedAddress() })
    const message = await summarise()
    expect(message.embeds[0]?.description).toContain('以21票對14票通過')
    expect(message.embeds[0]?.footer?.text).toContain(RULES)
    expect(message.embeds[0]?.footer?.text).toContain('模型')
    await bot.stop()
  })

  test('without a key says nothing to the network', async () => {
    const before = endpoint.requests.length
    const bot = await start('none', { OPENAI_BASE_URL: endpoint.baseUrl, OPENAI_MODEL: endpoint.model })
    const message = await summarise()
    expect(message.embeds[0]?.footer?.text).toBe(RULES)
    expect(endpoint.requests).toHaveLength(before)
    await bot.stop()
  })
})

describe('between a member and a model that fails', () => {
  let scene: ModelScene | undefined
  afterEach(() => scene?.close())

  const summarise = async (open: ModelScene, name = 'Mei'): Promise<APIMessage> => {
    const reply = await open.member('zh-TW', name).type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })
    return reply.message()
  }

  test.each<Fault>([
    { kind: 'never' },
    { kind: 'slow', ms: 60_000 },
    { kind: 'hang-up' },
    { kind: 'cut' },
    { kind: 'too-many', retryAfter: 120 },
    { kind: 'server-error' },
    { kind: 'unavailable' },
    { kind: 'html' },
    { kind: 'invalid-json' },
    { kind: 'broken-body' },
    { kind: 'wrong-shape' },
    { kind: 'refusal' },
    { kind: 'content-filter' },
    { kind: 'empty' },
    { kind: 'length' },
    { kind: 'wrong-key' },
    { kind: 'unknown-model' },
    { kind: 'flood', bytes: 20_000_000 },
  ])('the rules answer where the endpoint has the fault $kind', async (fault) => {
    scene = await openModelScene()
    scene.endpoint.reply(goodReply)
    scene.endpoint.fault(fault)
    const message = await summarise(scene)
    expect(message.embeds[0]?.description).toContain('以21票對14票通過')
    expect(message.embeds[0]?.footer?.text).toContain(RULES)
    expect(message.embeds[0]?.footer?.text).not.toBe(RULES)
  })

  test('a model that takes long is waited for behind the rules’ answer', async () => {
    scene = await openModelScene({ patienceMs: 50, timeoutMs: 5_000 })
    scene.endpoint.reply(goodReply)
    const release = scene.endpoint.hold()
    const message = await summarise(scene)
    expect(message.embeds[0]?.footer?.text).toContain(RULES)
    release()
    const member = scene.member('zh-TW')
    await expect.poll(() => member.see(message.id)?.embeds[0]?.title).toBe(goodReply.headline.text)
  })

  test('lies come to nobody', async () => {
    scene = await openModelScene()
    scene.endpoint.reply(lyingReply)
    const message = await summarise(scene)
    expect(words(message)).not.toMatch(/128兆|魏承業|不要也罷|evil|everyone/)
    expect(message.embeds[0]?.footer?.text).toContain(RULES)
  })

  test('two members who hand over the same story at once are one call', async () => {
    scene = await openModelScene()
    scene.endpoint.reply(goodReply)
    const messages = await Promise.all([summarise(scene, 'Mei'), summarise(scene, 'Kai')])
    for (const message of messages) expect(message.embeds[0]?.title).toBe(goodReply.headline.text)
    expect(scene.endpoint.requests).toHaveLength(1)
  })

  test('after five failures the endpoint is left in peace, and asked again later', async () => {
    const open = await openModelScene()
    scene = open
    const { endpoint, client } = open
    endpoint.reply(goodReply)
    endpoint.fault({ kind: 'server-error' })
    for (let time = 0; time < 5; time++) await summarise(open)
    expect(client.breaker()).toBe('open')
    await summarise(open)
    expect(endpoint.requests).toHaveLength(5)
    endpoint.recover()
    const title = async () => (await summarise(open)).embeds[0]?.title
    await expect.poll(title, { timeout: 10_000 }).toBe(goodReply.headline.text)
    expect(client.breaker()).toBe('closed')
  })
})
