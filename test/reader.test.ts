import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createReader, type Reader } from '../src/reader.ts'

const story = readFileSync('src/playground/stories/tidal-plant.zh-Hant.txt', 'utf8')
const source = (text: string) => ({ kind: 'text', text, name: null }) as const
let reader: Reader

beforeAll(() => {
  reader = createReader({ threads: 1, queue: 1, timeoutMs: 60_000, timeZone: 'Asia/Taipei' })
})

afterAll(() => reader.close())

test('a reading comes back from its thread whole, its dates in the zone that was handed down', async () => {
  const reading = await reader.read(source(story))
  expect(reading).toMatchObject({ ok: true, value: { document: { publishedAt: '2026-10-14T09:30:00+08:00' } } })
})

test('the thread that called goes on while a long article is read', async () => {
  const reading = reader.read(source(story.repeat(150)))
  let turns = 0
  const pulse = setInterval(() => turns++, 1)
  const result = await reading
  clearInterval(pulse)
  expect(result.ok).toBe(true)
  expect(turns).toBeGreaterThan(3)
})

test('what finds no place in the queue is turned away', async () => {
  const all = await Promise.all([1, 2, 3].map((n) => reader.read(source(`${story}\n${n}`))))
  expect(all.map((one) => (one.ok ? 'read' : one.failure.code)).sort()).toContain('busy')
})

test('a reading past its time ends as a failure, and the next one is read', async () => {
  const hasty = createReader({ threads: 1, queue: 4, timeoutMs: 1, timeZone: 'UTC' })
  expect(await hasty.read(source(story.repeat(150)))).toMatchObject({ ok: false, failure: { code: 'too-slow' } })
  await hasty.close()
})
