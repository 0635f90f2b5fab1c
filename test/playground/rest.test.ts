import { DiscordAPIError, MessageFlags, REST, Routes } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Playground } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'

let playground: Playground
let rest: REST
let now: number

interface Sent {
  readonly id: string
  readonly content: string
  readonly flags: number
  readonly attachments: readonly { readonly id: string; readonly filename: string; readonly url: string }[]
  readonly embeds: readonly { readonly image?: { readonly url: string } }[]
}

beforeEach(async () => {
  now = Date.UTC(2026, 0, 1)
  playground = await startPlayground({ clock: () => now })
  rest = new REST({ api: playground.apiUrl, retries: 1 }).setToken(playground.token)
})

afterEach(() => playground.close())

const messages = (): `/channels/${string}/messages` => Routes.channelMessages(playground.guild.channel.id)
const send = (body: object, files: { name: string; data: string }[] = []): Promise<Sent> =>
  rest.post(messages(), { body, files }) as Promise<Sent>
const one = (id: string): `/channels/${string}/messages/${string}` =>
  Routes.channelMessage(playground.guild.channel.id, id)

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'taken',
    (error: unknown) => (error instanceof DiscordAPIError ? error.code : error),
  )

test('a message is sent, read, changed and deleted', async () => {
  const { id } = await send({ content: 'one' })
  await rest.patch(one(id), { body: { content: 'two' } })
  expect(await rest.get(one(id))).toMatchObject({ content: 'two', author: { bot: true } })
  await rest.delete(one(id))
  expect(await codeOf(rest.get(one(id)))).toBe(10008)
})

test('a channel’s messages come newest first, before or after one', async () => {
  const ids = [await send({ content: 'a' }), await send({ content: 'b' }), await send({ content: 'c' })].map(
    ({ id }) => id,
  )
  const list = async (query: Record<string, string>) =>
    ((await rest.get(messages(), { query: new URLSearchParams(query) })) as Sent[]).map(({ id }) => id)
  expect(await list({ limit: '2' })).toEqual([ids[2], ids[1]])
  expect(await list({ before: ids[1] ?? '' })).toEqual([ids[0]])
  expect(await list({ after: ids[1] ?? '' })).toEqual([ids[2]])
})

test('an enforced nonce sends once within some minutes', async () => {
  const body = { content: 'digest', nonce: '42', enforce_nonce: true }
  const first = await send(body)
  expect((await send(body)).id).toBe(first.id)
  now += 5 * 60_000 + 1
  expect((await send(body)).id).not.toBe(first.id)
  expect((await send({ ...body, enforce_nonce: false })).id).not.toBe(first.id)
})

test('files come with their descriptions, embeds show them, an edit keeps those that it names', async () => {
  const files = [
    { name: 'a.png', data: 'A' },
    { name: 'b.txt', data: 'B' },
  ]
  const sent = await send({ embeds: [{ title: 'T', image: { url: 'attachment://a.png' } }] }, files)
  expect(sent.attachments.map(({ filename }) => filename)).toEqual(['a.png', 'b.txt'])
  expect(sent.embeds[0]?.image?.url).toBe(sent.attachments[0]?.url)
  const kept = { attachments: [{ id: sent.attachments[1]?.id }] }
  const edited = (await rest.patch(one(sent.id), { body: kept })) as Sent
  expect(edited.attachments.map(({ filename }) => filename)).toEqual(['b.txt'])
})

test('an attachment is served so that no script in it can act, and under its own name only', async () => {
  const [file] = (await send({}, [{ name: 'page.html', data: '<script>1</script>' }])).attachments
  const response = await fetch(file?.url ?? '')
  expect(await response.text()).toBe('<script>1</script>')
  expect(response.headers.get('content-security-policy')).toContain('sandbox')
  expect(response.headers.get('content-disposition')).toContain('attachment')
  expect((await fetch((file?.url ?? '').replace('page', 'other'))).status).toBe(404)
})

test('the V2 flag stays once set, and such a message takes no content again', async () => {
  const { id } = await send({ flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: 'text' }] })
  expect(await codeOf(rest.patch(one(id), { body: { content: 'plain' } }))).toBe(50035)
  const edited = (await rest.patch(one(id), { body: { components: [{ type: 10, content: 'new' }] } })) as Sent
  expect(edited.flags & MessageFlags.IsComponentsV2).not.toBe(0)
})

test('an edit that leaves nothing is refused', async () => {
  const { id } = await send({ content: 'x' })
  expect(await codeOf(rest.patch(one(id), { body: { content: '' } }))).toBe(50006)
})

test('others’ messages cannot be changed; unknown places and places without the bot are told apart', async () => {
  const posted = await playground.member().post('mine')
  expect(await codeOf(rest.patch(one(posted.id), { body: { content: 'x' } }))).toBe(50005)
  expect(await codeOf(rest.get(Routes.channel('123456789012345678')))).toBe(10003)
  const elsewhere = playground.member({ install: 'user' })
  expect(await codeOf(rest.post(Routes.channelMessages(elsewhere.channelId), { body: { content: 'x' } }))).toBe(50001)
  expect(await codeOf(rest.get('/nowhere'))).toBe(0)
})

test('the bucket’s headers are as Discord’s, and the sixth message in its window waits', async () => {
  const post = (): Promise<Response> =>
    fetch(`${playground.apiUrl}/v10${messages()}`, {
      method: 'POST',
      headers: { authorization: `Bot ${playground.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'x' }),
    })
  const answers = [await post(), await post(), await post(), await post(), await post(), await post()]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429])
  expect(answers[0]?.headers.get('x-ratelimit-remaining')).toBe('4')
  expect(await answers[5]?.json()).toMatchObject({ global: false, retry_after: expect.any(Number) })
})

test('a failure that was ordered comes once, and the client’s own retry passes', async () => {
  playground.failNext({ method: 'POST', path: /messages$/, status: 503 })
  playground.failNext({ method: 'POST', path: /messages$/, status: 429, retryAfterSeconds: 0.01 })
  expect((await send({ content: 'through' })).content).toBe('through')
  expect(playground.requests.map(({ status }) => status)).toEqual([503, 429, 200])
})

test('a body that is no JSON, or a request without a token, is refused', async () => {
  const ask = (headers: Record<string, string>, body: string): Promise<Response> =>
    fetch(`${playground.apiUrl}/v10${messages()}`, { method: 'POST', headers, body })
  expect((await ask({ authorization: `Bot ${playground.token}` }, '{')).status).toBe(400)
  expect(await (await ask({}, '{}')).json()).toEqual({ message: '401: Unauthorized', code: 0 })
})

test('a foreign page and a name that was rebound to this machine are refused', async () => {
  const foreign = await fetch(playground.origin, { headers: { origin: 'https://elsewhere.example' } })
  expect(foreign.status).toBe(403)
})

test('too large a file is refused', async () => {
  expect(await codeOf(send({}, [{ name: 'big.txt', data: 'x'.repeat(10 * 1024 * 1024 + 1) }]))).toBe(40005)
})

test('the bot writes to a person directly', async () => {
  const mei = playground.member({ where: 'botDm' })
  const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: mei.id } })) as { id: string }
  await rest.post(Routes.channelMessages(channel.id), { body: { content: 'to you' } })
  expect(mei.messages().map(({ content }) => content)).toEqual(['to you'])
  expect(playground.member({ name: 'Kai' }).messages(channel.id)).toEqual([])
})
