import { expect, it } from 'vitest'
import { groundKeyFigures } from '../../../src/facts/grounding/keyFigures.ts'

const figureOf = (id: string): number | undefined => (/^f\d+$/.test(id) ? Number(id.slice(1)) - 1 : undefined)

it.each([
  [['f3', 'f1', 'f2'], [0, 1, 2], [2, 0, 1], 'the model’s order'],
  [['f3', 'f1', 'f3', 'f2'], [0, 1, 2], [2, 0, 1], 'each once'],
  [['f3', 'x9', 'f1', ''], [0, 1, 2], [0, 1, 2], 'too few that are there'],
  [['f2'], [0], [1], 'as many as the rules'],
  [[], [], [], 'none at all'],
  [['x1'], [4, 5], [4, 5], 'none that is there'],
  [Array.from({ length: 40 }, (_, index) => `f${index + 1}`), [0], [0, 1, 2, 3, 4, 5, 6, 7], 'eight at most'],
])('%j over %j is %j: %s', (ids, own, chosen) => {
  expect(groundKeyFigures(ids, own, figureOf)).toEqual(chosen)
})
