import type { ParticleRole } from '../../../languages/parts/particle/cues.ts'
import type { Speaker } from './focus.ts'
import { headOf, phraseBefore } from './phrases.ts'
import { resolve, type Search } from './speakers.ts'
import { spanOf, type Unit } from './units.ts'

/** Somebody, or what they said, with the particle at unit `at`: 市長は, 市長の主張に. */
export interface Party {
  readonly at: number
  readonly role: ParticleRole
  /** `null` where nobody is told of. */
  readonly speaker: Speaker | null
  /** The word for what was said, if it is that: 主張. */
  readonly claim: string | null
}

/** How many of one sentence are kept. */
const MOST = 80
const ROLES: ReadonlySet<ParticleRole | null> = new Set(['topic', 'subject', 'object', 'to', 'toward'])

const partyAt = (search: Search, units: readonly Unit[], at: number): Party[] => {
  const role = units[at]?.role
  if (!role || !ROLES.has(role)) return []
  const run = phraseBefore(units, at, search.rules)
  if (run.from >= run.to) return []
  const head = headOf(units, run)
  const { start, end } = spanOf(units, head.from, head.to)
  const words = search.view.text.slice(start, end)
  const claim = search.rules.disputes.claims.test(words) ? words : null
  if (!claim) return [{ at, role, speaker: resolve(search, units, run), claim }]
  const owner = head.from > run.from ? resolve(search, units, { from: run.from, to: head.from - 1 }) : null
  return [{ at, role, speaker: owner, claim }]
}

/** Those whom a sentence names, in order. */
export const partiesIn = (search: Search, units: readonly Unit[]): Party[] => {
  const found: Party[] = []
  for (let at = 0; at < units.length && found.length < MOST; at++) found.push(...partyAt(search, units, at))
  return found
}
