import type { ParticleCueRules } from '../../../languages/parts/particle/cues.ts'
import { isEnd, type Unit } from './units.ts'

/**
 * What becomes of a clause behind its verb: it ends the sentence, leads on to the next clause (`joined` where that one may be
 * somebody else's), describes a noun, is a thing, or is itself what somebody says.
 */
export type Tail = 'final' | 'medial' | 'joined' | 'relative' | 'thing' | 'inner'

/** How many endings a verb may have. */
const MOST = 12

const isVerbal = ({ part }: Unit): boolean => part === 'VERB' || part === 'AUX'

const kindAt = (units: readonly Unit[], at: number, rules: ParticleCueRules): Tail => {
  const { tails, claims } = rules
  const unit = units[at]
  const last = units[at - 1]
  if (!unit || isEnd(unit, rules)) return 'final'
  if (unit.breaks && units[at + 1]?.role === 'quotes') return 'inner'
  if (unit.quoted || unit.breaks) return 'medial'
  if (unit.role === 'quotes' || unit.text === claims.called) return 'inner'
  if (tails.joining(unit)) return 'joined'
  if (tails.circumstance.has(unit.text)) return 'medial'
  // 述べたのに対し、
  if (tails.thing.has(unit.text)) return units[at + 1]?.role === 'toward' ? 'joined' : 'thing'
  // 述べるにとどめた
  if (unit.role === 'to') return 'medial'
  const describes = !!last && (tails.attributive(last) || (last.part === 'VERB' && last.text === last.lemma))
  if (describes && rules.speakers.isNominal(unit) && unit.role === null) return 'relative'
  return unit.role === null ? 'medial' : 'thing'
}

/** What stands behind a verb: `undone` where nobody does what it says, and `end`, the first unit behind its endings. */
export interface Behind {
  readonly tail: Tail
  readonly undone: boolean
  readonly end: number
}

/** What stands behind a verb that ends before `from`. */
export const tailOf = (units: readonly Unit[], from: number, rules: ParticleCueRules): Behind => {
  const { tails } = rules
  let at = from
  let undone = false
  for (; at < units.length && at - from < MOST; at++) {
    const unit = units[at]
    if (!unit || unit.quoted) break
    // ではない, とはいわない
    if (unit.role === 'topic' && at > from && tails.undone(units[at + 1] ?? unit)) continue
    const spoils = tails.undone(unit)
    if (!spoils && !tails.ending(unit)) break
    undone ||= spoils
  }
  const last = units[at - 1]
  const linked = at > from && !!last && !isVerbal(last) && last.part === 'SCONJ'
  return { tail: linked && !isEnd(units[at], rules) ? 'medial' : kindAt(units, at, rules), undone, end: at }
}
