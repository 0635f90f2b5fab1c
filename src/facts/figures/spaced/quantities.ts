import type { Numeral } from '../../../languages/parts/numerals.ts'
import { before } from '../quantity.ts'
import { carriedUnit } from './counts.ts'
import { changeOf, qualified } from './qualify.ts'
import { asPair, type Item, joinedItems } from './ranges.ts'
import { readQuantity } from './read.ts'
import type { Counted, Reader } from './reader.ts'
import { isFigure, unmasked } from './sieve.ts'
import { ranksIn, wordQuantities } from './words.ts'

/** No sentence of an article holds more; a line that does is a table or an attack, and is read no further. */
const MAX_NUMERALS = 500

const isLarge = ({ text }: Reader, { start, end, scale, share, bare }: Numeral): boolean =>
  share === null && !bare && (scale >= 1000 || /\d,\d{3}/.test(text.slice(start, end)))

/** 23 of them; Of its 113 members, 61: a part of what was counted before. */
const isPartOf = ({ text, pack }: Reader, numeral: Numeral, last: Counted): boolean => {
  if (last.kind !== 'count' || last.high < numeral.high) return false
  if (pack.units.subjects.ofThese.test(text.slice(numeral.end, numeral.end + 12))) return true
  return (
    last.end < numeral.start &&
    pack.units.joins.whole.test(text.slice(0, last.lead)) &&
    pack.units.joins.wholeToPart.test(text.slice(last.end, numeral.start))
  )
}

/** 62 beats, compared with 67; nothing else stands behind the second. */
const isAgainst = ({ text, pack }: Reader, numeral: Numeral, last: Counted): boolean =>
  (last.kind === 'count' || last.kind === 'measure') &&
  last.end < numeral.start &&
  pack.units.joins.against.test(before(text, numeral.start)) &&
  pack.units.joins.againstEnd.test(text.slice(numeral.end, numeral.end + 12))

/** CBS had 3.1 million, NBC 2.94 million: what the sentence counted before. */
const carried = (reader: Reader, numeral: Numeral, last: Counted | null): Counted | null => {
  if (!last || numeral.share !== null || numeral.bare) return null
  if (last.kind === 'count' && isLarge(reader, numeral) && last.high >= 1000) return carriedUnit(numeral, last)
  return isPartOf(reader, numeral, last) || isAgainst(reader, numeral, last) ? carriedUnit(numeral, last) : null
}

/** What an item adds to the quantities before it: with the item before, one quantity or two steps, else itself. */
const joinedTo = (
  reader: Reader,
  last: Item | null,
  item: Item,
): { readonly joined: Counted[]; readonly pair: boolean } | null => {
  if (!last) return null
  const pair = last.quantity && asPair(reader, last.quantity, item)
  if (pair) return { joined: [pair], pair: true }
  const joined = joinedItems(reader, last, item)
  return joined && { joined, pair: false }
}

/** Every number with its unit, ranges and pairs of units joined. */
const readAll = (reader: Reader, numerals: readonly Numeral[], before: Counted | null): Counted[] => {
  const found: Counted[] = []
  const items: Item[] = []
  for (const numeral of numerals) {
    const floor = found.at(-1)?.end ?? 0
    if (numeral.start < floor) continue
    const item: Item = { numeral, quantity: readQuantity(reader, numeral, floor) }
    const last = items.at(-1) ?? null
    const next = joinedTo(reader, last, item)
    const quantity = item.quantity ?? carried(reader, numeral, found.at(-1) ?? before)
    if (next && last?.quantity) found.pop()
    found.push(...(next?.joined ?? (quantity ? [quantity] : [])))
    items.length = 0
    if (!next || next.pair) items.push({ numeral, quantity: next?.joined[0] ?? quantity })
  }
  return found
}

/** Without what overlaps the one before it. */
const apart = (quantities: readonly Counted[]): Counted[] => {
  let reach = 0
  return quantities.filter((quantity) => {
    const free = quantity.start >= reach
    if (free) reach = quantity.end
    return free
  })
}

/** The quantities of a sentence that are figures, in order, with qualifier and change. `before` is the last one of the sentence before it. */
export const findQuantities = (reader: Reader, numerals: readonly Numeral[], before: Counted | null): Counted[] => {
  const free = unmasked(reader, numerals).slice(0, MAX_NUMERALS)
  const read = readAll(reader, free, before).map((quantity) => qualified(reader, quantity))
  const words = wordQuantities(reader).slice(0, MAX_NUMERALS)
  const kept = [...read.filter((quantity) => isFigure(reader, quantity)), ...words, ...ranksIn(reader)]
  const sorted = apart(kept.sort((a, b) => a.start - b.start))
  const done: Counted[] = []
  for (const quantity of sorted) done.push({ ...quantity, change: changeOf(reader, quantity, done.at(-1)) })
  return done
}
