import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Playground } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'
import { type Bot, startBot } from './bot.ts'

let playground: Playground
let bot: Bot

const answer = (interaction: ChatInputCommandInteraction): Promise<unknown> =>
  interaction.commandName === 'ask'
    ? interaction.showModal({
        custom_id: 'm',
        title: 'Paste',
        components: [{ type: 1, components: [{ type: 4, custom_id: 'text', label: 'Words', style: 2 }] }],
      })
    : interaction.reply({ content: '**Here** <script>alert(1)</script>', flags: MessageFlags.Ephemeral })

beforeAll(async () => {
  playground = await startPlayground()
  const commands = [
    { name: 'go', description: 'Goes', name_localizations: { 'zh-TW': '走' } },
    { name: 'ask', description: 'Asks' },
  ]
  bot = await startBot(playground, commands, {
    command: answer,
    modal: (i) => i.reply(`got ${i.fields.getTextInputValue('text')}`),
  })
})

afterAll(async () => {
  await bot.stop()
  await playground.close()
})

const get = (path: string, headers = {}): Promise<Response> => fetch(`${playground.origin}${path}`, { headers })

const act = async (
  action: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { 'x-page': '1' },
) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return fetch(`${playground.origin}/page/do/${action}?locale=zh-TW`, { method: 'POST', body, headers })
}

test('the page and all that it loads come from here, under a policy that lets nothing else in', async () => {
  const page = await get('/')
  const html = await page.text()
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
  for (const [, path] of html.matchAll(/(?:href|src)="(\/[^"]+)"/g)) expect((await get(path ?? '')).status).toBe(200)
  for (const name of ['components', 'composer', 'dom', 'markdown', 'message', 'modal'])
    expect((await get(`/page/${name}.js`)).headers.get('content-type')).toContain('javascript')
})

test.each(['/page/..%2fstart.ts', '/page/view.ts', '/page/none.js'])('%s is no part of the page', async (path) => {
  expect((await get(path)).status).toBe(404)
})

test('what is typed on the page is answered, and its texts come parsed and never as markup', async () => {
  expect(await (await act('type', { line: '/走' })).json()).toEqual({})
  const state = (await (await get('/page/state?locale=zh-TW')).json()) as { commands: unknown; messages: unknown[] }
  expect(state.commands).toMatchObject([{ name: '走' }, { name: 'ask' }])
  expect(state.messages.at(-1)).toMatchObject({
    secret: true,
    used: { name: 'Mei', command: '/go' },
    content: [{ children: [{ kind: 'bold' }, { kind: 'text', text: ' <script>alert(1)</script>' }] }],
  })
  const other = (await (await get('/page/state?name=Kai')).json()) as { messages: unknown[] }
  expect(other.messages).toEqual([])
})

test('a form is shown and sent', async () => {
  const { modal } = (await (await act('type', { line: '/ask' })).json()) as { modal: { interactionId: string } }
  expect(modal).toMatchObject({ title: 'Paste', fields: [{ customId: 'text', kind: 'text', long: true }] })
  await act('submit', { interaction: modal.interactionId, 'text:text': '潮汐' })
  expect(playground.member().messages().at(-1)?.content).toBe('got 潮汐')
})

test('what the app would not send is told in words', async () => {
  expect(await (await act('type', { line: '/gone' })).json()).toMatchObject({ reason: expect.stringContaining('gone') })
  expect(await (await act('click', { message: '1', button: 'x' })).json()).toEqual({ reason: 'This message is gone' })
  expect((await act('fly', {})).status).toBe(404)
})

test.each<[string, Record<string, string>]>([
  ['another local server’s page', { 'x-page': '1', origin: 'http://localhost:1' }],
  ['another site, as the browser tells', { 'x-page': '1', 'sec-fetch-site': 'cross-site' }],
  ['a plain form of any page', {}],
])('%s can do nothing', async (_, headers) => {
  expect((await act('type', { line: '/go' }, headers)).status).toBe(403)
})

test('the page hears of changes', async () => {
  const response = await get('/page/changes')
  const reader = response.body?.getReader()
  await playground.member().post('something new')
  const chunk = await reader?.read()
  expect(new TextDecoder().decode(chunk?.value)).toContain('event: change')
  await reader?.cancel()
})
