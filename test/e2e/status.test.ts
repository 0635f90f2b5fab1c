import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ModelStatus } from '../../src/discord/context.ts'
import type { Spending } from '../../src/model/usage.ts'
import { openScene, type Scene, words } from './scene.ts'

const spent: Spending = {
  input: 45_210,
  output: 6_120,
  calls: 12,
  microdollars: 10_453,
  unpriced: 0,
  savedCalls: 7,
  savedTokens: 29_000,
  turnedAway: 2,
  failed: 1,
  passed: 188,
  dropped: 9,
}

const status: ModelStatus = {
  model: 'some-model',
  breaker: 'closed',
  today: '2025-03-04',
  days: [{ day: '2025-03-04', ...spent }],
  everyone: spent,
  ceilings: { day: null, guildDay: 100_000, call: null },
}

let scene: Scene
const asked: string[] = []

beforeAll(async () => {
  scene = await openScene({
    status: async (guildId) => {
      asked.push(guildId)
      return status
    },
  })
})

afterAll(() => scene.close())

test('whoever manages the server is told alone, in their language', async () => {
  const reply = await scene.member('zh-TW').type('/狀態')
  expect(reply.ephemeral).toBe(true)
  const [embed] = (await reply.message()).embeds
  expect(embed?.description).toBe('**some-model**\n目前會詢問模型')
  const values = embed?.fields?.map(({ value }) => value).join('\n')
  expect(values).toContain('詢問 12 次，失敗 1 次\n輸入 45,210、輸出 6,120 個 token\n費用 US$0.0105')
  expect(values).toContain('這個伺服器每天 100,000，今天用了 51,330（51%）')
  expect(asked).toEqual([scene.playground.guild.id])
})

test('it is hidden from the others, and from everybody outside of servers', async () => {
  await expect(scene.member('en-US', 'Kai').type('/status')).rejects.toThrow('There is no command “status” here')
  for (const where of ['botDm', 'privateChannel'] as const)
    await expect(scene.playground.member({ name: 'Mei', where }).type('/status')).rejects.toThrow('no command')
})

test('/help tells of it to those who may use it', async () => {
  const help = async (name: string) => words(await (await scene.member('en-US', name).type('/help')).message())
  expect(await help('Mei')).toContain('**/status**')
  expect(await help('Kai')).not.toContain('/status')
  const direct = scene.playground.member({ name: 'Mei', locale: 'en-US', where: 'botDm' })
  expect(words(await (await direct.type('/help')).message())).not.toContain('/status')
})

test('without a model it says how to set one up', async () => {
  const plain = await openScene()
  expect(words(await (await plain.member('en-US').type('/status')).message())).toContain('OPENAI_API_KEY')
  await plain.close()
})
