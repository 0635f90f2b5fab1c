import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buttons, openScene, refusalOf, type Scene, tidalPlant, words } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene()
})

afterAll(() => scene.close())

const spoken = {
  'en-US': {
    menu: 'Summarise this',
    empty: 'There is no text in it to read.',
    help: 'What Dibao does',
    command: '**/summary** — ',
  },
  'zh-TW': { menu: '摘要這則', empty: '裡面沒有可讀的文字。', help: '邸報能做什麼', command: '**/摘要** — ' },
} as const

describe.each(['en-US', 'zh-TW'] as const)('in %s', (locale) => {
  const say = spoken[locale]

  test('the menu of a message summarises its text, for the one who asked alone', async () => {
    const post = await scene.member(locale, 'Kai').post('灣岸市長林渡川週二宣布，市府將投入3億元整修舊碼頭。')
    const member = scene.member(locale)
    const reply = await member.useMessageMenu(post, say.menu)
    expect(reply.ephemeral).toBe(true)
    const message = await reply.message()
    expect(words(message)).toContain('市府將投入3億元整修舊碼頭')
    expect(buttons(message).length).toBe(4)
    expect(await scene.member(locale, 'Kai').complete('/summary story:灣岸')).toEqual([])
  })

  test('the menu reads a text file rather than what is written beside it', async () => {
    const post = await scene.member(locale, 'Kai').post('看看這篇', [tidalPlant()])
    const message = await (await scene.member(locale).useMessageMenu(post, say.menu)).message()
    expect(message.embeds[0]?.title).toContain('霧港市通過潮汐電廠案')
  })

  test('the menu reads the embeds of a message without words', async () => {
    const given = await scene.member(locale).type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })
    const message = await (await scene.member(locale).useMessageMenu(await given.message(), say.menu)).message()
    expect(words(message)).toContain('潮汐電廠')
  })

  test('the menu says where there is nothing to read', async () => {
    const post = await scene.member(locale, 'Kai').post(' ', [{ name: 'a.txt', data: '  ' }])
    expect(await refusalOf(await scene.member(locale).useMessageMenu(post, say.menu))).toContain(say.empty)
  })

  test('/help names the commands as the member sees them', async () => {
    const reply = await scene.member(locale).type('/help')
    expect(reply.ephemeral).toBe(true)
    const [embed] = (await reply.message()).embeds
    expect(embed?.title).toBe(say.help)
    expect(embed?.description).toContain(say.command)
    // Mei manages the server, so /status is among them.
    expect(embed?.description?.match(/^\*\*\//gm)?.length).toBe(6)
  })
})

test('a Discord in a language that isn’t ours is answered in the operator’s', async () => {
  expect((await (await scene.member('fr').type('/help')).message()).embeds[0]?.title).toBe('邸報能做什麼')
  expect((await (await scene.member('ja').type('/help')).message()).embeds[0]?.title).toBe('邸報でできること')
  expect((await (await scene.member('zh-CN').type('/help')).message()).embeds[0]?.title).toBe('邸报能做什么')
})
