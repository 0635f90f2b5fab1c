import { wordAfter } from '../../words.ts'
import type { Quoted } from '../marks.ts'
import type { Search } from './speakers.ts'
import type { Unit } from './units.ts'

/** How short a clause in marks may be, in UTF-16 units. */
const LEAST = 4

/** Whether quoted words are a clause of their own: 「行く」; near miss 「海の道」. */
export const isClausal = ({ words, rules, view }: Search, { start, end }: Quoted): boolean => {
  const text = view.text.slice(start, end).trim()
  if (/[。！？!?…]/u.test(text)) return true
  const last = words[wordAfter(words, end - 1)]
  const before = words[wordAfter(words, end - 1) - 1]
  if (!last || last.start < start || text.length < 2) return false
  if (rules.claims.clausal(last)) return true
  return text.length > LEAST && !!before && rules.claims.nominal.test(text)
}

/** How far behind と the noun for what people say may stand: と慎重な意見も聞かれる. */
export const NEAR_VOICE = 5

/** Whether what stands behind quoted words, up to `limit` words, tells that they came to the paper as voices. */
export const isVoiced = (search: Search, units: readonly Unit[], from: number, limit: number): boolean => {
  const { voices } = search.rules.claims
  for (let at = from; at < from + limit; at++) {
    const unit = units[at]
    if (!unit || unit.quoted || unit.breaks || unit.part === 'VERB') return false
    const next = units[at + 1]?.role
    if (voices.has(unit.text) && (next === 'subject' || next === 'topic')) return true
  }
  return false
}
