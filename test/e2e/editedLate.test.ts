import type { APIMessage } from 'discord.js'
import { afterEach, describe, expect, test } from 'vitest'
import type { Editor } from '../../src/editor/editor.ts'
import { ok } from '../../src/errors.ts'
import type { Log } from '../../src/log.ts'
import type { Story } from '../../src/model/story.ts'
import type { PlaygroundOptions } from '../../src/playground/playground.ts'
import { aReading } from '../helpers/reading.ts'
import { type BotOptions, settings } from './bot.ts'
import {
  anEdit,
  footerOf,
  keepEdit,
  untilFooted,
  untilTitled,
  type WaitingEditor,
  waitingEditor,
} from './editedScene.ts'
import { openScene, type Scene, tidalPlant, words } from './scene.ts'

const HEADLINE = '霧港市通過潮汐電廠案 斥資128億元 議員質疑成本低估'
const EDITED = '霧港要蓋潮汐電廠'
const RULES = '由規則摘錄，未使用語言模型'
const LATE = `${RULES} · 模型還在改寫，寫好就換上`

let scene: Scene

afterEach(async () => {
  await scene.close()
})

const open = async (editor: Editor, options: Partial<BotOptions> = {}, discord?: PlaygroundOptions): Promise<Scene> => {
  scene = await openScene({ editor, ...options }, discord)
  return scene
}

const impatient = { settings: { ...settings, modelPatienceMs: 0 } }

const summary = async (locale = 'zh-TW', name?: string): Promise<APIMessage> => {
  const reply = await scene.member(locale, name).type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })
  return reply.message()
}

const editOf = (story: Story) => keepEdit(scene.archive, anEdit(story))

/** Takes the bot's one answer away, as somebody who manages the channel would. */
const deleteAnswer = async (): Promise<void> => {
  const { playground } = scene
  const called = playground.requests.find(({ path }) => path.endsWith('/callback'))
  const token = called?.path.split('/')[3]
  const path = `webhooks/${playground.applicationId}/${token}/messages/@original`
  const { status } = await fetch(`${playground.apiUrl}/v10/${path}`, { method: 'DELETE' })
  if (status !== 204) throw new Error(`The answer could not be deleted: ${status}`)
}

/** What was logged at each level. */
const recorder = (): { log: Log; lines: Record<'debug' | 'info' | 'warn' | 'error', unknown[]> } => {
  const lines: Record<'debug' | 'info' | 'warn' | 'error', unknown[]> = { debug: [], info: [], warn: [], error: [] }
  const at = (level: keyof typeof lines) => (_: unknown, text?: string) => void lines[level].push(text)
  return { lines, log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } }
}

