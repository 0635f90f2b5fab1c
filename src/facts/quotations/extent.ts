import type { CueRules } from '../../languages/parts/cues.ts'
import type { Span } from '../../model/span.ts'
import type { Attribution } from './attribution.ts'
import { after } from './patterns.ts'
import { afterLead, type Field } from './subject.ts'
import type { SpokenSentence } from './view.ts'

/** The shortest claim that another speaker inside a claim needs to end it, in UTF-16 units. */
const LEAST_INNER = 8

/** Where what is said under an attribution ends, and which of the later ones end it. */
export interface Extent {
  readonly attribution: Attribution
  /** From the attribution's claim on; empty where nothing is claimed. */
  readonly span: Span
  /** Whether it lies inside another's claim and isn't told of by itself. */
  readonly inner: boolean
}

const endOf = (text: string, rules: CueRules, sentence: SpokenSentence): number => {
  let end = sentence.end
  while (end > sentence.start && (rules.marks.sentenceEnds + ' ').includes(text.charAt(end - 1))) end--
  return end
}

/** Whether an attribution inside the claim of `outer` begins something of its own. */
const ends = (field: Field, outer: Attribution, inner: Attribution, limit: number): boolean => {
  if (inner.following === 'end') return false
  if (inner.by === 'carried') return inner.clause > outer.clause + (outer.following === 'words' ? 0 : 1)
  const first = inner.start <= outer.claimStart
  const isPronoun = inner.subject?.caller?.kind === 'pronoun'
  const isSource = outer.group.kind === 'report' || outer.by === 'source' || outer.group.kind === 'find'
  if (first) return isSource && !isPronoun
  const words = field.view.folded.slice(inner.start, inner.cue.start)
  if (field.rules.subjects.background.test(words)) return false
  if (inner.following !== 'words') return true
  return isPronoun ? inner.speaker.name === outer.speaker.name : limit - inner.claimStart >= LEAST_INNER
}

/** A clause that only leads up to the next speaker belongs to that one; so does all that follows the last semicolon before it. */
const startOf = (field: Field, sentence: SpokenSentence, outer: Attribution, inner: Attribution): number => {
  const { view, rules } = field
  for (let at = inner.clause - 1; at > outer.clause; at--) {
    const clause = sentence.clauses[at]
    if (!clause) break
    const from = Math.min(afterLead(field, clause, clause.end), clause.end)
    const leads = after(rules.claims.topic, view.folded, clause.start) > clause.start || after(rules.claims.topic, view.folded, from) > from
    if (leads) return clause.start
    if (/[；;]/u.test(clause.mark)) break
  }
  return inner.start
}

/** The first clause after the claim's first that goes back to telling what happened. */
const narrationIn = (field: Field, sentence: SpokenSentence, one: Attribution, limit: number): number => {
  for (const clause of sentence.clauses) {
    if (clause.start <= one.claimStart || clause.start >= limit) continue
    if (after(field.rules.claims.narration, field.view.folded, clause.start) > clause.start) return clause.start
  }
  return limit
}

/** The extents of the attributions of one sentence. */
export const extentsOf = (field: Field, sentence: SpokenSentence, all: readonly Attribution[]): Extent[] => {
  const last = endOf(field.view.folded, field.rules, sentence)
  const made: Extent[] = []
  let covered = -1
  all.forEach((one, index) => {
    let limit = last
    for (const next of all.slice(index + 1, index + 9)) {
      if (!ends(field, one, next, last)) continue
      limit = startOf(field, sentence, one, next)
      break
    }
    const cut = one.following === 'words' ? narrationIn(field, sentence, one, limit) : limit
    const inner = one.start < covered
    const span = { start: one.claimStart, end: Math.max(one.claimStart, cut) }
    if (!inner) covered = one.following === 'end' ? covered : span.end
    made.push({ attribution: one, span, inner })
  })
  return made
}
