import type { Numeral } from '../../languages/parts/numerals.ts'
import { rounded } from '../../text/decimals.ts'
import { after, type Quantity, type QuantityReader } from './quantity.ts'

/** 3至5億: the first number takes the magnitude that only the second is written with. */
const inherited = (first: Numeral, second: Quantity): number => {
  const { scale, high } = second.numeral
  const factor = high ? second.high / high : 1
  const short = first.scale === 1 && scale > 1 && first.low <= high / scale
  return rounded(first.low * (short ? scale : 1) * factor)
}

/** 三、四十人 may be a range, 3、8人 is a list: a comma joins neighbours only. */
const joins = (loose: boolean, low: number, high: number, first: Numeral, alone: boolean): boolean =>
  !loose || (alone && first.low < 10 && Math.abs(high / low) <= 2 && Number.isInteger(first.low))

/** 30至50人, 三到五成, 百分之30至43 as one quantity; `null` where the two numbers are no range. */
export const asRange = (
  reader: QuantityReader,
  first: { readonly numeral: Numeral; readonly quantity: Quantity | null },
  second: Quantity | null,
  secondNumeral: Numeral,
): Quantity | null => {
  const { quantity, numeral } = first
  const gap = reader.text.slice(quantity?.unitEnd ?? numeral.end, second?.start ?? secondNumeral.start)
  if (gap.length > 3 || !reader.pack.numerals.join.test(gap)) return null
  if (numeral.share !== null && quantity) return afterShare(quantity, secondNumeral)
  // 200億至300億日圓: the first has no unit of its own, whatever a bare 200億 is taken for.
  const own = quantity && quantity.unitEnd > numeral.end ? quantity : null
  if (!second || (own && own.unit !== second.unit && !own.noun)) return null
  const low = own && own.unit === second.unit ? own.low : inherited(numeral, second)
  const loose = reader.pack.numerals.joinsNeighbours?.test(gap) ?? false
  if (!(low < second.high) || !joins(loose, low, second.high, numeral, !quantity)) return null
  if (quantity && isStep(reader, gap, second)) return null
  return { ...second, start: quantity?.start ?? numeral.start, low }
}

const isStep = (reader: QuantityReader, gap: string, second: Quantity): boolean => {
  const { steps } = reader.pack.numerals
  return !!steps?.join.test(gap) && steps.after.test(after(reader.text, second.unitEnd))
}

/** 百分之30至43: the second number is per cent as well. */
const afterShare = (quantity: Quantity, second: Numeral): Quantity | null => {
  if (quantity.numeral.share !== 100 || second.high <= quantity.low) return null
  return { ...quantity, end: second.end, unitEnd: second.end, high: second.high }
}

/** 10萬元以上200萬以下: a lower and an upper bound side by side are one range. */
export const asBounds = (reader: QuantityReader, first: Quantity, second: Quantity): Quantity | null => {
  const { after: marks, boundJoin } = reader.pack.numerals
  const mark = (quantity: Quantity, qualifier: 'over' | 'under') =>
    marks.find((words) => words.qualifier === qualifier)?.pattern.exec(after(reader.text, quantity.unitEnd, 8))?.[0]
  const lower = mark(first, 'over')
  const upper = mark(second, 'under')
  if (!lower || !upper || first.unit !== second.unit || first.low >= second.high) return null
  if (!boundJoin.test(reader.text.slice(first.unitEnd + lower.length, second.start))) return null
  const end = second.unitEnd + upper.length
  return { ...second, start: first.start, end, unitEnd: end, low: first.low, qualifier: null }
}
