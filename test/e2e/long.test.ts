import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longStory } from './longStory.ts'
import { everyPage, openScene, type Scene, words } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene()
  const file = { name: 'long.txt', data: longStory(80) }
  const reply = await scene.member('zh-TW').type('/summary file:long.txt', { files: [file] })
  await reply.message()
})

afterAll(() => scene.close())

const spoken = {
  'en-US': { next: 'Next', evidence: 'Evidence' },
  'zh-TW': { next: '下一頁', evidence: '原文依據' },
} as const

describe.each(['en-US', 'zh-TW'] as const)('a long story, in %s', (locale) => {
  const say = spoken[locale]

  test('/said loses nothing over its pages, in the order of the text', async () => {
    const member = scene.member(locale)
    const pages = await everyPage(member, await (await member.type('/said')).message(), say.next)
    const doors = [
      ...pages
        .map(words)
        .join('\n')
        .matchAll(/這座城市的第(\d+)道門/g),
    ].map(([, number]) => Number(number))
    expect(doors).toEqual(Array.from({ length: 80 }, (_, at) => at + 1))
  })

  test('/numbers loses nothing over its pages', async () => {
    const member = scene.member(locale)
    const pages = await everyPage(member, await (await member.type('/numbers')).message(), say.next)
    const all = pages.map(words).join('\n')
    for (let at = 0; at < 80; at++) expect(all).toContain(`${at + 2}億元`)
  })

  test('/people opens the last one of its last page', async () => {
    const member = scene.member(locale)
    const pages = await everyPage(member, await (await member.type('/people')).message(), say.next)
    expect(pages.length).toBeGreaterThan(1)
    const last = pages.at(-1)
    if (!last) throw new Error('no page')
    const name = [...words(last).matchAll(/^\*\*(.+?)\*\*/gm)].at(-1)?.[1] ?? ''
    const person = await (await member.select(last, [name])).message()
    expect(words(person)).toContain(`**${name}**`)
    expect(words(person)).toContain('道門')
  })

  test('evidence of a page in the middle gives the sentence of each of its items', async () => {
    const member = scene.member(locale)
    const pages = await everyPage(member, await (await member.type('/numbers')).message(), say.next)
    const turned = pages[Math.floor(pages.length / 2)]
    if (!turned) throw new Error('no page')
    const again = await (await member.type('/numbers')).message()
    let page = again
    while (page.embeds[0]?.description !== turned.embeds[0]?.description)
      page = await (await member.click(page, say.next)).message()
    const evidence = await everyPage(member, await (await member.click(page, say.evidence)).message(), say.next)
    const items = page.embeds[0]?.description?.split('\n') ?? []
    for (const item of items) expect(evidence.map(words).join('\n')).toContain(/\d+/.exec(item)?.[0] ?? 'nothing')
    expect(evidence.map(words).join('\n').match(/^> /gm)?.length).toBeGreaterThanOrEqual(items.length)
  })
})
