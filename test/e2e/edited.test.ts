import type { APIMessage } from 'discord.js'
import { afterEach, describe, expect, test } from 'vitest'
import type { Editor } from '../../src/editor/editor.ts'
import type { Story } from '../../src/model/story.ts'
import { aReading } from '../helpers/reading.ts'
import { anEdit, footerOf, keepEdit, promptEditor } from './editedScene.ts'
import { openScene, type Scene, tidalPlant, words } from './scene.ts'

const HEADLINE = '霧港市通過潮汐電廠案 斥資128億元 議員質疑成本低估'
const EDITED = '霧港要蓋潮汐電廠'
const RULES = '由規則摘錄，未使用語言模型'

let scene: Scene

afterEach(async () => {
  await scene.close()
})

const open = async (editor: Editor): Promise<Scene> => {
  scene = await openScene({ editor })
  return scene
}

const summary = async (locale = 'zh-TW', name?: string): Promise<APIMessage> => {
  const reply = await scene.member(locale, name).type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })
  return reply.message()
}

const editOf = (story: Story, change = {}) => keepEdit(scene.archive, anEdit(story, change))

describe('an edit in time', () => {
  test('is what the member sees, with who made it, what was dropped, and when', async () => {
    await open(promptEditor((story) => editOf(story)))
    const message = await summary()
    expect(message.embeds[0]).toMatchObject({
      title: EDITED,
      footer: { text: '由 some-model 改寫，逐句核對原文 · 剔除 1 項缺乏依據的陳述' },
    })
    expect(Date.parse(message.embeds[0]?.timestamp ?? '')).toBe(Date.parse('2026-10-14T02:00:00.000Z'))
    expect(words(message)).toContain('市議會通過了潮汐電廠案。')
    expect(message.embeds[1]?.title).toBe('關鍵數字')
  })

  test('has evidence of each sentence under its own words', async () => {
    await open(promptEditor((story) => editOf(story)))
    const evidence = await (await scene.member('zh-TW').click(await summary(), '原文依據')).message()
    expect(words(evidence)).toContain('**市議會通過了潮汐電廠案。**\n> 霧港市議會13日以21票對14票通過')
  })

  test('is asked for in the member’s language and at the server’s cost, for each way to a summary', async () => {
    const asked: unknown[] = []
    await open(
      promptEditor((_, { language, guildId }) => {
        asked.push([language, guildId])
        return { kind: 'plain', reason: 'failed' }
      }),
    )
    const guild = scene.playground.guild.id
    const mei = scene.member('ja')
    const message = await (await mei.type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })).message()
    await (await scene.member('en-US', 'Kai').type('/summary')).message()
    await (await scene.member('zh-CN').type('/summary story:潮汐')).message()
    const posted = await mei.post('碼頭週二重新開放，市長林渡川說會加開渡輪。')
    await (await mei.useMessageMenu(posted, 'これを要約')).message()
    const { modal } = await scene.member('zh-TW').type('/summary paste:true')
    if (!modal) throw new Error('no modal')
    await (await scene.member('zh-TW').submit(modal, { article: '市府週三宣布整修舊碼頭，預算三億元。' })).message()
    const direct = scene.playground.member({ name: 'Mei', locale: 'zh-TW', where: 'botDm' })
    await (await direct.type('/summary', { options: { text: '漁會週四表示，漁船下週復航。' } })).message()
    expect(asked).toEqual([
      ['ja', guild],
      ['en', guild],
      ['zh-Hans', guild],
      ['ja', guild],
      ['zh-Hant', guild],
      ['zh-Hant', null],
    ])
    // What hangs on the message asks for nothing.
    for (const button of ['人物', '数字', '根拠の文'])
      await mei.click(message, button).then(
        (reply) => reply.message(),
        () => undefined,
      )
    expect(asked.length).toBe(6)
  })
})

describe('without an edit the rules answer, and say why', () => {
  test.each([
    ['ceiling', '今天可用的模型額度已用完'],
    ['failed', '模型這次沒有回應'],
    ['too-long', '報導太長，模型讀不完'],
    ['unsupported', '模型的摘要缺乏原文依據，未採用'],
  ] as const)('%s', async (reason, said) => {
    await open(promptEditor(() => ({ kind: 'plain', reason })))
    const message = await summary()
    expect(message.embeds[0]?.title).toBe(HEADLINE)
    expect(footerOf(message)).toBe(`${RULES} · ${said}`)
  })

  test('an edit of which too little was left', async () => {
    await open(promptEditor((story) => editOf(story, { brief: null })))
    const message = await summary()
    expect(message.embeds[0]?.title).toBe(HEADLINE)
    expect(footerOf(message)).toContain('未採用')
  })
})

describe('a summary that was shown before', () => {
  const show = async (view: Record<string, string | null>): Promise<APIMessage> => {
    await open(promptEditor((story) => editOf(story)))
    const message = await summary()
    const story = await scene.archive.newest({ userId: 'x', guildId: scene.playground.guild.id })
    const id = await scene.archive.keepView({ kind: 'summary', language: 'zh-Hant', ...view, story: story?.id ?? '' })
    const mei = scene.member('zh-TW')
    return (await mei.forge(`page.${id}.0`, message)).message()
  }

  test('before there was a model is the rules’ still', async () => {
    const message = await show({})
    expect(message.embeds[0]?.title).toBe(HEADLINE)
    expect(footerOf(message)).toBe(RULES)
  })

  test('with an edit that is no longer there is the rules’ too', async () => {
    const message = await show({ edit: 'nosuch', reason: null })
    expect(message.embeds[0]?.title).toBe(HEADLINE)
    expect(footerOf(message)).toBe(RULES)
  })

  test('shows no edit of another story', async () => {
    await open(promptEditor((story) => editOf(story)))
    const message = await summary()
    const [story] = await scene.archive.stories('', { userId: 'x', guildId: scene.playground.guild.id }, 1)
    const edits = await scene.archive.edits(story?.id ?? '')
    const other = await scene.archive.keep(aReading(), { kind: 'everyone' })
    const view = { kind: 'summary', language: 'zh-Hant', story: other.id, edit: edits[0]?.id ?? '', reason: null }
    const id = await scene.archive.keepView(view)
    const shown = await (await scene.member('zh-TW').forge(`page.${id}.0`, message)).message()
    expect(shown.embeds[0]?.title).toBe('灣岸市將整修舊碼頭')
  })
})
