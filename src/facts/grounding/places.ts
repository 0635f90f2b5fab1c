import type { Span } from '../../model/span.ts'
import { contains, inOrder, overlaps } from '../../text/spans.ts'
import type { Growing } from './people.ts'

/** How many mentions of one name are kept. */
const MOST_MENTIONS = 500

/** Whether a span holds another and more. */
export const isWider = (a: Span, b: Span): boolean => contains(a, b) && a.end - a.start > b.end - b.start

interface Held extends Span {
  readonly of: Growing
}

/** The mentions that a place overlaps, out of a list in order. */
const overlapping = (held: readonly Held[], place: Span): Held[] => {
  let low = 0
  let high = held.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((held[middle]?.end ?? 0) <= place.start) low = middle + 1
    else high = middle
  }
  const found: Held[] = []
  for (let one = held[low]; one && one.start < place.end; one = held[++low]) found.push(one)
  return found
}

/**
 * The mentions of `one` with new places. A place inside a mention, or across the edge of another's, is none; one that is wider than a
 * mention of its own takes that one's room, and another's only where that other is named elsewhere too.
 */
export const settle = (all: readonly Growing[], one: Growing, places: readonly Span[]): Span[] => {
  const held = all
    .flatMap((of) => of.mentions.map(({ start, end }): Held => ({ start, end, of })))
    .sort((a, b) => a.start - b.start)
  const own = [...one.mentions]
  for (const { start, end } of places.slice(0, MOST_MENTIONS)) {
    const place = { start, end }
    const others = overlapping(held, place)
    if (!others.every((other) => isWider(place, other) && (other.of === one || other.of.mentions.length > 1))) continue
    for (const other of others) {
      if (other.of === one)
        own.splice(
          own.findIndex((span) => span.start === other.start),
          1,
        )
      else other.of.mentions = other.of.mentions.filter((span) => span.start !== other.start)
    }
    if (!own.some((span) => overlaps(span, place))) own.push(place)
  }
  return own.sort(inOrder)
}