describe('an edit that takes long', () => {
  let editor: WaitingEditor

  const openLate = (options: Partial<BotOptions> = {}, discord?: PlaygroundOptions) => {
    editor = waitingEditor()
    return open(editor, { ...impatient, ...options }, discord)
  }

  test('takes the place of the rules’ brief when it is there', async () => {
    await openLate()
    const message = await summary()
    expect(message.embeds[0]?.title).toBe(HEADLINE)
    expect(footerOf(message)).toBe(LATE)
    const { story, answer, request } = await editor.asking()
    expect(request.signal.aborted).toBe(false)
    answer(await editOf(story))
    const edited = await untilTitled(scene.member('zh-TW'), message, EDITED)
    expect(footerOf(edited)).toContain('由 some-model 改寫')
    const evidence = await (await scene.member('zh-TW').click(edited, '原文依據')).message()
    expect(words(evidence)).toContain('**市議會通過了潮汐電廠案。**')
  })

  test('and fails leaves the rules’ brief with the reason', async () => {
    await openLate()
    const message = await summary()
    ;(await editor.asking()).answer({ kind: 'plain', reason: 'failed' })
    const told = await untilFooted(scene.member('zh-TW'), message, '模型這次沒有回應')
    expect(told.embeds[0]?.title).toBe(HEADLINE)
  })

  test('is given up when the answer can’t be changed any more', async () => {
    await openLate({ settings: { ...settings, modelPatienceMs: 0, modelLimitMs: 50 } })
    const message = await summary()
    const { request } = await editor.asking()
    await untilFooted(scene.member('zh-TW'), message, '模型這次沒有回應')
    expect(request.signal.aborted).toBe(true)
  })

  test('comes to each member in their own language and message', async () => {
    await openLate()
    const mine = await summary('zh-TW')
    const theirs = await summary('en-US', 'Kai')
    expect(footerOf(theirs)).toBe(
      'Picked by rules, no language model used · a model is rewording it, and its version follows here',
    )
    const [first, second] = [await editor.asking(0), await editor.asking(1)]
    expect([first.request.language, second.request.language]).toEqual(['zh-Hant', 'en'])
    const english = anEdit(second.story, { language: 'en' })
    const brief = english.brief && { ...english.brief, headline: 'Mistport is to build a tidal plant' }
    second.answer(await keepEdit(scene.archive, { ...english, brief }))
    await untilTitled(scene.member('en-US', 'Kai'), theirs, 'Mistport is to build a tidal plant')
    expect(footerOf(scene.member('zh-TW').see(mine.id) ?? mine)).toBe(LATE)
    first.answer(await editOf(first.story))
    await untilTitled(scene.member('zh-TW'), mine, EDITED)
  })

  test('leaves a member at the story that they were shown meanwhile', async () => {
    await openLate()
    const mei = scene.member('zh-TW')
    const message = await summary()
    const people = await (await mei.click(message, '人物')).message()
    const other = await mei.type('/summary', {
      options: { text: '灣岸市長林渡川週二宣布，市府將投入3億元整修舊碼頭。' },
    })
    await other.message()
    const { story, answer } = await editor.asking(0)
    answer(await editOf(story))
    await untilTitled(mei, message, EDITED)
    expect(words(await (await mei.type('/numbers')).message())).toContain('3億元')
    expect(words(mei.see(people.id) ?? people)).toContain('沈若嵐')
    expect(words(await (await mei.click(message, '數字')).message())).toContain('128億元')
  })

  test('stands on the page that the message was turned to', async () => {
    const long = (sign: string) => ['甲', '乙', '丙'].map((one) => ({ text: sign + one.repeat(700), spans: [] }))
    await openLate({ read: async () => ok(aReading({ brief: { sentences: long('規則') } })) })
    const mei = scene.member('zh-TW')
    const first = await (await mei.type('/summary', { options: { text: '一句話。' } })).message()
    await (await mei.click(first, '下一頁')).message()
    const { story, answer } = await editor.asking()
    const made = anEdit(story)
    answer(await keepEdit(scene.archive, { ...made, brief: made.brief && { ...made.brief, sentences: long('模型') } }))
    const edited = await untilTitled(mei, first, EDITED)
    expect(words(edited)).toContain('模型乙乙')
    expect(footerOf(edited)).toContain('第 2／3 頁')
  })

  test('is no error where the message was deleted meanwhile', async () => {
    const { log, lines } = recorder()
    await openLate({ log })
    await summary()
    await deleteAnswer()
    const { story, answer } = await editor.asking()
    answer(await editOf(story))
    await expect.poll(() => lines.debug).toContain('an answer could not be changed any more')
    expect([...lines.warn, ...lines.error]).toEqual([])
  })

  test('is no error where the interaction’s time is over', async () => {
    let now = Date.UTC(2026, 9, 14)
    const { log, lines } = recorder()
    await openLate({ log }, { clock: () => now })
    const message = await summary()
    const { story, answer } = await editor.asking()
    now += 16 * 60_000
    answer(await editOf(story))
    await expect.poll(() => lines.debug).toContain('an answer could not be changed any more')
    expect([...lines.warn, ...lines.error]).toEqual([])
    expect(footerOf(scene.member('zh-TW').see(message.id) ?? message)).toBe(LATE)
  })

  test('is not waited for by a stop, which leaves no promise behind', async () => {
    const { log, lines } = recorder()
    await openLate({ log })
    const message = await summary()
    await editor.asking()
    await scene.bot.stop()
    expect(footerOf(scene.member('zh-TW').see(message.id) ?? message)).toBe(`${RULES} · 模型這次沒有回應`)
    expect([...lines.warn, ...lines.error]).toEqual([])
  })
})

test('who still waits for a model when the bot stops is answered by the rules', async () => {
  const editor = waitingEditor()
  await open(editor)
  const reply = await scene.member('zh-TW').type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })
  await editor.asking()
  await scene.bot.stop()
  expect(footerOf(await reply.message())).toBe(`${RULES} · 模型這次沒有回應`)
})
