import type { ParticleCueWords } from '../../../languages/parts/particle/cues.ts'
import type { Cue } from './cueMatches.ts'
import type { Marker } from './markers.ts'
import { isClausal, isVoiced, NEAR_VOICE } from './quotedWords.ts'
import type { Search } from './speakers.ts'
import { type Tail, tailOf } from './tails.ts'
import { isEnd, type Unit } from './units.ts'

/** How far behind quoted words the verb of a gesture may stand, in words. */
const FARTHEST = 30

const GESTURE: ParticleCueWords = { kind: 'gesture', verbs: [], nouns: [], facts: false, alone: false }

const cueOf = (from: number, to: number, end: number, tail: Tail): Cue => ({
  from,
  to,
  end,
  group: GESTURE,
  tail,
  bare: false,
})

/** The verb that a clause of quoted words leads to: 「…」と肩を落とした, or its noun alone: 「…」と警戒。 */
const gestureAt = (search: Search, units: readonly Unit[], at: number): Cue | null => {
  const { claims, speakers, tails } = search.rules
  for (let verb = at + 1; verb < Math.min(units.length, at + FARTHEST); verb++) {
    const unit = units[verb]
    if (!unit || unit.quoted || unit.role === 'quotes') return null
    if (claims.deed(unit) && isEnd(units[verb + 1], search.rules)) return cueOf(verb, verb + 1, verb + 1, 'final')
    if (unit.part !== 'VERB') continue
    const behind = tailOf(units, verb + 1, search.rules)
    const { end, undone } = behind
    // 「…」と追及する構え。
    const meant = claims.views.has(units[end]?.text ?? '') && isEnd(units[end + 1], search.rules)
    const tail = meant ? 'final' : behind.tail
    if (tail === 'relative' && !units.slice(end, end + 4).some((one) => speakers.isName(one))) continue
    const does = verb > at + 1 && unit.lemma === tails.doing
    if (undone || tail === 'thing' || tail === 'inner' || (!does && claims.noGesture.has(unit.lemma))) return null
    if (does && claims.noGesture.has(units[verb - 1]?.text ?? '')) return null
    return cueOf(does && claims.deed(units[verb - 1] ?? unit) ? verb - 1 : verb, verb + 1, end, tail)
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
    if (units[at + 1]?.text === search.rules.claims.asSaid) {
      const cue = cueOf(at + 1, at + 2, at + 2, 'medial')
      found.push({ cue, marker: { how: 'quotes', contentEnd: at + 1, gap: at + 1 } })
      continue
    }
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
