import { expect, test } from 'vitest'
import { createTurned } from '../../src/discord/turned.ts'

test('a message shows the page that it was last turned to, the first where it was not', () => {
  const turned = createTurned()
  turned.turn('a', 2)
  turned.turn('b', 1)
  turned.turn('a', 3)
  expect(['a', 'b', 'c'].map(turned.page)).toEqual([3, 1, 0])
})

test('only the most recent are remembered', () => {
  const turned = createTurned()
  turned.turn('first', 1)
  turned.turn('second', 1)
  turned.turn('first', 2)
  for (let at = 0; at < 999; at++) turned.turn(`${at}`, 1)
  expect(['first', 'second', '998'].map(turned.page)).toEqual([2, 0, 1])
})
