import { expect, test } from 'vitest'
import { matchesOf } from '../../src/text/matches.ts'

const found = (pattern: RegExp, text: string) =>
  matchesOf(pattern, text).map((match) => [match.index, match[0], match[1]] as const)

test('gives what matchAll gives, each time anew', () => {
  const pattern = /(\d)\d*/g
  const text = '3 of 47, then 8'
  const expected = [...text.matchAll(pattern)].map((match) => [match.index, match[0], match[1]])
  expect(found(pattern, text)).toEqual(expected)
  expect(found(pattern, text)).toEqual(expected)
  expect(found(pattern, 'none')).toEqual([])
})

test('steps over empty matches', () => {
  expect(found(/x*/g, 'axb').map(([index]) => index)).toEqual([0, 1, 2, 3])
})
