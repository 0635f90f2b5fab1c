import type { Numeral } from '../../languages/parts/numerals.ts'
import type { Span } from '../../model/span.ts'
import { rounded } from '../../text/decimals.ts'
import { matchesOf } from '../../text/matches.ts'
import { changeOf, qualified } from './qualifiers.ts'
import { before, type Quantity, type QuantityReader } from './quantity.ts'
import { asBounds, asRange } from './ranges.ts'
import { rankAt } from './ranks.ts'
import { readQuantity } from './readQuantity.ts'
import { contextOf } from './unitForms.ts'
import { wordQuantities } from './words.ts'

/** No sentence of an article holds more; a line that does is a table or an attack, and is read no further. */
const MAX_NUMERALS = 1000

/** The stretches of a sentence whose numbers are no figures, in order. */
const masksOf = (reader: QuantityReader): Span[] =>
  reader.pack.numerals.notFigures
    .flatMap((pattern) =>
      matchesOf(pattern, reader.text).map((match) => ({ start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start)

/** Parts spans by whether a mask touches them. Both lists are in order, so one walk does. */
const partBy = <T extends Span>(spans: readonly T[], masks: readonly Span[]): { free: T[]; masked: T[] } => {
  const free: T[] = []
  const masked: T[] = []
  let reach = 0
  let next = 0
  for (const span of spans) {
    for (let mask = masks[next]; mask && mask.start < span.end; mask = masks[++next]) reach = Math.max(reach, mask.end)
    ;(reach > span.start ? masked : free).push(span)
  }
  return { free, masked }
}

// S25, A1-37, 10:30, 0050: a digit that is part of a code
const CODE = /[A-Za-z0-9０-９_][-./:#_+]$|[A-Za-z_@#]$/

/** Whether a number is a piece of a code or a name rather than a number. */
const inCode = (reader: QuantityReader, quantity: Quantity): boolean =>
  quantity.numeral.digits &&
  (CODE.test(before(reader.text, quantity.start, 2)) ||
    /^[0０][0-9０-９]/.test(reader.text.slice(quantity.numeral.start, quantity.numeral.start + 2)))

/** Joins neighbouring numbers into ranges. */
const withRanges = (reader: QuantityReader, numerals: readonly Numeral[]): Quantity[] => {
  const found: Quantity[] = []
  let first: { numeral: Numeral; quantity: Quantity | null } | null = null
  for (const numeral of numerals) {
    if ((found.at(-1)?.end ?? 0) > numeral.start) continue
    const quantity = readQuantity(reader, numeral, found.at(-1))
    const range: Quantity | null = first && asRange(reader, first, quantity, numeral)
    if (range && first?.quantity) found.pop()
    if (range) found.push(range)
    else if (quantity) found.push(quantity)
    first = range ? null : { numeral, quantity }
  }
  return found
}

const withBounds = (reader: QuantityReader, quantities: readonly Quantity[]): Quantity[] => {
  const found: Quantity[] = []
  for (const quantity of quantities) {
    const previous = found.at(-1)
    const joined = previous && asBounds(reader, previous, quantity)
    if (joined) found.pop()
    found.push(joined ?? quantity)
  }
  return found
}

const isCoins = ({ kind, low, high, numeral }: Quantity): boolean =>
  kind === 'money' && low === high && low > 0 && low < numeral.low

/** 五元三毛 as 5.3 of one currency. */
const withCoins = (reader: QuantityReader, quantities: readonly Quantity[]): Quantity[] => {
  const { coinGap } = reader.pack.units
  if (!coinGap) return [...quantities]
  const found: Quantity[] = []
  for (const quantity of quantities) {
    const sum = found.at(-1)
    const joined =
      sum?.kind === 'money' &&
      sum.low === sum.high &&
      sum.unit === quantity.unit &&
      isCoins(quantity) &&
      coinGap.test(reader.text.slice(sum.end, quantity.start))
    const value = joined ? rounded(sum.low + quantity.low) : 0
    if (joined) found.pop()
    found.push(joined ? { ...sum, end: quantity.end, unitEnd: quantity.unitEnd, low: value, high: value } : quantity)
  }
  return found
}

/** 百萬 and 千億 count by themselves; a lone 百 or 億 only with a qualifier. */
const LONE = new Set([100, 1e3, 1e4, 1e8, 1e12])

const isFigure = (reader: QuantityReader, quantity: Quantity): boolean => {
  if (inCode(reader, quantity)) return false
  const qualified = quantity.qualifier !== null
  if (quantity.numeral.bare && !qualified && LONE.has(quantity.numeral.scale) && quantity.numeral.share === null)
    return false
  const context = { ...contextOf(reader, quantity.numeral, quantity.unitEnd), value: quantity.high }
  return !reader.pack.units.determiner({ ...context, kind: quantity.kind, qualified })
}

/** Without what overlaps the one before it. */
const apart = (quantities: readonly Quantity[]): Quantity[] => {
  let reach = 0
  return quantities.filter((quantity) => {
    const free = quantity.start >= reach
    if (free) reach = quantity.end
    return free
  })
}

/** The quantities of a sentence that are figures, in order, with qualifier and change. */
export const findQuantities = (reader: QuantityReader): Quantity[] => {
  const numerals = reader.pack.numerals.find(reader.text)
  const { free, masked } = partBy(numerals, numerals.length > 0 ? masksOf(reader) : [])
  const sums = withCoins(reader, withRanges(reader, free.slice(0, MAX_NUMERALS)))
  const read = withBounds(reader, sums).map((quantity) => qualified(reader, quantity))
  const words = wordQuantities(reader).slice(0, MAX_NUMERALS)
  const kept = partBy(read, words).free.filter((quantity) => isFigure(reader, quantity))
  const ranks = masked.slice(0, MAX_NUMERALS).flatMap((numeral) => rankAt(reader, numeral) ?? [])
  const sorted = [...kept, ...words, ...ranks].sort((a, b) => a.start - b.start)
  return withChanges(reader, apart(sorted))
}

const withChanges = (reader: QuantityReader, quantities: readonly Quantity[]): Quantity[] => {
  const done: Quantity[] = []
  for (const quantity of quantities) {
    done.push({ ...quantity, change: quantity.change ?? changeOf(reader, quantity, done.at(-1)) })
  }
  return done
}
