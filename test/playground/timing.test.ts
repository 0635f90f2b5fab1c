import { type ChatInputCommandInteraction, DiscordAPIError, MessageFlags } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Playground } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'
import { type Bot, startBot } from './bot.ts'

const start = Date.UTC(2026, 0, 1)
let now: number
let playground: Playground
let bot: Bot
let answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>

beforeEach(async () => {
  now = start
  playground = await startPlayground({ clock: () => now, patienceMs: 5_000 })
  bot = await startBot(playground, [{ name: 'go', description: 'Goes' }], { command: (i) => answer(i) })
})

afterEach(async () => {
  await bot.stop()
  await playground.close()
})

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'taken',
    (error: unknown) => (error instanceof DiscordAPIError ? error.code : error),
  )

test('the time to the first acknowledgement is told', async () => {
  answer = (i) => {
    now += 2_999
    return i.reply('in time')
  }
  expect((await playground.member().type('/go')).acknowledgedAfterMs).toBe(2_999)
})

test('an acknowledgement after three seconds is unknown, and the member is told', async () => {
  const code = Promise.withResolvers<unknown>()
  answer = async (i) => {
    now += 3_001
    code.resolve(await codeOf(i.deferReply()))
  }
  await expect(playground.member().type('/go')).rejects.toThrow('The application did not respond')
  expect(await code.promise).toBe(10062)
})

test.each([
  [
    'a second answer',
    (i: ChatInputCommandInteraction) =>
      i.client.rest.post(`/interactions/${i.id}/${i.token}/callback`, {
        body: { type: 4, data: { content: 'again' } },
        auth: false,
      }),
  ],
  [
    'a second deferral',
    (i: ChatInputCommandInteraction) =>
      i.client.rest.post(`/interactions/${i.id}/${i.token}/callback`, { body: { type: 5 }, auth: false }),
  ],
  [
    'a modal after a deferral',
    (i: ChatInputCommandInteraction) =>
      i.client.rest.post(`/interactions/${i.id}/${i.token}/callback`, { body: { type: 9, data: {} }, auth: false }),
  ],
])('%s is refused with 40060', async (_, again) => {
  const code = Promise.withResolvers<unknown>()
  answer = async (i) => {
    await i.deferReply()
    code.resolve(await codeOf(again(i)))
  }
  await playground.member().type('/go')
  expect(await code.promise).toBe(40060)
})

test('the token lives fifteen minutes and dies after', async () => {
  const codes = Promise.withResolvers<unknown[]>()
  answer = async (i) => {
    await i.deferReply()
    now = start + 15 * 60_000
    const last = await codeOf(i.editReply('just in time'))
    now += 1
    codes.resolve([last, await codeOf(i.editReply('late')), await codeOf(i.followUp('late'))])
  }
  await playground.member().type('/go')
  expect(await codes.promise).toEqual(['taken', 50027, 50027])
})

test('before the first answer there is nothing to follow up or edit', async () => {
  const codes = Promise.withResolvers<unknown[]>()
  answer = async (i) => {
    const follow = await codeOf(i.webhook.send('early'))
    const edit = await codeOf(i.webhook.editMessage('@original', 'early'))
    await i.reply('now')
    codes.resolve([follow, edit, await codeOf(i.webhook.editMessage('123456789012345678', 'none'))])
  }
  await playground.member().type('/go')
  expect(await codes.promise).toEqual([10015, 10015, 10008])
})

test('a deferral decides whether the answer is private; an edit does not change it', async () => {
  answer = async (i) => {
    await i.deferReply()
    await i.editReply({ content: 'open', flags: [] })
    await i.followUp({ content: 'hidden', flags: MessageFlags.Ephemeral })
  }
  const reply = await playground.member().type('/go')
  const kai = playground.member({ name: 'Kai' })
  expect(kai.see((await reply.message()).id)?.content).toBe('open')
  expect(kai.see((await reply.followUp()).id)).toBeUndefined()
})

test('a private answer can be deleted by its token, and is not a message of the channel', async () => {
  const codes = Promise.withResolvers<unknown[]>()
  answer = async (i) => {
    const { resource } = await i.reply({ content: 'hidden', flags: MessageFlags.Ephemeral, withResponse: true })
    const id = resource?.message?.id ?? ''
    const channel = await codeOf(i.client.rest.get(`/channels/${i.channelId}/messages/${id}`))
    codes.resolve([channel, await codeOf(i.deleteReply()), await codeOf(i.fetchReply())])
  }
  const reply = await playground.member().type('/go')
  expect(await codes.promise).toEqual([10008, 'taken', 10008])
  await expect(reply.message()).rejects.toThrow('deleted')
})

test.each([
  ['an update where there is no message', 7, {}],
  ['a deferred update where there is no message', 6, undefined],
  ['suggestions for a command', 8, { choices: [] }],
  ['an answer of no kind', 99, {}],
])('%s is refused', async (_, type, data) => {
  const code = Promise.withResolvers<unknown>()
  answer = async (i) => {
    const body = { type, data }
    code.resolve(await codeOf(i.client.rest.post(`/interactions/${i.id}/${i.token}/callback`, { body, auth: false })))
    await i.reply('a refused answer is none')
  }
  expect((await playground.member().type('/go')).acknowledgedWith).toBe('message')
  expect(await code.promise).toBe(50035)
})

test('an interaction that nobody sent is unknown', async () => {
  const code = await codeOf(
    bot.client.rest.post('/interactions/123456789012345678/abc/callback', { body: { type: 5 }, auth: false }),
  )
  expect(code).toBe(10062)
})
