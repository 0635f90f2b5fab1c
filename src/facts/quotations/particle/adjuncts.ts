import { phraseBefore, towardEnd } from './phrases.ts'
import { resolve, type Search } from './speakers.ts'
import { spanOf, type Unit } from './units.ts'

/** How many phrases and how many words of one are skipped before a claim. */
const MOST = 8
const LONGEST = 24
/** How long a clause before a claim may be, in UTF-16 units: 会見を開き、. */
const LONGEST_CLAUSE = 24

const textOf = ({ view }: Search, units: readonly Unit[], from: number, to: number): string => {
  const { start, end } = spanOf(units, from, to)
  return view.masked.slice(start, end).replace(/\uE001/gu, '')
}

/** Where a conjunction ends that opens a clause: しかし、. */
const afterOpening = (search: Search, units: readonly Unit[], from: number, to: number): number => {
  for (let at = from + 1; at <= Math.min(to, from + 4); at++) {
    if (!search.rules.claims.openings.has(textOf(search, units, from, at))) continue
    if (units[at]?.breaks) return at + 1
    if (units[at]?.quoted) return at
  }
  return from
}

/** Where a phrase ends that says when, where or to whom, and stands at `from`. */
const afterPhrase = (search: Search, units: readonly Unit[], from: number, to: number): number => {
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    const unit = units[at]
    if (!unit || unit.quoted || unit.part === 'VERB' || unit.part === 'AUX') return from
    const set = units[at + 1]?.breaks === true || units[at + 1]?.quoted != null
    if (unit.breaks) return search.rules.claims.adjunct.test(textOf(search, units, from, at)) ? at + 1 : from
    const toward = towardEnd(units, at, search.rules)
    if (toward > 0) return toward
    const whole = textOf(search, units, from, at + 1)
    const apart = unit.role === 'at' || unit.role === 'about'
    if (apart && units[at + 1]?.role === 'topic') return at + 2
    if (unit.role === 'about') return units[at + 1]?.breaks ? at + 1 : from
    if (unit.role === 'at') return set || search.rules.claims.adjunct.test(whole) ? at + 1 : from
    if (unit.role === 'to')
      return set && (search.rules.claims.adjunct.test(whole) || isHearer(search, units, from, at)) ? at + 1 : from
    if (unit.role === 'topic' && units[at - 1]?.role !== null) return at + 1
    if (unit.role !== null && unit.role !== 'of' && unit.role !== 'joins') return from
  }
  return from
}

const isHearer = (search: Search, units: readonly Unit[], least: number, at: number): boolean => {
  const run = phraseBefore(units, at, search.rules, least)
  const words = textOf(search, units, run.from, run.to)
  const { asked, audience } = search.rules.speakers
  return asked.test(words) || audience.test(words) || resolve(search, units, run) !== null
}

const afterClause = (search: Search, units: readonly Unit[], from: number, to: number): number => {
  const start = units[from]?.start ?? 0
  for (let at = from; at < to && (units[at]?.start ?? start) - start <= LONGEST_CLAUSE; at++) {
    if (units[at]?.quoted) return from
    if (units[at]?.breaks) return search.rules.claims.leadUp.test(textOf(search, units, from, at)) ? at + 1 : from
  }
  return from
}

/** Where what is said may begin at or behind `from`, past conjunctions and phrases of time and place; `from` where nothing would be left. */
export const afterAdjuncts = (search: Search, units: readonly Unit[], from: number, to: number): number => {
  let at = from
  for (let tries = 0; tries < MOST; tries++) {
    while (at < to && units[at]?.breaks) at++
    const next = [afterOpening, afterPhrase, afterClause]
      .map((step) => step(search, units, at, to))
      .find((one) => one > at)
    if (next === undefined || next >= to) break
    at = next
  }
  return at < to ? at : from
}

/** Where what is said begins, past a conjunction alone. */
export const afterOpenings = (search: Search, units: readonly Unit[], from: number, to: number): number => {
  let at = from
  while (at < to && units[at]?.breaks) at++
  const next = afterOpening(search, units, at, to)
  return next < to ? next : at
}
