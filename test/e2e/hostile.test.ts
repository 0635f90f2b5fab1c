import type { APIMessage } from 'discord.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyPage, openScene, refusalOf, type Scene, tidalPlant, words } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene()
})

afterAll(() => scene.close())

/** What Discord would make something of, once what is escaped is taken away. */
const live = (message: APIMessage): string[] =>
  words(message)
    .replace(/\\[^0-9A-Za-z\s]/g, ' ')
    .match(/@everyone|@here|\]\([^)]*\)|\w+:\/\/|<[@#:]\S*|\|\||~~|`/g) ?? []

test('6,000 characters of @everyone and masked links come out inert', async () => {
  const mei = scene.member('zh-TW')
  const text = '@everyone [領獎](https://bad.example) <@1> ||藏||。'.repeat(200).slice(0, 6000)
  const summary = await (await mei.type('/summary', { options: { text } })).message()
  const answers = [summary]
  for (const label of ['人物', '數字', '誰說了什麼', '原文依據'])
    answers.push(...(await everyPage(mei, await (await mei.click(summary, label)).message(), '下一頁')))
  for (const answer of answers) {
    expect(live(answer)).toEqual([])
    expect(answer.mention_everyone).toBe(false)
    expect(answer.mentions).toEqual([])
    expect(answer.mention_roles).toEqual([])
  }
  expect(words(summary)).toContain('領獎')
})

test('every message that the bot sends forbids mentions', async () => {
  const mei = scene.member('en-US')
  const summary = await (await mei.type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })).message()
  const numbers = await (await mei.click(summary, 'Numbers')).message()
  await (await mei.click(numbers, 'Next')).message()
  await refusalOf(await mei.type('/said person:@everyone'))
  const sent = scene.playground.requests.flatMap(({ method, path, body }) =>
    /^\/webhooks\//.test(path) && method !== 'DELETE' && method !== 'GET'
      ? [body as { allowed_mentions?: unknown }]
      : [],
  )
  expect(sent.length).toBeGreaterThan(3)
  for (const body of sent) expect(body.allowed_mentions).toMatchObject({ parse: [] })
})

test.each([
  'people',
  'people.nosuchview',
  'page.nosuchview.0',
  'evidence.nosuchview.7',
  'paste.open',
  'DROP TABLE stories',
  '../../etc/passwd',
  '💥'.repeat(40),
])('the forged button %j is answered with one private sentence', async (customId) => {
  const mei = scene.member('en-US')
  const message = await (await mei.type('/help')).message()
  expect(await refusalOf(await mei.forge(customId, message))).toBe(
    'This button no longer works. Use the command again.',
  )
})

test('a forged choice in a menu, and a page that isn’t there, are answered so too', async () => {
  const mei = scene.member('zh-TW')
  await (await mei.type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })).message()
  const people = await (await mei.type('/people')).message()
  const menu = JSON.stringify(people.components).match(/person\.[\w-]+/)?.[0] ?? ''
  for (const value of ['999', '-1', '1e3', 'constructor', ''])
    expect(await refusalOf(await mei.forge(menu, people, [value]))).toContain('這個按鈕已經失效')
  const page = menu.replace('person', 'page')
  expect(await refusalOf(await mei.forge(`${page}.99`, people))).toContain('這個按鈕已經失效')
})

test('a member of another server can’t open a story by its button', async () => {
  const mei = scene.member('en-US')
  const summary = await (await mei.type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })).message()
  const customId = JSON.stringify(summary.components).match(/people\.[\w-]+/)?.[0] ?? ''
  const stranger = scene.playground.member({
    name: 'Stranger',
    locale: 'en-US',
    guild: scene.playground.otherGuild.id,
    channel: scene.playground.otherGuild.channel.id,
  })
  const own = await (await stranger.type('/help')).message()
  expect(await refusalOf(await stranger.forge(customId, own))).toContain('given for another member alone')
  expect(await stranger.complete('/summary story:潮汐')).toEqual([])
  expect(await refusalOf(await stranger.type('/said about:潮水'))).toContain('Nothing fits.')
})

test('a file of nothing but quotation marks, and a line of 2 MiB, leave the bot alive', async () => {
  const mei = scene.member('en-US')
  for (const data of ['「」『』“”「'.repeat(20_000), '碼'.repeat(2 ** 19)]) {
    const reply = await mei.type('/summary file:a.txt', { files: [{ name: 'a.txt', data }] })
    const answer = await reply.message().catch(() => reply.followUp(0))
    expect(words(answer)).not.toBe('')
  }
  expect(words(await (await mei.type('/help')).message())).toContain('/summary')
})
