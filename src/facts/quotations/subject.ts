import type { Span } from '../../model/span.ts'
import { lastCaller } from './callers.ts'
import { after, afterRun, before } from './patterns.ts'
import { afterLead, type Field, fits, gapOf, type Subject, subjectAt } from './phrases.ts'
import type { Clause } from './view.ts'

/** How far before its cue a subject may end. */
const FARTHEST = 60
/** How short and how long a subject may be that no list knows. */
const LEAST_UNKNOWN = 3
/** How short it may be before a cue that is never anything else: 北國表示. */
export const LEAST_FIRM = 2
const LONGEST_UNKNOWN = 22
/** How much may follow a known word in an unknown phrase: a name after its title. */
const LONGEST_NAME = 4
/** How many words are tried for a subject. */
const TRIES = 12

/** Whether a caller lies in a phrase of place or address that an earlier subject opens: 有人向她服務的公司檢舉. */
const isInside = (field: Field, clause: Span, index: number): boolean => {
  const { callers, view, rules } = field
  const caller = callers[index]
  if (!caller || before(rules.subjects.whenEnd, view.folded, caller.start, clause.start)) return false
  for (let at = index - 1; at >= 0 && at >= index - TRIES; at--) {
    const earlier = callers[at]
    if (!earlier || earlier.end <= clause.start) return false
    if (earlier.start < clause.start || earlier.end > caller.start || !fits(field, clause, earlier)) continue
    const rest = afterRun(rules.subjects.adverb, view.folded, earlier.end, caller.start)
    const opened = after(rules.subjects.phrase, view.folded, rest)
    if (opened > rest && before(rules.subjects.governor, view.folded, opened, rest)) return true
  }
  return false
}

/** The known subject nearest to a cue at `to`; one behind a loose gap only where there is no better one. */
export const knownSubject = (field: Field, clause: Span, to: number): Subject | null => {
  let loose: Subject | null = null
  for (let at = lastCaller(field.callers, to), tries = 0; at >= 0 && tries < TRIES; at--, tries++) {
    const caller = field.callers[at]
    if (!caller || caller.end <= clause.start || to - caller.end > FARTHEST) break
    if (caller.start < clause.start) continue
    const gap = gapOf(field, caller.end, to)
    if (gap === null || !fits(field, clause, caller) || isInside(field, clause, at)) continue
    const subject = subjectAt(field, clause, caller, to)
    if (gap !== 'loose') return subject
    loose ??= subject
  }
  return loose
}

/** Whether a known name or word for people stands in a stretch, but not at its end: then verbs follow it. */
const holdsCaller = ({ callers }: Field, start: number, end: number): boolean => {
  const last = callers[lastCaller(callers, end - 1)]
  return !!last && last.start >= start && last.end < end - LONGEST_NAME
}

/** A noun phrase that no list knows, taken for the subject because it opens the clause and only adverbs or a phrase follow it. */
export const unknownSubject = (
  field: Field,
  clause: Clause,
  to: number,
  least: number = LEAST_UNKNOWN,
): Subject | null => {
  const { view, rules } = field
  const start = after(rules.subjects.source, view.folded, afterLead(field, clause, to))
  if (to - start > FARTHEST) return null
  for (let end = start + least; end <= to; end++) {
    if (end - start > LONGEST_UNKNOWN) return null
    const gap = end === to ? 'tight' : gapOf(field, end, to)
    if (gap !== 'tight' && gap !== 'phrase') continue
    const words = view.folded.slice(start, end)
    return rules.subjects.notSubject.test(words) ||
      rules.subjects.notPhrase.test(words) ||
      holdsCaller(field, start, end)
      ? null
      : { caller: null, span: { start, end }, gap: { start: end, end: to } }
  }
  return null
}
