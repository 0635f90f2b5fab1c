import { expect, test } from 'vitest'
import { createScout } from '../../../src/llm/openai/scout.ts'

const signal = new AbortController().signal

/** Whether a promise is settled after everyone had their turns. */
const isDone = async (promise: Promise<unknown>): Promise<boolean> => {
  let done = false
  promise.then(() => {
    done = true
  })
  await new Promise(setImmediate)
  return done
}

test('one goes ahead, others wait until it is done', async () => {
  let known = false
  const scout = createScout(() => known)
  const leave = await scout(signal)
  const others = [scout(signal), scout(signal)]
  expect(await isDone(Promise.race(others))).toBe(false)
  known = true
  leave()
  expect(await isDone(Promise.all(others))).toBe(true)
})

test('where the first found nothing, one other goes ahead', async () => {
  const scout = createScout(() => false)
  const leave = await scout(signal)
  const second = scout(signal)
  const third = scout(signal)
  leave()
  const leaveSecond = await second
  expect(await isDone(third)).toBe(false)
  leaveSecond()
  expect(await isDone(third)).toBe(true)
})

test('nobody waits once all is known, nor when given up', async () => {
  const scout = createScout(() => false)
  await scout(signal)
  expect(await isDone(scout(AbortSignal.abort()))).toBe(true)
  expect(await isDone(createScout(() => true)(signal))).toBe(true)
})
