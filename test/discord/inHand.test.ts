import { expect, test } from 'vitest'
import { createInHand } from '../../src/discord/inHand.ts'

test('waits for the work in hand, and for what it begins', async () => {
  const inHand = createInHand()
  const done: string[] = []
  inHand.add(
    Promise.resolve().then(() => {
      done.push('first')
      inHand.add(Promise.resolve().then(() => done.push('second')))
    }),
  )
  expect(await inHand.settled(10_000)).toBe(0)
  expect(done).toEqual(['first', 'second'])
})

test('work that fails counts as done', async () => {
  const inHand = createInHand()
  inHand.add(Promise.reject(new Error('no')))
  expect(await inHand.settled(10_000)).toBe(0)
})

test('gives up at its limit and tells how much is left', async () => {
  const inHand = createInHand()
  inHand.add(new Promise(() => {}))
  expect(await inHand.settled(1)).toBe(1)
})
