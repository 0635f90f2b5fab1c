import type { Numeral } from '../../../languages/parts/numerals.ts'
import { qualified } from './qualify.ts'
import type { Counted, Reader } from './reader.ts'

/** No sentence has more ranks. */
const MAX_RANKS = 20

const numeralOf = (start: number, end: number, value: number): Numeral => ({
  start,
  end,
  low: value,
  high: value,
  qualifier: null,
  digits: false,
  scale: 1,
  bare: false,
  share: null,
})

const quantityOf = (
  start: number,
  end: number,
  value: number,
  rest: Pick<Counted, 'unit' | 'unitText' | 'kind' | 'change' | 'qualifier'>,
): Counted => ({
  numeral: numeralOf(start, end, value),
  start,
  end,
  low: value,
  high: value,
  unitEnd: end,
  noun: null,
  phrase: null,
  hyphen: false,
  lead: start,
  ...rest,
})

/** Figures that are words without a number: doubled, threefold. */
export const wordQuantities = (reader: Reader): Counted[] => {
  const found = reader.pack.units.words.flatMap(({ pattern, value, unit, kind, qualifier, change }) =>
    Array.from(reader.text.matchAll(pattern), ({ index, 0: text }) =>
      qualified(
        reader,
        quantityOf(index, index + text.length, value, { unit, unitText: text, kind, qualifier, change }),
      ),
    ),
  )
  return found.sort((a, b) => a.start - b.start)
}

/** Places in an order that the article states as a result: ranked third. */
export const ranksIn = ({ text, pack }: Reader): Counted[] =>
  Array.from(text.matchAll(pack.units.rank))
    .slice(0, MAX_RANKS)
    .map(({ index, 0: written }) => {
      const value = pack.units.ordinals.get(written.toLowerCase()) ?? Number.parseInt(written, 10)
      const rest = { unit: 'rank', unitText: written, kind: 'rank', change: null, qualifier: null } as const
      return quantityOf(index, index + written.length, value, rest)
    })
