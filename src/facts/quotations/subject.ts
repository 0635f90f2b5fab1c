import { type CueRules, MASKS } from '../../languages/parts/cues.ts'
import type { Span } from '../../model/span.ts'
import { type Caller, lastCaller } from './callers.ts'
import { after, afterRun, before } from './patterns.ts'
import type { Clause, View } from './view.ts'

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

/** How far before its cue a subject may end, and how long its phrase may be. */
const FARTHEST = 60
const LONGEST = 24
const LONGEST_REPORT = 48
const LEAST_UNKNOWN = 3
const LONGEST_UNKNOWN = 22
const LONGEST_LOOSE = 12
/** How far apart two names of one phrase may stand: 某黨 and 主席 in 某黨前主席. */
const LONGEST_JOINT = 2
/** How long a place or the like before a person's name may be. */
const LONGEST_PLACE = 4
/** How much may follow a known word in an unknown phrase: a name after its title. */
const LONGEST_NAME = 3
/** How many words are tried for a subject. */
const TRIES = 12

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
  const start = Math.min(after(field.rules.subjects.source, folded, afterLead(field, clause, caller.start)), caller.start)
  const words = folded.slice(start, caller.start)
  const acting = lastMatch(agent, words)
  const from = start + acting
  const opened = after(phrase, folded, from) > from && acting === 0 && caller.start - from > 1
  if (from < caller.start && field.rules.subjects.notSubject.test(folded.slice(from, caller.start + 1))) return nearStart(folded, from, caller, field.rules.subjects.cut)
  const longest = caller.kind === 'report' ? LONGEST_REPORT : LONGEST
  return opened || caller.end - from > longest ? nearStart(folded, from, caller, field.rules.subjects.cut) : from
}

/** The end of the last match of a pattern, else 0. */
const lastMatch = (pattern: RegExp, words: string): number => {
  let end = 0
  for (const match of words.matchAll(new RegExp(pattern.source, 'g'))) end = match.index + match[0].length
  return end
}

/** A long phrase is cut after its last 的, aside or space. */
const nearStart = (folded: string, from: number, caller: Caller, cutter: string): number => {
  const words = folded.slice(Math.max(from, caller.start - LONGEST), caller.start)
  if (folded.startsWith(cutter, caller.start)) return caller.start - words.length + Math.max(0, words.lastIndexOf('一'))
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

const fits = (field: Field, clause: Span, caller: Caller): boolean => {
  if (caller.kind === 'pronoun') {
    const { notPronoun } = field.rules.subjects
    return !before(notPronoun, field.view.folded, caller.start, caller.start - 1) && opensClause(field, clause, caller.start)
  }
  return !isGoverned(field, clause, phraseStart(field, clause, caller)) && !isGoverned(field, clause, caller.start)
}

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

export const subjectAt = (field: Field, clause: Span, caller: Caller, to: number): Subject => ({
  caller,
  span: { start: Math.min(phraseStart(field, clause, caller), caller.start), end: caller.end },
  gap: { start: caller.end, end: to },
})

/** Whether a known name or word for people stands in a stretch, but not at its end: then verbs follow it. */
const holdsCaller = ({ callers }: Field, start: number, end: number): boolean => {
  const last = callers[lastCaller(callers, end - 1)]
  return !!last && last.start >= start && last.end < end - LONGEST_NAME
}

/** A noun phrase that no list knows, taken for the subject because it opens the clause and only adverbs or a phrase follow it. */
export const unknownSubject = (field: Field, clause: Clause, to: number): Subject | null => {
  const { view, rules } = field
  const start = after(rules.subjects.source, view.folded, afterLead(field, clause, to))
  if (to - start > FARTHEST) return null
  for (let end = start + LEAST_UNKNOWN; end <= to; end++) {
    if (end - start > LONGEST_UNKNOWN) return null
    const gap = end === to ? 'tight' : gapOf(field, end, to)
    if (gap !== 'tight' && gap !== 'phrase') continue
    const words = view.folded.slice(start, end)
    if (gap === 'phrase' && !/[\uE001\uE003]$|^.{2,}$/u.test(words)) continue
    return rules.subjects.notSubject.test(words) || holdsCaller(field, start, end) ? null : { caller: null, span: { start, end }, gap: { start: end, end: to } }
  }
  return null
}

/** Whether what stands before a caller in its clause belongs to it: nothing, a modifier, or another name or office. */
const isHeaded = (field: Field, clause: Span, index: number): boolean => {
  const { callers, view, rules } = field
  const caller = callers[index]
  if (!caller) return false
  const from = afterLead(field, clause, caller.start)
  if (from >= caller.start || before(rules.subjects.modifier, view.folded, caller.start, from)) return true
  const earlier = callers.slice(Math.max(0, index - TRIES), index).filter(({ start, end }) => start >= from && end <= caller.start)
  if (earlier.some(({ start, end }) => end === caller.start && isPlain(field, from, start))) return true
  const isPerson = caller.kind === 'entity' && caller.entity.kind === 'person'
  if (isPerson && caller.start - from <= LONGEST_PLACE && isPlain(field, from, caller.start) && !rules.subjects.agent.test(view.folded.slice(from, caller.start))) return true
  return earlier.some(({ start, end }) => start <= from + 1 && isPlain(field, end, caller.start))
}

/** Whether a stretch between two names of one phrase holds no adverb or preposition at its start. */
const isPlain = ({ view, rules }: Field, from: number, to: number): boolean =>
  to - from <= LONGEST_LOOSE && (from === to || (after(rules.subjects.phrase, view.folded, from) === from && after(rules.subjects.adverb, view.folded, from) === from))

/** The subject of a clause that has no cue: the first name that opens it and isn't the owner of something. */
export const topicOf = (field: Field, clause: Span): Subject | null => {
  const { callers, view, rules } = field
  let first: Caller | null = null
  for (let at = lastCaller(callers, clause.start) + 1, tries = 0; tries < TRIES; at++, tries++) {
    const caller = callers[at]
    if (!caller || caller.end > clause.end) break
    if (caller.start < clause.start || caller.kind === 'report' || !isHeaded(field, clause, at)) continue
    if (after(rules.subjects.owner, view.folded, caller.end) > caller.end || !fits(field, clause, caller)) continue
    if (first && caller.start - first.end > LONGEST_JOINT) break
    first = caller
    if (caller.kind === 'entity' && caller.entity.kind === 'person') break
  }
  return first && subjectAt(field, clause, first, clause.end)
}
