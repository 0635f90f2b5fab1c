import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buttons, openScene, refusalOf, type Scene, tidalPlant, words } from './scene.ts'

const HEADLINE = '霧港市通過潮汐電廠案 斥資128億元 議員質疑成本低估'

const spoken = {
  'en-US': {
    labels: ['People', 'Numbers', 'Who said what', 'Evidence'],
    keyFigures: 'Key figures',
    money: '**128億元 (NT$12.8 billion)**',
    rules: 'Picked by rules, no language model used',
    unknown: 'There is no story “無此報導”',
    empty: 'There is no text in it to read.',
    binary: 'That is not a text file.',
    large: 'the most is 2 MiB',
    one: 'Give only one of',
  },
  'zh-TW': {
    labels: ['人物', '數字', '誰說了什麼', '原文依據'],
    keyFigures: '關鍵數字',
    money: '**128億元**',
    rules: '由規則摘錄，未使用語言模型',
    unknown: '找不到「無此報導」這則報導',
    empty: '裡面沒有可讀的文字。',
    binary: '這不是文字檔。',
    large: '上限是 2 MiB',
    one: '一次請只選一種',
  },
} as const

describe.each(['en-US', 'zh-TW'] as const)('/summary in %s', (locale) => {
  const say = spoken[locale]
  let scene: Scene

  beforeAll(async () => {
    scene = await openScene()
  })

  afterAll(() => scene.close())

  test('reads a file and tells the story, its figures and who made the summary', async () => {
    const reply = await scene.member(locale).type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })
    expect(reply.acknowledgedWith).toBe('deferredMessage')
    expect(reply.ephemeral).toBe(false)
    const message = await reply.message()
    const [summary, figures] = message.embeds
    expect(summary?.title).toBe(HEADLINE)
    expect(summary?.description).toMatch(/^-# 記者紀文舟[^\n]* · <t:1791941400:f>\n/)
    expect(summary?.description).toContain('霧港市議會13日以21票對14票通過潮汐電廠興建案')
    expect(summary?.footer?.text).toBe(say.rules)
    expect(summary?.timestamp).toBeDefined()
    expect(figures?.title).toBe(say.keyFigures)
    expect(figures?.description).toContain(say.money)
    expect(buttons(message)).toEqual(say.labels)
  })

  test('without an option tells the newest story', async () => {
    expect((await (await scene.member(locale).type('/summary')).message()).embeds[0]?.title).toBe(HEADLINE)
  })

  test('reads what is typed', async () => {
    const text = '灣岸市長林渡川週二宣布，市府將投入3億元整修舊碼頭。'
    const message = await (await scene.member(locale).type('/summary', { options: { text } })).message()
    expect(message.embeds[0]?.description).toContain(text)
  })

  test('reads what is pasted', async () => {
    const member = scene.member(locale)
    const reply = await member.type('/summary paste:true')
    expect(reply.acknowledgedWith).toBe('modal')
    if (!reply.modal) throw new Error('no modal')
    const pasted = '林渡川談舊碼頭\n\n市長林渡川說：「碼頭是這座城市的大門。」'
    const answer = await member.submit(reply.modal, { article: pasted })
    expect(answer.ephemeral).toBe(false)
    expect(words(await answer.message())).toContain('林渡川談舊碼頭')
  })

  test('opens the box for a text with nothing in it, and keeps private what is asked to be', async () => {
    const member = scene.member(locale)
    const { modal } = await member.type('/summary', { options: { text: ' ', private: true } })
    if (!modal) throw new Error('no modal')
    const answer = await member.submit(modal, { article: '祕密的報導只有一句。' })
    expect(answer.ephemeral).toBe(true)
    await answer.message()
    expect((await scene.member(locale, 'Kai').complete('/summary story:祕密')).map(({ name }) => name)).toEqual([])
    expect((await member.complete('/summary story:祕密')).length).toBe(1)
  })

  test('names a story as one types, and tells it', async () => {
    const member = scene.member(locale)
    const [choice] = await member.complete('/summary story:潮汐')
    expect(choice?.name).toContain('霧港市通過潮汐電廠案')
    const byId = await member.type('/summary', { options: { story: String(choice?.value) } })
    expect((await byId.message()).embeds[0]?.title).toBe(HEADLINE)
    const byWords = await member.type('/summary story:潮汐電廠')
    expect((await byWords.message()).embeds[0]?.title).toBe(HEADLINE)
  })

  test('answers in private where asked to', async () => {
    const reply = await scene.member(locale).type('/summary private:true')
    expect(reply.ephemeral).toBe(true)
    await reply.message()
  })

  test.each([
    ['a name that matches nothing', '/summary story:無此報導', [], say.unknown],
    ['an empty file', '/summary file:a.txt', [{ name: 'a.txt', data: '' }], say.empty],
    [
      'a picture by another name',
      '/summary file:a.txt',
      [{ name: 'a.txt', data: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13) }],
      say.binary,
    ],
    [
      'a file over 2 MiB',
      '/summary file:a.txt',
      [{ name: 'a.txt', data: new Uint8Array(2 ** 21 + 1).fill(0x61) }],
      say.large,
    ],
    ['a story and a file', '/summary story:潮汐 file:a.txt', [tidalPlant()], say.one],
  ])('tells the member alone of %s', async (_, line, files, sentence) => {
    const reply = await scene.member(locale).type(line.replace('a.txt', files[0]?.name ?? ''), { files })
    const told = await refusalOf(reply)
    expect(told).toContain(sentence)
    expect(told).not.toContain('\n')
  })
})

const FRENCH = `Brumeport vote une centrale marémotrice de douze milliards

Le conseil municipal de Brumeport a voté mardi la construction d'une centrale marémotrice, par 21 voix contre 14.

La ville y investira douze milliards et demi sur cinq ans, et vingt-quatre turbines seront posées sous l'eau devant la digue du Nord.

La maire a déclaré que ce projet était le pas qui éloigne la ville du charbon.
`

test('a story in a language whose facts cannot be read gets an honest brief, and says so', async () => {
  const scene = await openScene()
  const member = scene.member('en-US')
  const data = new TextEncoder().encode(FRENCH)
  const reply = await member.type('/summary file:maree.txt', { files: [{ name: 'maree.txt', data }] })
  const message = await reply.message()
  expect(words(message)).toContain('Brumeport vote une centrale')
  expect(words(message)).toContain('21 voix contre 14')
  expect(words(message)).toContain('aren’t read in this language yet')
  expect(message.embeds).toHaveLength(1)
  for (const button of ['People', 'Numbers', 'Who said what']) {
    const opened = await (await member.click(message, button)).message()
    expect(words(opened)).toContain('Dibao can’t read people, numbers and quotations in this language yet')
  }
  await scene.close()
})
