import { afterEach, beforeEach, expect, test } from 'vitest'
import { openScene, refusalOf, type Scene, words } from './scene.ts'

const secret = '霧港書店要搬家\n\n老闆邱明哲說：「下個月搬到河邊。」\n'
const shared = '霧港渡輪加開班次\n\n船長丁望川說：「週末多開六班。」\n'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})

afterEach(() => scene.close())

const hand = async (text: string, rest = '') => {
  const file = { name: 'story.txt', data: text }
  const reply = await scene.member('zh-TW').type(`/summary file:story.txt${rest}`, { files: [file] })
  return { reply, message: await reply.message() }
}

test('what is private is answered in private by every command, and follows the member', async () => {
  await hand(shared)
  await hand(secret, ' private:true')
  const member = scene.member('zh-TW')
  for (const line of ['/people', '/numbers', '/said']) {
    const reply = await member.type(line)
    expect(words(await reply.message())).toContain('霧港書店要搬家')
    expect(reply.ephemeral).toBe(true)
  }
  for (const line of ['/summary story:書店', '/people story:書店', '/said person:邱明哲', '/said about:河邊']) {
    const reply = await member.type(line)
    expect(words(await reply.message())).toMatch(/霧港書店要搬家|邱明哲/)
    expect(reply.ephemeral).toBe(true)
  }
})

test('the newest story of a public answer is one that the others may see', async () => {
  await hand(shared)
  await hand(secret, ' private:true')
  const open = await scene.member('zh-TW').type('/summary')
  expect(words(await open.message())).toContain('霧港渡輪加開班次')
  expect(open.ephemeral).toBe(false)
  const alone = await scene.member('zh-TW').type('/summary private:true')
  expect(words(await alone.message())).toContain('霧港書店要搬家')
  expect(alone.ephemeral).toBe(true)
})

test('a public answer over all stories leaves the private ones out', async () => {
  await hand(shared)
  await hand(secret, ' private:true')
  await hand('霧港河邊步道開放\n\n市長沈若嵐說：「河邊終於可以散步。」\n')
  const reply = await scene.member('zh-TW').type('/said about:河邊')
  const said = words(await reply.message())
  expect(reply.ephemeral).toBe(false)
  expect(said).toContain('河邊終於可以散步。')
  expect(said).not.toContain('下個月搬到河邊。')
})

test('nobody else finds what is private, whatever they type', async () => {
  await hand(secret, ' private:true')
  const kai = scene.member('zh-TW', 'Kai')
  for (const line of ['/summary', '/summary story:書店', '/people', '/said person:邱明哲', '/said about:河邊']) {
    expect(await refusalOf(await kai.type(line))).not.toMatch(/搬到河邊|書店要搬家/)
  }
  expect(await kai.complete('/summary story:書店')).toEqual([])
  expect(await kai.complete('/said person:邱')).toEqual([])
  expect(scene.member('zh-TW', 'Lan').messages()).toEqual([])
})
