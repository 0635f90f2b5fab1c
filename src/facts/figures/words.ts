import type { Numeral } from '../../languages/parts/numerals.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Quantity, QuantityReader } from './quantity.ts'

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

/** Figures that are words without a number: 過半, 倍增. */
export const wordQuantities = (reader: QuantityReader): Quantity[] => {
  const found = reader.pack.units.words.flatMap((word) =>
    matchesOf(word.pattern, reader.text).map((match): Quantity => {
      const start = match.index
      const end = start + match[0].length
      const { value, unit, kind, qualifier, change } = word
      const numeral = numeralOf(start, end, value)
      return {
        numeral,
        start,
        end,
        low: value,
        high: value,
        unit,
        unitText: match[0],
        kind,
        qualifier,
        change,
        unitEnd: end,
        noun: null,
      }
    }),
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((word, index) => word.start >= (found[index - 1]?.end ?? 0))
}
