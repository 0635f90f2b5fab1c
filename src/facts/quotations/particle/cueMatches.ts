import type { ParticleCueRules, ParticleCueWords } from '../../../languages/parts/particle/cues.ts'
import { createLexicon, type Lexicon } from '../../../text/lexicon.ts'
import { type Tail, tailOf } from './tails.ts'
import { isEnd, type Unit } from './units.ts'

/** A place where a cue stands: units `from` up to `to`, and `end`, the first unit behind its endings. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly end: number
  readonly group: ParticleCueWords
  readonly tail: Tail
  /** Whether a noun stands for the verb: 「…」とコメント。 */
  readonly bare: boolean
}

interface Index {
  readonly verbs: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly group: ParticleCueWords }[]
  >
  readonly nouns: Lexicon
  readonly groupOf: ReadonlyMap<string, ParticleCueWords>
}

const known = new WeakMap<ParticleCueRules, Index>()

const makeIndex = ({ cues }: ParticleCueRules): Index => {
  const verbs = new Map<string, { words: string[]; group: ParticleCueWords }[]>()
  const groupOf = new Map<string, ParticleCueWords>()
  for (const group of cues) {
    for (const verb of group.verbs) {
      const words = verb.split('_')
      const first = words[0] ?? ''
      verbs.set(first, [...(verbs.get(first) ?? []), { words, group }])
    }
    for (const noun of group.nouns) groupOf.set(noun, group)
  }
  for (const list of verbs.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { verbs, nouns: createLexicon(groupOf.keys()), groupOf }
}

const indexOf = (rules: ParticleCueRules): Index => {
  const index = known.get(rules) ?? makeIndex(rules)
  known.set(rules, index)
  return index
}

interface Match {
  readonly to: number
  readonly group: ParticleCueWords
  readonly bare: boolean
}

const verbAt = (units: readonly Unit[], at: number, { verbs }: Index): Match | null => {
  const unit = units[at]
  const found =
    unit && verbs.get(unit.lemma)?.find(({ words }) => words.every((word, by) => units[at + by]?.lemma === word))
  return found ? { to: at + found.words.length, group: found.group, bare: false } : null
}

/** A noun of doing with する behind it, or at the end of its clause behind と. */
const nounAt = (
  text: string,
  units: readonly Unit[],
  at: number,
  index: Index,
  rules: ParticleCueRules,
): Match | null => {
  const unit = units[at]
  const length = unit && !unit.quoted ? index.nouns.startsAt(text, unit.start) : 0
  if (!unit || length === 0) return null
  let to = at
  while ((units[to]?.end ?? Number.POSITIVE_INFINITY) <= unit.start + length) to++
  const group = index.groupOf.get(text.slice(unit.start, unit.start + length))
  if (!group || units[to - 1]?.end !== unit.start + length) return null
  const next = units[to]
  if (next?.lemma === rules.tails.doing) return { to: to + 1, group, bare: false }
  const bare = (isEnd(next, rules) || next?.breaks === true) && units[at - 1]?.part !== 'NOUN'
  return bare ? { to, group, bare } : null
}

/** A bare する or いう right behind と. */
const plainAt = (units: readonly Unit[], at: number, { tails, cues }: ParticleCueRules): Match | null => {
  const unit = units[at]
  if (!unit || units[at - 1]?.role !== 'quotes') return null
  const kind =
    unit.text.startsWith(tails.hearing) || unit.lemma === tails.hearing
      ? 'hear'
      : unit.lemma === tails.doing
        ? 'hold'
        : null
  const group = cues.find((one) => one.kind === kind)
  return group ? { to: at + 1, group, bare: false } : null
}

/** Every cue of a sentence, in order; none overlaps another. */
export const findCues = (text: string, units: readonly Unit[], rules: ParticleCueRules): Cue[] => {
  const index = indexOf(rules)
  const found: Cue[] = []
  for (let at = 0; at < units.length; at++) {
    const match = verbAt(units, at, index) ?? nounAt(text, units, at, index, rules) ?? plainAt(units, at, rules)
    if (!match) continue
    const bare = { tail: 'final' as const, end: match.to, undone: false }
    const { tail, end, undone } = match.bare ? bare : tailOf(units, match.to, rules)
    if (!undone) found.push({ from: at, to: match.to, end, group: match.group, tail, bare: match.bare })
    at = match.to - 1
  }
  return found
}
