import type { ParticleCueRules } from '../../../languages/parts/particle/cues.ts'
import type { Unit } from './units.ts'

/** How many words a noun phrase may have. */
const LONGEST = 40

/** A run of units: `from` is the first, `to` the one behind the last. */
export interface Run {
  readonly from: number
  readonly to: number
}

const isNominal = (units: readonly Unit[], at: number, rules: ParticleCueRules): boolean => {
  const unit = units[at]
  if (!unit || unit.quoted || unit.breaks) return false
  if (unit.role === 'of') return true
  if (unit.role === 'joins') return units[at + 1]?.role !== 'of'
  return unit.role === null && rules.speakers.isNominal(unit)
}

/** The noun phrase that ends right before `to`; empty where none does. */
export const phraseBefore = (units: readonly Unit[], to: number, rules: ParticleCueRules, least = 0): Run => {
  let from = to
  while (from > least && to - from < LONGEST && isNominal(units, from - 1, rules)) from--
  while (from < to && (units[from]?.role === 'of' || units[from]?.role === 'joins')) from++
  return { from, to }
}

/** The noun phrase that begins at `from`; empty where none does. */
export const phraseAt = (units: readonly Unit[], from: number, rules: ParticleCueRules): Run => {
  let to = from
  while (to < units.length && to - from < LONGEST && isNominal(units, to, rules)) to++
  while (to > from && (units[to - 1]?.role === 'of' || units[to - 1]?.role === 'joins')) to--
  return { from, to }
}

/** The part of a phrase behind its last の: 社長 of 会社の社長. */
export const headOf = (units: readonly Unit[], { from, to }: Run): Run => {
  for (let at = to - 1; at > from; at--) if (units[at]?.role === 'of') return { from: at + 1, to }
  return { from, to }
}

/** Where a phrase ends that tells to whom, by the particle at `at`; 0 where it tells no such thing. */
export const towardEnd = (units: readonly Unit[], at: number, { claims }: ParticleCueRules): number => {
  if (units[at]?.role === 'toward') return at + 1
  if (units[at]?.role !== 'to' || !claims.toward.has(units[at + 1]?.lemma ?? '')) return 0
  const last = units[at + 2]
  if (last?.part === 'SCONJ') return at + 3
  return last?.breaks || last?.quoted ? at + 2 : 0
}
