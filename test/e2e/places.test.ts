import { afterAll, beforeAll, expect, test } from 'vitest'
import { openScene, refusalOf, type Scene, tidalPlant, words } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene()
})

afterAll(() => scene.close())

test('in a direct message a story is the member’s alone', async () => {
  const mei = scene.playground.member({ name: 'Mei', locale: 'en-US', where: 'botDm' })
  const summary = await (await mei.type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })).message()
  expect(words(await (await mei.click(summary, 'Numbers')).message())).toContain('128億元')
  expect(await refusalOf(await scene.member('en-US', 'Kai').type('/numbers'))).toContain('There are no stories yet.')
  expect(words(await (await scene.member('en-US').type('/numbers')).message())).toContain('128億元')
})

test('between members, where the bot is not, it answers whoever installed it', async () => {
  const lan = scene.playground.member({ name: 'Lan', locale: 'zh-TW', where: 'privateChannel' })
  const summary = await (await lan.type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })).message()
  expect(words(await (await lan.click(summary, '誰說了什麼')).message())).toContain(
    '「我們不會為了這項工程向市民多收一塊錢電費。」',
  )
  expect(await refusalOf(await lan.type('/said person:無名氏'))).toContain('無名氏')
})
