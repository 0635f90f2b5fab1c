import type { APIMessage } from 'discord.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '../../src/playground/playground.ts'
import { buttons, everyPage, openScene, refusalOf, type Scene, tidalPlant, words } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene()
  const reply = await scene.member('zh-TW').type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })
  await reply.message()
})

afterAll(() => scene.close())

const spoken = {
  'en-US': {
    people: 'People',
    numbers: 'Numbers',
    said: 'Who said what',
    evidence: 'Evidence',
    next: 'Next',
    previous: 'Previous',
    reported: '-# reported',
    disputed: 'disputed by 沈若嵐',
    quoted: /quoted \d times?/,
    voss: '**佛斯** (Clara Voss)',
    about: '-# about “電廠”',
    nothing: 'Nothing fits.',
    nobody: 'Nothing said by “無名氏” was found.',
    page: /^Page 2 of \d+$/,
  },
  'zh-TW': {
    people: '人物',
    numbers: '數字',
    said: '誰說了什麼',
    evidence: '原文依據',
    next: '下一頁',
    previous: '上一頁',
    reported: '-# 轉述',
    disputed: '沈若嵐 反駁',
    quoted: /引述 \d 次/,
    voss: '**佛斯**（Clara Voss）',
    about: '-# 關於「電廠」',
    nothing: '沒有符合的內容。',
    nobody: '報導裡沒有「無名氏」說的話。',
    page: /^第 2／\d+ 頁$/,
  },
} as const

describe.each(['en-US', 'zh-TW'] as const)('in %s', (locale) => {
  const say = spoken[locale]
  const ask = async (line: string, member: Member = scene.member(locale)): Promise<APIMessage> =>
    (await member.type(line)).message()

  test('/people lists who is in the story, and its menu opens one with what they said', async () => {
    const member = scene.member(locale)
    const message = await ask('/people', member)
    expect(message.embeds[0]?.author?.name).toBe(say.people)
    expect(words(message)).toContain('**沈若嵐**\n-# 市長')
    expect(words(message)).toContain(say.voss)
    expect(words(message)).toMatch(say.quoted)
    const opened = await member.select(message, ['佛斯'])
    expect(opened.ephemeral).toBe(true)
    const person = await opened.message()
    expect(words(person)).toContain(say.voss)
    expect(words(person)).toContain('新機型的發電量較五年前提高18%')
    expect(words(person)).not.toContain('沈若嵐')
  })

  test('/numbers lists the figures over its pages, each once', async () => {
    const member = scene.member(locale)
    const first = await ask('/numbers', member)
    expect(first.embeds[0]?.author?.name).toBe(say.numbers)
    const pages = await everyPage(member, first, say.next)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[1]?.embeds[0]?.footer?.text).toMatch(say.page)
    const lines = pages.flatMap((page) => page.embeds[0]?.description?.split('\n') ?? [])
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines.join('\n')).toMatch(/\*\*128億元/)
    expect(lines.join('\n')).toMatch(/▲ \*\*6\.2%/)
    const story = await scene.archive.newest({ userId: member.id, guildId: scene.playground.guild.id })
    const subjects = new Set(story?.reading.facts.figures.flatMap(({ subject }) => subject ?? []))
    for (const subject of subjects) expect(lines.join('\n')).toContain(subject)
  })

  test('a page is turned in its message, back and forth', async () => {
    const member = scene.member(locale)
    const first = await ask('/numbers', member)
    expect(buttons(first)).toEqual([say.next, say.evidence])
    const turned = await member.click(first, say.next)
    expect(turned.acknowledgedWith).toBe('deferredUpdate')
    const second = await turned.message()
    expect(second.id).toBe(first.id)
    expect(buttons(second)).toContain(say.previous)
    const back = await (await member.click(second, say.previous)).message()
    expect(back.embeds).toEqual(first.embeds)
  })

  test('/numbers narrows to what they are about, and completes it', async () => {
    const member = scene.member(locale)
    const [choice] = await member.complete('/numbers about:貸款')
    expect(choice?.value).toContain('貸款')
    const message = await ask('/numbers about:電廠', member)
    expect(words(message)).toContain(say.about)
    expect(words(message)).toContain('128億元')
    expect(words(message)).not.toContain('6.2%')
    expect(await refusalOf(await member.type('/numbers about:火星'))).toContain(say.nothing)
  })

  test('/said tells direct words in marks, reported ones without, and who disputed them', async () => {
    const member = scene.member(locale)
    const pages = await everyPage(member, await ask('/said', member), say.next)
    const all = pages.map(words).join('\n')
    expect(pages[0]?.embeds[0]?.author?.name).toBe(say.said)
    expect(all).toContain('「我們不會為了這項工程向市民多收一塊錢電費。」')
    expect(all).toMatch(new RegExp(`\\n這是霧港告別燃煤的關鍵一步[^「」\\n]*\\n${say.reported}`))
    expect(all).toContain(say.disputed)
  })

  test('/said completes a person by any name and asks all stories', async () => {
    const member = scene.member(locale)
    const [choice] = await member.complete('/said person:vos')
    expect(choice?.value).toBe('佛斯')
    expect(choice?.name).toMatch(/^佛斯.*Clara Voss/)
    const message = await ask('/said person:Voss', member)
    expect(words(message)).toContain('**佛斯**')
    expect(words(message)).toContain('新機型的發電量較五年前提高18%')
    expect(words(message)).not.toContain('潮水每天來回兩次')
  })

  test('/said narrows to what it is about', async () => {
    const message = await ask('/said about:電費')
    expect(words(message)).toContain('「我們不會為了這項工程向市民多收一塊錢電費。」')
    expect(words(message)).not.toContain('新機型')
  })

  test('/said tells the member alone where nobody of that name speaks, or of nothing such', async () => {
    expect(await refusalOf(await scene.member(locale).type('/said person:無名氏'))).toContain(say.nobody)
    expect(await refusalOf(await scene.member(locale).type('/said about:火星'))).toContain(say.nothing)
  })

  test('evidence gives the source of each item on the page, in private', async () => {
    const member = scene.member(locale)
    const first = await ask('/numbers', member)
    const second = await (await member.click(first, say.next)).message()
    const reply = await member.click(second, say.evidence)
    expect(reply.ephemeral).toBe(true)
    const evidence = words(await reply.message())
    expect(evidence).toContain('> 受消息帶動，遠汐能源股價14日開盤上漲**6.2%**，報83.5元。')
    expect(evidence).toContain('霧港市通過潮汐電廠案')
    expect(evidence).toContain('<t:1791941400:f>')
    expect(evidence).not.toContain('三成')
  })
})

test('evidence is that of the page as its message shows it, also for a member of another language', async () => {
  const message = await (await scene.member('en-US').type('/numbers')).message()
  const lan = scene.member('zh-TW', 'Kai')
  const turned = await (await lan.click(message, 'Next')).message()
  expect(buttons(turned)).toContain('Previous')
  const evidence = await (await lan.click(turned, 'Evidence')).message()
  expect(evidence.embeds[0]?.author?.name).toBe('原文依據')
  for (const line of turned.embeds[0]?.description?.split('\n') ?? []) {
    const figure = /\*\*(?:about |over |under )?(.+?)(?: \(|\*\*)/.exec(line)?.[1] ?? ''
    expect(words(evidence)).toContain(figure)
  }
})
