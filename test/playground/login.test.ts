import { Client, Events, GatewayIntentBits } from 'discord.js'
import { afterEach, expect, test } from 'vitest'
import type { Playground } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'
import { type Bot, startBot } from './bot.ts'

let playground: Playground
let bot: Bot | undefined

afterEach(async () => {
  await bot?.stop()
  bot = undefined
  await playground.close()
})

test('the real client logs in, sees both servers and registers a command', async () => {
  playground = await startPlayground()
  bot = await startBot(playground, [{ name: 'ping', description: 'Answers' }])
  await playground.ready()
  expect(bot.client.user.id).toBe(playground.botId)
  expect(bot.client.guilds.cache.map(({ name }) => name)).toEqual(['Newsroom', 'Reading Club'])
  expect(playground.commands().map(({ name }) => name)).toEqual(['ping'])
  expect(playground.gateway.live).toBe(1)
})

test('a wrong token is refused by the REST API', async () => {
  playground = await startPlayground()
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: playground.apiUrl } })
  await expect(client.login('bm90.the.token')).rejects.toThrow('An invalid token was provided.')
  await client.destroy()
})

test('an intent that is not allowed closes the gateway for good with 4014', async () => {
  playground = await startPlayground()
  const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: playground.apiUrl } })
  const closed = new Promise<number>((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(code)))
  client.on(Events.Error, () => undefined)
  void client.login(playground.token).catch(() => undefined)
  expect(await closed).toBe(4014)
  await client.destroy()
})
