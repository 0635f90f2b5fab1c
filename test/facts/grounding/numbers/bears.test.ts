import { describe, expect, it } from 'vitest'
import { bears, type Evidence, stepOf } from '../../../../src/facts/grounding/numbers/bears.ts'
import type { SaidNumber } from '../../../../src/languages/parts/prose.ts'

const saying = (value: number, more: Partial<SaidNumber> = {}): SaidNumber => ({ start: 0, end: 1, value, ...more })

describe('stepOf', () => {
  it.each([
    [128e8, 1e8],
    [130e8, 1e9],
    [12.8, 0.1],
    [100, 100],
    [2040, 10],
  ])('gives the last digit of %d that is not 0', (value, step) => expect(stepOf(value)).toBeCloseTo(step, 9))
})

const TRUE: readonly (readonly [what: string, said: SaidNumber, given: Evidence])[] = [
  ['about what is over so much', saying(4300, { hedge: 'about' }), { value: 4300, hedge: 'over' }],
  ['the same', saying(128e8), { value: 128e8 }],
  ['the same with a sign', saying(2.5), { value: -2.5 }],
  ['about, rounded', saying(130e8, { hedge: 'about' }), { value: 128e8 }],
  ['nearly, from below', saying(130e8, { hedge: 'nearly' }), { value: 128e8 }],
  ['over the digits that it shows', saying(120e8, { hedge: 'over' }), { value: 128e8 }],
  ['under the digits that it shows', saying(130e8, { hedge: 'under' }), { value: 128e8 }],
  ['more than half', saying(50, { hedge: 'over', share: true }), { value: 62 }],
  ['a third for a percentage', saying(33.3333333333333, { share: true }), { value: 33 }],
  ['another era', saying(114, { also: [2025] }), { value: 7, also: [2025] }],
  ['dozens for a number', saying(12, { high: 99 }), { value: 47 }],
  ['tens for teens', saying(11, { high: 19 }), { value: 10, high: 20 }],
  ['over ten for ten-odd', saying(10, { hedge: 'over' }), { value: 10, high: 20, hedge: 'over' }],
]

const FALSE: readonly (readonly [what: string, said: SaidNumber, given: Evidence])[] = [
  ['under what is only about so much', saying(4300, { hedge: 'under' }), { value: 4300, hedge: 'about' }],
  ['a swapped digit', saying(182e8), { value: 128e8 }],
  ['a magnitude too many', saying(128e12), { value: 128e8 }],
  ['rounded, but said outright', saying(130e8), { value: 128e8 }],
  ['about, too coarse', saying(100e8, { hedge: 'about' }), { value: 128e8 }],
  ['about, the wrong way round', saying(120e8, { hedge: 'about' }), { value: 128e8 }],
  ['nearly, from above', saying(130e8, { hedge: 'nearly' }), { value: 132e8 }],
  ['over what it is not', saying(130e8, { hedge: 'over' }), { value: 128e8 }],
  ['under what it is not', saying(120e8, { hedge: 'under' }), { value: 128e8 }],
  ['over by far', saying(100e8, { hedge: 'over' }), { value: 250e8 }],
  ['over past the next step', saying(118e8, { hedge: 'over' }), { value: 128e8 }],
  ['a number for dozens', saying(12), { value: 12, high: 99 }],
  ['dozens for hundreds', saying(12, { high: 99 }), { value: 100, high: 999 }],
  ['a third for a quarter', saying(33.3333333333333, { share: true }), { value: 25 }],
]

describe('bears', () => {
  it.each(TRUE)('%s', (_, number, given) => expect(bears(given, number)).toBe(true))
  it.each(FALSE)('not: %s', (_, number, given) => expect(bears(given, number)).toBe(false))
})
