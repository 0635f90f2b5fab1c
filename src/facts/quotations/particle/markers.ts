import type { ParticleCueRules } from '../../../languages/parts/particle/cues.ts'
import type { Cue } from './cueMatches.ts'
import { phraseBefore } from './phrases.ts'
import { tailOf } from './tails.ts'
import { isPredicate, type Unit } from './units.ts'

/** Where what is said ends: `contentEnd` is the first unit that is no part of it, `gap` the first behind the marker. */
export interface Marker {
  readonly how: 'quotes' | 'fact' | 'view' | 'call'
  readonly contentEnd: number
  readonly gap: number
}

/** How far before its cue what is said may end, in words. */
const FARTHEST = 60

/** The end of what is said without など before と. */
const trimmed = (units: readonly Unit[], end: number): number => {
  let at = end
  while (at > 0 && (units[at - 1]?.role === 'such' || units[at - 1]?.breaks)) at--
  return at
}

/** A と that joins two things: 「海」と「山」を. */
const joinsThings = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.quoted !== null && units[at + 1]?.quoted != null && units[at + 2]?.role !== 'quotes'

/** Whether only nouns and を stand between との and the cue: との見方を. */
const isViewed = (units: readonly Unit[], from: number, cue: Cue, rules: ParticleCueRules): boolean => {
  const last = units[cue.from - 1]
  const end = last?.role === 'object' || last?.role === 'subject' || last?.role === 'topic' ? cue.from - 1 : cue.from
  return phraseBefore(units, end, rules, from).from === from
}

/** The end of what a noun tells, without という or とする before it. */
const beforeNoun = (units: readonly Unit[], noun: number, { claims, tails }: ParticleCueRules): number => {
  if (units[noun - 1]?.text === claims.called) return noun - 1
  return units[noun - 1]?.lemma === tails.doing && units[noun - 2]?.role === 'quotes' ? noun - 2 : noun
}

const viewAt = (units: readonly Unit[], at: number, cue: Cue, rules: ParticleCueRules): Marker | null => {
  const { claims } = rules
  const noun = units[at - 1]
  if (!cue.group.facts || !noun) return null
  const end = beforeNoun(units, at - 1, rules)
  if (!isPredicate(units[end - 1]) && units[end - 1]?.quoted == null) return null
  if (noun.text === claims.fact) return { how: 'fact', contentEnd: end, gap: at + 1 }
  return claims.views.has(noun.text) ? { how: 'view', contentEnd: end, gap: at + 1 } : null
}

const callAt = (units: readonly Unit[], at: number, cue: Cue, { claims }: ParticleCueRules): Marker | null => {
  if (cue.group.kind !== 'urge' || units[at]?.text !== claims.call || !isPredicate(units[at - 1])) return null
  return {
    how: 'call',
    contentEnd: at,
    gap: units[at + 1]?.role === 'to' || units[at + 1]?.text === claims.callEnd ? at + 2 : at + 1,
  }
}

/** A と that may be "when" tells what is said where its verb can do nothing else: 始めていると、市は伝えている. */
const isQuoting = (units: readonly Unit[], at: number, cue: Cue, rules: ParticleCueRules): boolean => {
  const role = units[at]?.role
  if (role !== 'maybe') return role === 'quotes' && !joinsThings(units, at)
  const { kind } = cue.group
  if (kind !== 'say' && kind !== 'report') return false
  if (at + 1 === cue.from) return true
  const gap = units.slice(at + 1, cue.from)
  const words = gap.map(({ text }) => text).join('')
  const named = gap.some((unit) => unit.role === 'topic' || unit.role === 'subject')
  const plain = units[at + 1]?.breaks !== true && !gap.some((unit) => unit.part === 'VERB')
  if (cue.tail !== 'final' || rules.claims.leadsOn.test(words)) return false
  return (named || plain) && !gap.some((unit) => unit.role === 'object')
}

const quotesAt = (units: readonly Unit[], at: number, cue: Cue, rules: ParticleCueRules): Marker | null => {
  if (!isQuoting(units, at, cue, rules) || units[at + 1]?.text === rules.claims.defining) return null
  const contentEnd = trimmed(units, at)
  if (units[at + 1]?.role !== 'of') return { how: 'quotes', contentEnd, gap: at + 1 }
  return isViewed(units, at + 2, cue, rules) ? { how: 'quotes', contentEnd, gap: cue.from } : null
}

/** Whether a verb between what is said and its cue lets the cue go past it: 笑って述べた, 集まった人に述べた. */
const isPassed = (units: readonly Unit[], at: number, rules: ParticleCueRules): boolean => {
  const { tail, end } = tailOf(units, at + 1, rules)
  if (tail === 'relative' || (tail === 'medial' && rules.tails.circumstance.has(units[end]?.text ?? ''))) return true
  return tail === 'medial' && end > at + 1 && units[end - 1]?.part === 'SCONJ' && !units[end]?.breaks
}

/** The end of what a cue says, looking back no further than `least`; `null` where it says nothing. */
export const markerOf = (units: readonly Unit[], cue: Cue, least: number, rules: ParticleCueRules): Marker | null => {
  for (let at = cue.from - 1; at >= least && cue.from - at <= FARTHEST; at--) {
    const unit = units[at]
    if (!unit) return null
    // …とする見方を退けた: what is said belongs to the noun.
    if (unit.role === 'quotes' && units[at + 1]?.lemma === rules.tails.doing && at + 1 !== cue.from) return null
    const quotes = quotesAt(units, at, cue, rules)
    if (quotes) return quotes
    if (unit.role === 'object' || unit.role === 'topic') {
      const view = viewAt(units, at, cue, rules)
      if (view) return view
    }
    const call = callAt(units, at, cue, rules)
    if (call) return call
    if (unit.quoted) return at === cue.from - 1 ? { how: 'quotes', contentEnd: cue.from, gap: cue.from } : null
    if (unit.part === 'VERB' && !isPassed(units, at, rules)) return null
  }
  return null
}
