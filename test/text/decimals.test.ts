import { expect, it } from 'vitest'
import { rounded } from '../../src/text/decimals.ts'

it('drops what arithmetic adds and keeps every digit that was written', () => {
  expect(rounded(0.1 + 0.2)).toBe(0.3)
  expect(rounded(1.1 * 1e8)).toBe(110_000_000)
  expect(rounded(1_234_567_890_123)).toBe(1_234_567_890_123)
})
