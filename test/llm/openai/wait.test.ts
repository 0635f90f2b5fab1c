import { expect, test } from 'vitest'
import { backOff, pause, waitAskedFor } from '../../../src/llm/openai/wait.ts'

const NOW = Date.UTC(2026, 0, 1, 0, 0, 0)

test.each([
  [{ 'retry-after': '2' }, 2_000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
  [{ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
  [{ 'retry-after-ms': '250', 'retry-after': '2' }, 250],
  [{ 'retry-after-ms': 'soon', 'retry-after': '2' }, 2_000],
  [{ 'retry-after': '86400' }, 86_400_000],
  [{ 'retry-after': 'later' }, undefined],
  [{ 'retry-after': '-5 apples' }, undefined],
  [{}, undefined],
])('%o asks for %s ms', (headers, ms) => {
  expect(waitAskedFor(new Headers(headers as Record<string, string>), NOW)).toBe(ms)
})

test('a back-off grows, has a ceiling, and leaves a quarter to chance', () => {
  expect([1, 2, 3, 9].map((tries) => backOff(tries, 0))).toEqual([500, 1_000, 2_000, 8_000])
  expect(backOff(1, 1)).toBe(375)
})

test('a pause ends at once where the signal fires, and never begins where it did', async () => {
  const giveUp = new AbortController()
  const waiting = pause(3_600_000, giveUp.signal)
  giveUp.abort()
  await waiting
  await pause(3_600_000, giveUp.signal)
})
