import { places } from '../patterns.ts'
import type { Speaker } from './focus.ts'
import { phraseBefore } from './phrases.ts'
import { resolve, type Search } from './speakers.ts'
import { spanOf, type Unit } from './units.ts'
import type { Told } from './view.ts'

/** A phrase that tells where a sentence comes from; `after` is the first unit behind it. */
export interface Source {
  readonly speaker: Speaker
  readonly from: number
  readonly after: number
  readonly cue: { readonly start: number; readonly end: number }
}

/** How many sources of one sentence are looked at. */
const MOST = 4

const unitFrom = (units: readonly Unit[], offset: number): number => {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whoever stands before によると speaks, known or not. */
const anybody = ({ view }: Search, units: readonly Unit[], from: number, to: number): Speaker | null => {
  const { start, end } = spanOf(units, from, to)
  const text = view.text.slice(start, end).trim()
  return text === '' ? null : { name: text, text, kind: 'unnamed', person: false }
}

/** The sources that a sentence names, in order. */
export const sourcesIn = (search: Search, told: Told, units: readonly Unit[]): Source[] => {
  const { view, rules } = search
  const words = view.masked.slice(told.start, told.end)
  const found = [rules.speakers.source, rules.speakers.toldBy].flatMap((pattern) =>
    places(pattern, words).slice(0, MOST),
  )
  return found
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const at = unitFrom(units, told.start + start)
      const run = phraseBefore(units, at, rules)
      const speaker = resolve(search, units, run) ?? anybody(search, units, run.from, run.to)
      let after = unitFrom(units, told.start + end)
      while (units[after]?.breaks || units[after]?.role === 'topic') after++
      if (!speaker || run.from >= run.to) return []
      return [{ speaker, from: run.from, after, cue: { start: told.start + start, end: told.start + end } }]
    })
}
