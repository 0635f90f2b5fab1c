import type { ParticleCueWords } from '../../../languages/parts/particle/cues.ts'
import type { Cue } from './cueMatches.ts'
import type { Marker } from './markers.ts'
import { isClausal, isVoiced, NEAR_VOICE } from './quotedWords.ts'
import type { Search } from './speakers.ts'
import { tailOf } from './tails.ts'
import type { Unit } from './units.ts'

/** How far behind quoted words the verb of a gesture may stand, in words. */
const FARTHEST = 30

const GESTURE: ParticleCueWords = { kind: 'gesture', verbs: [], nouns: [], facts: false, alone: false }

/** The verb that a clause of quoted words leads to: 「…」と肩を落とした. */
const gestureAt = (search: Search, units: readonly Unit[], at: number): Cue | null => {
  const { rules } = search
  for (let verb = at + 1; verb < Math.min(units.length, at + FARTHEST); verb++) {
    const unit = units[verb]
    if (!unit || unit.quoted || unit.role === 'quotes') return null
    if (unit.part !== 'VERB') continue
    const { tail, end, undone } = tailOf(units, verb + 1, rules)
    if (
      tail === 'relative' &&
      !units.slice(end, end + 4).some(({ detail }) => rules.speakers.isName({ ...unit, detail }))
    )
      continue
    const plain = verb === at + 1 || unit.lemma !== rules.tails.doing
    if (undone || tail === 'thing' || tail === 'inner' || (plain && rules.claims.noGesture.has(unit.lemma))) return null
    return { from: verb, to: verb + 1, end, group: GESTURE, tail, bare: false }
  }
  return null
}

/** The gestures that stand for cues in a sentence, where no cue takes the quoted words. */
export const gesturesIn = (
  search: Search,
  units: readonly Unit[],
  marked: readonly { readonly marker: Marker | null }[],
): { cue: Cue; marker: Marker }[] => {
  const taken = new Set(marked.flatMap(({ marker }) => (marker ? [marker.contentEnd] : [])))
  const found: { cue: Cue; marker: Marker }[] = []
  for (const [at, unit] of units.entries()) {
    if (!unit.quoted || !isClausal(search, unit.quoted)) continue
    let quotes = at + 1
    while (units[quotes]?.role === 'such') quotes++
    if (
      units[quotes]?.role !== 'quotes' ||
      isVoiced(search, units, quotes + 1, NEAR_VOICE) ||
      units[quotes + 1]?.role === 'of' ||
      units[quotes + 1]?.text === search.rules.claims.defining ||
      taken.has(at + 1)
    )
      continue
    const cue = gestureAt(search, units, quotes)
    if (cue) found.push({ cue, marker: { how: 'quotes', contentEnd: at + 1, gap: quotes + 1 } })
  }
  return found
}
