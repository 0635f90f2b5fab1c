import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openScene, refusalOf, type Scene } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene()
})

afterAll(() => scene.close())

const told = { 'en-US': 'There are no stories yet.', 'zh-TW': '還沒有任何報導。' } as const

describe.each(['en-US', 'zh-TW'] as const)('with an empty archive, in %s', (locale) => {
  test.each([
    '/summary',
    '/summary story:碼頭',
    '/people',
    '/people story:碼頭',
    '/numbers',
    '/numbers about:碼頭',
    '/said',
  ])('%s says in private what to do', async (line) => {
    const sentence = await refusalOf(await scene.member(locale).type(line))
    expect(sentence).toContain(told[locale])
    expect(sentence).toContain(locale === 'zh-TW' ? '/摘要' : '/summary')
  })

  test('asking for a person says that nobody of that name speaks', async () => {
    expect(await refusalOf(await scene.member(locale).type('/said person:林渡川'))).toContain('林渡川')
  })

  test.each([
    '/summary story:碼',
    '/people story:碼',
    '/numbers about:碼',
    '/numbers story:',
    '/said person:林',
    '/said story:',
  ])('%s has no suggestions', async (line) => {
    expect(await scene.member(locale).complete(line)).toEqual([])
  })
})

test('no refusal is left in the channel', () => {
  expect(scene.member('en-US', 'Kai').messages()).toEqual([])
})
