import { expect, test } from 'vitest'
import { createFlights } from '../../src/editor/flights.ts'

const open = () => new AbortController().signal

test('those who ask for the same at the same time share a flight', async () => {
  const flights = createFlights<number>()
  let started = 0
  const start = async () => ++started
  const all = await Promise.all([1, 2, 3].map(() => flights.join('story', 'zh', open(), start)))
  expect(all).toEqual([1, 1, 1])
  expect(await flights.join('story', 'zh', open(), start)).toBe(2)
})

test('a flight goes on for the others when the one who began it has gone, and ends with the last', async () => {
  const flights = createFlights<string>()
  const [first, second] = [new AbortController(), new AbortController()]
  const landing = Promise.withResolvers<string>()
  const signals: AbortSignal[] = []
  const start = (signal: AbortSignal) => {
    signals.push(signal)
    return landing.promise
  }
  const both = [flights.join('story', 'zh', first.signal, start), flights.join('story', 'zh', second.signal, start)]
  await Promise.resolve()
  first.abort()
  expect(signals.map(({ aborted }) => aborted)).toEqual([false])
  second.abort()
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  landing.resolve('done')
  expect(await Promise.all(both)).toEqual(['done', 'done'])
})

test('whoever comes when all others have gone does not join a flight that is given up', async () => {
  const flights = createFlights<string>()
  const gone = new AbortController()
  const start = (signal: AbortSignal) =>
    new Promise<string>((resolve) => signal.addEventListener('abort', () => setTimeout(resolve, 5, 'given up')))
  const first = flights.join('story', 'zh', gone.signal, start)
  await Promise.resolve()
  gone.abort()
  const second = flights.join('story', 'zh', open(), async () => 'done')
  expect(await first).toBe('given up')
  expect(await second).toBe('done')
})

test('one who has gone before they ask keeps nobody', async () => {
  const flights = createFlights<boolean>()
  expect(await flights.join('story', 'zh', AbortSignal.abort(), async ({ aborted }) => aborted)).toBe(true)
})

test('has landed when all have, those that were given up too', async () => {
  const flights = createFlights<void>()
  const gone = new AbortController()
  let ended = false
  const start = async (signal: AbortSignal) => {
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => setTimeout(resolve, 5)))
    ended = true
  }
  void flights.join('story', 'zh', gone.signal, start)
  await Promise.resolve()
  gone.abort()
  await flights.landed()
  expect(ended).toBe(true)
})
