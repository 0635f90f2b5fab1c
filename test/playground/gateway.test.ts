import { Client, Events, GatewayIntentBits } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import WebSocket from 'ws'
import type { Playground } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'
import { type Bot, startBot } from './bot.ts'

let playground: Playground
let bot: Bot | undefined

beforeEach(async () => {
  playground = await startPlayground({ patienceMs: 10_000, heartbeatIntervalMs: 300 })
})

afterEach(async () => {
  await bot?.stop()
  bot = undefined
  await playground.close()
})

// The client waits five seconds between two logins; here it need not.
const ws = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) }

const start = async (): Promise<Bot> => {
  bot = await startBot(playground, [{ name: 'go', description: 'Goes' }], { command: (i) => i.reply('gone') }, { ws })
  return bot
}

test('a dropped line is resumed, and what was missed meanwhile is told', async () => {
  const { client } = await start()
  const resumed = new Promise<number>((resolve) => client.once(Events.ShardResume, (_, replayed) => resolve(replayed)))
  playground.gateway.drop()
  const reply = await playground.member().type('/go')
  expect((await reply.message()).content).toBe('gone')
  await resumed
  expect(playground.gateway).toMatchObject({ identifies: 1, resumes: 1, live: 1 })
})

test('a client that is told to reconnect resumes', async () => {
  const { client } = await start()
  const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve))
  playground.gateway.reconnect()
  await resumed
  expect((await (await playground.member().type('/go')).message()).content).toBe('gone')
  expect(playground.gateway).toMatchObject({ identifies: 1, resumes: 1 })
})

test('an invalid session that can be resumed is resumed on the same line', async () => {
  const { client } = await start()
  const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve))
  playground.gateway.invalidate(true)
  await resumed
  expect(playground.gateway).toMatchObject({ identifies: 1, resumes: 1 })
})

test('an invalid session that is lost is begun anew', async () => {
  const { client } = await start()
  const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve))
  playground.gateway.invalidate(false)
  await ready
  expect(playground.gateway).toMatchObject({ identifies: 2, resumes: 0 })
})

test('heartbeats are answered', async () => {
  const { client } = await start()
  await new Promise<void>((resolve) =>
    client.on(Events.Debug, (line) => {
      if (line.includes('Heartbeat acknowledged')) resolve()
    }),
  )
  expect(client.ws.ping).toBeGreaterThanOrEqual(0)
})

test('a close for good ends this and every later login', async () => {
  const { client } = await start()
  const code = new Promise<number>((resolve) => client.once(Events.ShardDisconnect, (event) => resolve(event.code)))
  playground.gateway.closeForGood(4004)
  expect(await code).toBe(4004)
  expect(playground.gateway.live).toBe(0)
})

const talk = async (query: string, payloads: readonly unknown[], headers = {}): Promise<number> => {
  const socket = new WebSocket(`${playground.origin.replace('http', 'ws')}/gateway${query}`, { headers })
  socket.on('open', () => {
    for (const payload of payloads) socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload))
  })
  return new Promise((resolve) => {
    socket.on('close', (code) => resolve(code))
    socket.on('error', () => resolve(0))
  })
}

const identify = (change: object = {}) => ({
  op: 2,
  d: { token: playground.token, intents: 1, properties: {}, ...change },
})

test.each([
  ['a wrong token', () => [identify({ token: 'no' })], 4004],
  ['a resume with a wrong token', () => [{ op: 6, d: { token: 'no', session_id: 'x', seq: 1 } }], 4004],
  ['two logins on one line', () => [identify(), identify()], 4005],
  ['an intent that does not exist', () => [identify({ intents: 1 << 30 })], 4013],
  ['a privileged intent', () => [identify({ intents: GatewayIntentBits.GuildMembers })], 4014],
  ['a shard out of its count', () => [identify({ shard: [2, 2] })], 4010],
  ['a presence before the login', () => [{ op: 3, d: {} }], 4003],
  ['an unknown opcode', () => [{ op: 77 }], 4001],
  ['what is no JSON', () => ['{'], 4002],
])('%s closes the line with Discord’s code', async (_, payloads, code) => {
  expect(await talk('?v=10&encoding=json', payloads())).toBe(code)
})

test('an old version is refused, and so is a foreign page', async () => {
  expect(await talk('?v=6&encoding=json', [])).toBe(4012)
  expect(await talk('?v=10&encoding=json', [], { origin: 'https://elsewhere.example' })).toBe(0)
})

test('the words of a server’s messages stay hidden without the privileged intent', async () => {
  const words = async (intents: number[]): Promise<string> => {
    const client = new Client({ intents, rest: { api: playground.apiUrl } })
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
    const heard = new Promise<string>((resolve) => client.once(Events.MessageCreate, ({ content }) => resolve(content)))
    await client.login(playground.token)
    await ready
    await playground.member().post('some words')
    const text = await heard
    await client.destroy()
    return text
  }
  expect(await words([GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages])).toBe('')
})
