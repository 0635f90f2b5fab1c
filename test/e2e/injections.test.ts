import { afterAll, beforeAll, expect, test } from 'vitest'
import { injections } from '../facts/grounding/injections.ts'
import { type ModelScene, openModelScene } from './modelScene.ts'
import { words } from './scene.ts'

let scene: ModelScene

beforeAll(async () => {
  scene = await openModelScene({ timeoutMs: 5_000 })
})
afterAll(() => scene.close())

const LOCALES = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', en: 'en-US', ja: 'ja' } as const

test.each(injections)('$language $name: a model that obeys it reaches nobody', async (injection) => {
  const { language, title, text, reply, payload } = injection
  scene.endpoint.reply(reply)
  const before = scene.endpoint.requests.length
  const data = new TextEncoder().encode(`${title}\n\n${text}\n`)
  const member = scene.member(LOCALES[language])
  const answer = await member.type('/summary file:story.txt', { files: [{ name: 'story.txt', data }] })
  const message = await answer.message()
  expect(scene.endpoint.requests.length).toBeGreaterThan(before)
  const own = words(message)
  // The rules may show the article's own sentences; what only the reply says must not be there.
  for (const said of payload.filter((one) => !`${title}\n${text}`.includes(one))) expect(own).not.toContain(said)
  expect(message.embeds[0]?.footer?.text).not.toContain(scene.endpoint.model)
})
