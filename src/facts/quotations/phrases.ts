import type { SubjectRules } from '../../languages/parts/cues/subjects.ts'
import { type CueRules, MASKS } from '../../languages/parts/cues.ts'
import type { Span } from '../../model/span.ts'
import type { Caller } from './callers.ts'
import { after, afterRun, before, places } from './patterns.ts'
import type { View } from './view.ts'

/** Who speaks, as words: `span` covers the whole phrase, `caller` the word that it turns on; none where the phrase is only taken for a subject by its place. */
export interface Subject {
  readonly caller: Caller | null
  readonly span: Span
  /** The phrase after the subject: where and when and to whom. */
  readonly gap: Span
}

/** What the search for subjects runs on. */
export interface Field {
  readonly view: View
  readonly rules: CueRules
  readonly callers: readonly Caller[]
}

/** How long the phrase of a subject may be, and of one that is a document. */
const LONGEST = 24
const LONGEST_REPORT = 48

/** How long the doings between a subject and its cue may be that no list knows. */
export const LONGEST_LOOSE = 12

export type Tightness = 'tight' | 'phrase' | 'loose'

/** How what stands between a subject and its cue reads: adverbs and times alone, a longer phrase, or an adverb with other words. */
export const gapOf = ({ view, rules }: Field, from: number, to: number): Tightness | null => {
  const { adverb, phrase } = rules.subjects
  const rest = afterRun(adverb, view.folded, from, to)
  if (rest === to) return 'tight'
  const opened = after(phrase, view.folded, rest)
  if (opened > rest && opened < to) return 'phrase'
  return rest > from && to - rest <= LONGEST_LOOSE ? 'loose' : null
}

/** Where a clause begins once its connectives and times are left out. */
export const afterLead = ({ view, rules }: Field, clause: Span, limit: number): number =>
  afterRun(rules.subjects.lead, view.folded, clause.start, limit)

/** Where the phrase begins that a caller ends: after what leads in, after who makes it act, at the caller itself if it would grow too long. */
const phraseStart = (field: Field, clause: Span, caller: Caller): number => {
  const { folded } = field.view
  const { agent, phrase } = field.rules.subjects
  const start = Math.min(
    after(field.rules.subjects.source, folded, afterLead(field, clause, caller.start)),
    caller.start,
  )
  const words = folded.slice(start, caller.start)
  const acting = places(agent, words).at(-1)?.end ?? 0
  const from = start + acting
  const opened = after(phrase, folded, from) > from && acting === 0 && caller.start - from > 1
  if (from < caller.start && field.rules.subjects.notSubject.test(folded.slice(from, caller.start + 1)))
    return nearStart(folded, from, caller, field.rules.subjects)
  const longest = caller.kind === 'report' ? LONGEST_REPORT : LONGEST
  return opened || caller.end - from > longest ? nearStart(folded, from, caller, field.rules.subjects) : from
}

/** A long phrase begins at its 一名, else it is cut after its last 的, aside or space. */
const nearStart = (folded: string, from: number, caller: Caller, { cut: cutter, counter }: SubjectRules): number => {
  const words = folded.slice(Math.max(from, caller.start - LONGEST), caller.start)
  const counted = places(counter, words).at(-1)
  if (counted) return caller.start - words.length + counted.start
  const cut = Math.max(words.lastIndexOf(cutter), words.lastIndexOf(MASKS.aside), words.lastIndexOf(' '))
  return cut < 0 ? caller.start : caller.start - words.length + cut + 1
}

const isGoverned = ({ view, rules }: Field, clause: Span, start: number): boolean =>
  before(rules.subjects.governor, view.folded, start, clause.start)

/** A pronoun takes nothing before it, so it must open its clause or follow a phrase of time or place. */
const opensClause = (field: Field, clause: Span, start: number): boolean => {
  const from = afterLead(field, clause, start)
  return from >= start || before(field.rules.subjects.phraseEnd, field.view.folded, start, from)
}

export const fits = (field: Field, clause: Span, caller: Caller): boolean => {
  if (caller.kind === 'pronoun') {
    const { notPronoun } = field.rules.subjects
    return (
      !before(notPronoun, field.view.folded, caller.start, caller.start - 1) && opensClause(field, clause, caller.start)
    )
  }
  if (caller.kind === 'head' && before(field.rules.subjects.located, field.view.folded, caller.start, clause.start))
    return false
  const start = phraseStart(field, clause, caller)
  // Ford 向委員會表示: the phrase was cut at a space, and the one spoken to is no subject.
  if (
    start > clause.start &&
    start < caller.start &&
    before(field.rules.subjects.addressing, field.view.folded, start + 1, start)
  )
    return false
  return !isGoverned(field, clause, start) && !isGoverned(field, clause, caller.start)
}

/** Whether a subject acts on the one whom the clause is about: 某人遭同事指控. */
export const isAgent = ({ view, rules }: Field, clause: Span, { span }: Subject): boolean => {
  const words = view.folded.slice(clause.start, span.start)
  return words !== '' && places(rules.subjects.agent, words).at(-1)?.end === words.length
}

/** The subject that a caller makes, in a clause whose cue begins at `to`. */
export const subjectAt = (field: Field, clause: Span, caller: Caller, to: number): Subject => ({
  caller,
  span: { start: Math.min(phraseStart(field, clause, caller), caller.start), end: caller.end },
  gap: { start: caller.end, end: to },
})
