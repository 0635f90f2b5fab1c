import type { APIMessage } from 'discord.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Story } from '../../src/model/story.ts'
import { anEdit, keepEdit, promptEditor, sentencesWith, tidalPlantInEnglish } from './editedScene.ts'
import { everyPage, openScene, type Scene, words } from './scene.ts'

const TIDE = '“The tide comes twice a day, and it is more reliable than any contract”'
const LINE = `${TIDE}\n↳ （機器翻譯）潮水每天來兩次，比任何合約都可靠。`

let scene: Scene
let summary: APIMessage

const edit = (story: Story) => {
  const tide = story.reading.facts.quotations.findIndex(({ text }) => text.startsWith('The tide comes'))
  const brief = {
    headline: '霧港通過潮汐電廠案',
    sentences: [
      { text: '議會通過電廠案，沈若嵐反駁成本低估之說。', spans: sentencesWith(story, '21 to 14', 'rejected') },
    ],
    keyFigures: [0],
    madeBy: 'llm',
    model: 'some-model',
    dropped: 0,
  } as const
  const made = anEdit(story, { brief, translations: { [tide]: '潮水每天來兩次，比任何合約都可靠。' } })
  const [span] = sentencesWith(story, '350 boats')
  return keepEdit(scene.archive, made, (facts) => {
    const [first] = facts.quotations
    if (!first || !span) throw new Error('Nobody speaks')
    const text = 'about 350 boats work off the North Breakwater'
    const added = { ...first, speaker: 'Hai Qiming', text, span, foundBy: 'llm' } as const
    return { ...facts, quotations: [...facts.quotations, added] }
  })
}

beforeAll(async () => {
  scene = await openScene({ editor: promptEditor(edit) })
  const typed = await scene.member('zh-TW').type('/summary file:tidal-plant.txt', { files: [tidalPlantInEnglish()] })
  summary = await typed.message()
})

afterAll(() => scene.close())

const ask = async (line: string, locale = 'zh-TW'): Promise<string> => {
  const member = scene.member(locale)
  const next = locale === 'zh-TW' ? '下一頁' : 'Next'
  return (await everyPage(member, await (await member.type(line)).message(), next)).map(words).join('\n')
}

test('a quotation in another language has its translation below it', async () => {
  expect(await ask('/said')).toContain(LINE)
  expect(await ask('/said person:Shen')).toContain(LINE)
  expect(await ask('/said about:contract')).toContain(LINE)
  const mei = scene.member('zh-TW')
  const people = await (await mei.click(summary, '人物')).message()
  expect(words(await (await mei.select(people, ['Shen'])).message())).toContain(LINE)
})

test('a reader of its own language, or of one that nobody asked for, sees the words alone', async () => {
  for (const locale of ['en-US', 'ja']) {
    const said = await ask('/said person:Shen', locale)
    expect(said).toContain(TIDE)
    expect(said).not.toContain('↳')
  }
})

test('what the model alone found stands where it is said, is marked, and is found', async () => {
  expect(await ask('/said about:boats')).toContain(
    '\nabout 350 boats work off the North Breakwater ◇\n-# 轉述\n◇ 只有模型讀到',
  )
  const said = await ask('/said')
  expect(said).toContain('◇ 只有模型讀到')
  expect(said.indexOf('350 boats')).toBeGreaterThan(said.indexOf('fixed price'))
  expect(said.indexOf('350 boats')).toBeLessThan(said.indexOf('a compensation plan'))
})

test('evidence of a summary in another language shows the article’s own sentences below its words', async () => {
  const evidence = words(await (await scene.member('zh-TW').click(summary, '原文依據')).message())
  expect(evidence).toContain(
    "**議會通過電廠案，沈若嵐反駁成本低估之說。**\n> Mistport's city council voted 21 to 14 on Tuesday",
  )
  expect(evidence).toContain("\n\n> Shen rejected Tao's claim, saying")
})
