import { after, places } from '../patterns.ts'
import type { Attribution } from './attribution.ts'
import type { Speaker } from './focus.ts'
import { headOf, phraseBefore, type Run } from './phrases.ts'
import type { Sentence } from './sentence.ts'
import { resolve, type Search } from './speakers.ts'
import { spanOf, type Unit } from './units.ts'

/** How many words before and behind a finding are looked over for who found it. */
const NEAR = 40

/** The study, or whoever was asked, in a phrase that ends before a で at `at`: 市の調査で, 県警への取材で. */
const finderAt = (
  search: Search,
  units: readonly Unit[],
  at: number,
  least: number,
): { speaker: Speaker; from: number } | null => {
  const { rules, view } = search
  const run = phraseBefore(units, at, rules, least)
  if (run.from >= run.to) return null
  const { start, end } = spanOf(units, run.from, run.to)
  const text = view.text.slice(start, end).trim()
  if (rules.speakers.asking.test(text)) {
    const asked = phraseBefore(units, run.from - 2, rules, least)
    const speaker = units[run.from - 2]?.role === 'to' ? resolve(search, units, asked) : null
    return speaker && { speaker, from: asked.from }
  }
  const head = spanOf(units, headOf(units, run).from, run.to)
  if (!rules.speakers.reports.test(view.text.slice(head.start, head.end))) return null
  return { speaker: { name: text, text, kind: 'unnamed', person: false }, from: run.from }
}

const finderIn = (
  search: Search,
  units: readonly Unit[],
  { from, to }: Run,
): { speaker: Speaker; after: number } | null => {
  for (let at = from; at < Math.min(to, from + NEAR); at++) {
    if (units[at]?.role !== 'at') continue
    const found = finderAt(search, units, at, from)
    if (!found) continue
    let next = at + 1
    while (units[next]?.role === 'topic' || units[next]?.breaks) next++
    return { speaker: found.speaker, after: next }
  }
  return null
}

/** A fact that was found out: 調査では…ことが分かった, …ことが警察への取材で分かった. */
export const findingsIn = (search: Search, sentence: Sentence): Attribution[] => {
  const { told, units } = sentence
  const { rules, view } = search
  const words = view.masked.slice(told.start, told.end)
  const fact = places(rules.claims.facts, words).findLast(
    ({ start }) => after(rules.claims.foundOut, words, start) > start,
  )
  const at = fact ? units.findLastIndex(({ start }) => start === told.start + fact.start) : -1
  if (!fact || at < 1) return []
  const left = finderIn(search, units, { from: 0, to: at })
  const finder = finderIn(search, units, { from: at, to: units.length }) ?? left
  if (!finder) return []
  const from = left?.after ?? 0
  if (from >= at) return []
  const one: Attribution = {
    sentence: sentence.index,
    speaker: finder.speaker,
    by: 'named',
    group: null,
    cue: { start: told.start + fact.start, end: told.start + after(rules.claims.foundOut, words, fact.start) },
    tail: 'final',
    content: { from, to: at },
    how: 'fact',
    place: { from: at, to: units.length },
    addressee: null,
    saidOn: rules.dayOf(view.masked.slice(told.start + fact.start, told.end), search.today),
  }
  return [one]
}
