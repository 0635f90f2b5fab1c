import type { CueWords } from '../../languages/parts/cues/words.ts'
import type { CueRules } from '../../languages/parts/cues.ts'
import type { Span } from '../../model/span.ts'
import { after, before, places } from './patterns.ts'

/** A place where a cue's word stands. */
export interface CueMatch extends Span {
  readonly group: CueWords
  /** Where the words end that belong to the cue: 說了 ends after 了. */
  readonly tail: number
}

const compiled = new WeakMap<CueRules, { pattern: RegExp; groups: ReadonlyMap<string, readonly CueWords[]> }>()

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** One pattern of all words, the longer ones first; a word may belong to several groups. */
const compile = (rules: CueRules) => {
  const known = compiled.get(rules)
  if (known) return known
  const groups = new Map<string, CueWords[]>()
  for (const group of rules.words)
    for (const word of group.words) groups.set(word, [...(groups.get(word) ?? []), group])
  const words = [...groups.keys()].sort((a, b) => b.length - a.length)
  const made = { pattern: new RegExp(words.map(literal).join('|'), 'g'), groups }
  compiled.set(rules, made)
  return made
}

/** Two cues in a row are one, 回應說: it begins with the first and is followed as the second wants. 報導指出 and 公告顯示 aren't: there the first is the subject. */
const joined = (found: CueMatch[], cue: CueMatch): CueMatch => {
  const last = found.at(-1)
  if (cue.group.kind === 'report') return cue
  if (!last || last.tail !== cue.start || last.group.kind === 'report' || last.group.kind === 'find') return cue
  found.pop()
  return {
    ...cue,
    start: last.start,
    group: { ...cue.group, weak: false, carries: cue.group.carries || last.group.carries },
  }
}

/** Every place where a cue's word stands that doesn't begin inside one of `names`, which are in order and don't overlap. */
const wordsOutside = (pattern: RegExp, folded: string, names: readonly Span[]): Span[] => {
  const search = new RegExp(pattern)
  const found: Span[] = []
  let next = 0
  for (let match = search.exec(folded); match; match = search.exec(folded)) {
    const start = match.index
    while ((names[next]?.end ?? Infinity) <= start) next++
    const name = names[next]
    if (name && name.start <= start) search.lastIndex = name.end
    else found.push({ start, end: start + match[0].length })
  }
  return found
}

/**
 * The cues of a text. Of a word that is in several groups, each is tried: the cue is read by the first whose following fits.
 * A name hides the letters of a cue that begins in it: 科斯坦承諾 holds 承諾, not 坦承.
 */
export const findCues = (folded: string, rules: CueRules, names: readonly Span[] = []): CueMatch[] => {
  const { pattern, groups } = compile(rules)
  const { phrases, before: prior, after: next, tail } = rules.notCues
  const barred = places(phrases, folded)
  const found: CueMatch[] = []
  let bar = 0
  for (const { start, end } of wordsOutside(pattern, folded, names)) {
    while (bar < barred.length && (barred[bar]?.end ?? 0) <= start) bar++
    if ((barred[bar]?.start ?? folded.length) < end) continue
    if (after(next, folded, end) > end || before(prior, folded, start)) continue
    const rest = after(tail, folded, end)
    for (const group of groups.get(folded.slice(start, end)) ?? [])
      found.push(joined(found, { start, end, group, tail: rest }))
  }
  return found
}
