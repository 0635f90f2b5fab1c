import type { Numeral } from '../../../languages/parts/numerals.ts'
import { rounded } from '../../../text/decimals.ts'
import { before } from '../quantity.ts'
import { plain } from './plain.ts'
import { changeOf } from './qualify.ts'
import type { Counted, Reader } from './reader.ts'

/** A number with its unit, where it has one. */
export interface Item {
  readonly numeral: Numeral
  readonly quantity: Counted | null
}

/** $2–3 billion, from 1.2 to 1.5 million: the first number takes the power that only the second is written with. */
const inherited = (first: Numeral, second: Numeral): number => {
  const short = first.scale === 1 && second.scale > 1 && first.high <= second.high / second.scale
  return short ? second.scale : 1
}

const startOf = ({ numeral, quantity }: Item): number => quantity?.start ?? numeral.start
const endOf = ({ numeral, quantity }: Item): number => quantity?.end ?? numeral.end

/** Two items that are told in one unit: the second's, or the first's where only that has a sign. */
const shared = (first: Item, second: Item): Counted | null => {
  const one = first.quantity
  const two = second.quantity
  if (one && two) {
    if (one.unit === two.unit) return two
    // $2–3 billion deals: the sign before the first holds for both
    return one.kind === 'money' && one.start < one.numeral.start && two.kind === 'count'
      ? bare(one, second.numeral)
      : null
  }
  if (two) return two
  return one && one.start < one.numeral.start ? bare(one, second.numeral) : null
}

/** doubled from 46 to 91: two numbers without a unit are counts of what changed. */
const changed = ({ text, pack }: Reader, first: Item, second: Item): Counted | null => {
  const isChange = pack.units.joins.changedFrom.test(before(text, first.numeral.start, 80))
  return isChange && !first.quantity && !second.quantity && second.numeral.digits ? plain(second.numeral) : null
}

/** The second number with the first's sign. */
const bare = (one: Counted, numeral: Numeral): Counted => ({
  ...one,
  numeral,
  low: numeral.low,
  high: numeral.high,
  end: numeral.end,
  unitEnd: numeral.end,
})

interface Link {
  readonly kind: 'range' | 'steps'
  readonly start: number
}

/** What joins two numbers, with where the words before them that belong to it begin; `null` where nothing does. */
const linkOf = (reader: Reader, first: Item, second: Item): Link | null => {
  const { text, pack } = reader
  const { join, joinAnd, from, ranging, between, level, among } = pack.units.joins
  const start = startOf(first)
  const gap = text.slice(endOf(first), startOf(second))
  const head = before(text, start, 40)
  if (gap.length > 16) return null
  const opened = between.exec(head)?.[0]
  if (opened !== undefined && joinAnd.test(gap)) return { kind: 'range', start: start - opened.length }
  if (among.test(gap) && !first.quantity && second.quantity?.kind === 'count') return { kind: 'steps', start }
  if (!join.test(gap)) return null
  // rose 20 points to 4,500: a change and the level that it led to
  if (level.test(gap) && first.quantity && changeOf(reader, first.quantity, undefined)) return null
  const steps = from.test(head) && !ranging.test(head)
  return { kind: steps ? 'steps' : 'range', start }
}

/** 5 or 6 people is a range, 5 or 50 people isn't. */
const isNear = ({ pack }: Reader, gap: string, low: number, high: number): boolean =>
  !pack.units.joins.either.test(gap) || high <= 2 * low

/** 30 to 50 people, $2–3 billion, between 5 and 10 percent as one quantity; from 4 to 5 percent as two. `null` where the numbers don't belong together. */
export const joinedItems = (reader: Reader, first: Item, second: Item): Counted[] | null => {
  const link = linkOf(reader, first, second)
  const unit = link && (shared(first, second) ?? changed(reader, first, second))
  if (!link || !unit || first.numeral.share !== second.numeral.share) return null
  const factor = second.numeral.high ? unit.high / second.numeral.high : 1
  const one = first.quantity
  const told = one && one.unit === unit.unit && one.numeral.scale > 1
  const scale = inherited(first.numeral, second.numeral)
  const low = told ? one.low : rounded(first.numeral.low * factor * scale)
  if (link.kind === 'steps') {
    if (one && scale === 1) return null
    const end = one?.end ?? first.numeral.end
    const start = startOf(first)
    const alone = {
      ...unit,
      numeral: first.numeral,
      low,
      high: low,
      start,
      lead: start,
      end,
      unitEnd: end,
      qualifier: null,
    }
    return [{ ...alone, phrase: unit.phrase }, unit]
  }
  const gap = reader.text.slice(endOf(first), startOf(second))
  if (!(low < unit.high) || !isNear(reader, gap, low, unit.high)) return null
  return [{ ...unit, start: startOf(first), lead: link.start, low, qualifier: null }]
}

const MAJOR_MONEY = 1

/** 5 feet 2 inches, 28 years and six months, 3 dollars 50 cents as one quantity; `null` where the second goes on nothing. */
export const asPair = (reader: Reader, first: Counted, second: Item): Counted | null => {
  const { pairs, joins } = reader.pack.units
  const gap = reader.text.slice(first.end, startOf(second))
  if (gap.length > 6 || !joins.pair.test(gap) || first.low !== first.high) return null
  const two = second.quantity
  if (first.kind === 'money') return asMoneyPair(reader, first, second)
  const pair = pairs.find(({ major, minor }) => major.test(first.unit) && two && minor.test(two.unit))
  if (!pair || !two || two.high >= pair.parts) return null
  const value = rounded(first.high + two.high / pair.parts)
  return { ...first, low: value, high: value, end: two.end, unitEnd: two.end }
}

/** 3 dollars 50 cents, 15 dollars 50; the number alone only where nothing follows. */
const asMoneyPair = ({ text }: Reader, first: Counted, { numeral, quantity }: Item): Counted | null => {
  const minor = quantity?.kind === 'money' && quantity.unit === first.unit && quantity.high < MAJOR_MONEY
  const alone =
    !quantity &&
    numeral.high >= 10 &&
    numeral.high < 100 &&
    /^[.,;!?]?(?:$| more\b)/.test(text.slice(numeral.end, numeral.end + 6))
  if (
    first.end === first.numeral.end ||
    first.numeral.scale > 1e4 ||
    !Number.isInteger(first.high) ||
    !(minor || alone)
  )
    return null
  const value = rounded(first.high + (minor && quantity ? quantity.high : numeral.high / 100))
  const end = quantity?.end ?? numeral.end
  return { ...first, low: value, high: value, end, unitEnd: end }
}
