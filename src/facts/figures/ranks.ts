import type { Numeral } from '../../languages/parts/numerals.ts'
import { after, before, type Quantity, type QuantityReader } from './quantity.ts'

/** A place in an order that the article states as a result: 排名第3. */
export const rankAt = (reader: QuantityReader, numeral: Numeral): Quantity | null => {
  const { rank } = reader.pack.units
  const mark = numeral.share === null ? rank.before.exec(before(reader.text, numeral.start, 16))?.at(-1) : undefined
  if (mark === undefined) return null
  const unitText = rank.after.exec(after(reader.text, numeral.end, 4))?.[0] ?? ''
  const start = numeral.start - mark.length
  const end = numeral.end + unitText.length
  const { low, high } = numeral
  return {
    numeral,
    start,
    end,
    low,
    high,
    unit: rank.unit,
    unitText,
    kind: 'rank',
    qualifier: null,
    change: null,
    unitEnd: end,
    noun: null,
  }
}
