import { entityByName } from '../../people/resolve.ts'
import type { Speaker } from './focus.ts'
import { phraseBefore, type Run } from './phrases.ts'
import { resolve, type Search } from './speakers.ts'
import { spanOf, type Unit } from './units.ts'

/** How many words of a stretch are looked over. */
const MOST = 60

/** A place where one speaks or writes, not somebody: ツイッター, 会見. */
const isPlace = ({ rules, view }: Search, units: readonly Unit[], { from, to }: Run): boolean => {
  const { start, end } = spanOf(units, from, to)
  const text = view.text.slice(start, end)
  return rules.claims.venue.test(text) && !rules.speakers.asked.test(text)
}

/** A person, a body, or a paper by name. */
const isHearer = ({ entities }: Search, { kind, person, name }: Speaker): boolean =>
  kind === 'unnamed' ? person : kind !== 'publication' || entityByName(entities, name) !== undefined

/** Whom one speaks to, in a stretch of the sentence outside of what is said. */
export const addresseeIn = (search: Search, units: readonly Unit[], { from, to }: Run): string | null => {
  const { rules, view } = search
  for (let at = Math.max(from, to - MOST); at < to; at++) {
    const role = units[at]?.role
    if (role !== 'toward' && role !== 'to') continue
    const run = phraseBefore(units, at, rules, from)
    if (run.from >= run.to) continue
    if (isPlace(search, units, run)) continue
    const { start, end } = spanOf(units, run.from, run.to)
    const text = view.text.slice(start, end)
    const asker = rules.speakers.asked.exec(text)
    const owner = asker ? { from: run.from, to: run.to - 2 } : run
    const named = asker && units[run.to - 2]?.role === 'of' ? resolve(search, units, owner) : null
    if (named) return named.name
    if (asker) {
      const words = text.slice(0, asker.index)
      if (words !== '') return words
      continue
    }
    if (rules.speakers.audience.test(text)) return text.trim()
    const who = resolve(search, units, run)
    if (who && isHearer(search, who)) return who.name
  }
  return null
}
