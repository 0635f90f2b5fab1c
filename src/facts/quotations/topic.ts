import type { Span } from '../../model/span.ts'
import { type Caller, lastCaller } from './callers.ts'
import { after, before, places } from './patterns.ts'
import { afterLead, type Field, fits, LONGEST_LOOSE, type Subject, subjectAt } from './phrases.ts'

/** How far apart two names of one phrase may stand: 某黨 and 主席 in 某黨前主席. */
const LONGEST_JOINT = 2
/** How long a place or the like before a person's name may be. */
const LONGEST_PLACE = 8
/** How long one before an office or a word for people may be: 霧大校方. */
const LONGEST_SHORT = 2
/** How many words are tried for a subject. */
const TRIES = 12

/** Whether what stands before a caller in its clause belongs to it: nothing, a modifier, or another name or office. */
const isHeaded = (field: Field, clause: Span, index: number): boolean => {
  const { callers, view, rules } = field
  const caller = callers[index]
  if (!caller) return false
  const from = afterLead(field, clause, caller.start)
  if (from >= caller.start || before(rules.subjects.modifier, view.folded, caller.start, from)) return true
  const earlier = callers
    .slice(Math.max(0, index - TRIES), index)
    .filter(({ start, end }) => start >= from && end <= caller.start)
  if (earlier.some(({ start, end }) => end === caller.start && isPlain(field, from, start))) return true
  const isPerson = caller.kind === 'entity' && caller.entity.kind === 'person'
  if (
    caller.start - from <= (isPerson ? LONGEST_PLACE : LONGEST_SHORT) &&
    isPlain(field, from, caller.start) &&
    places(rules.subjects.agent, view.folded.slice(from, caller.start)).length === 0
  )
    return true
  if (isPerson && isDescribed(field, from, caller.start)) return true
  const rest = (end: number): number => Math.min(after(/(?:\uE001|[^\S\n])*/y, view.folded, end), caller.start)
  return earlier.some(({ start, end }) => start <= from + 1 && isPlain(field, rest(end), caller.start))
}

/** 42歲的機械工某人: whether a person's name stands behind one word that a modifier describes, and nothing acts before it. */
const isDescribed = ({ view, rules }: Field, from: number, to: number): boolean => {
  const words = view.folded.slice(from, to)
  const cut = words.lastIndexOf(rules.subjects.cut)
  const plain = !rules.subjects.notSubject.test(words.slice(0, cut)) && places(rules.subjects.agent, words).length === 0
  return cut > 0 && plain && words.length - cut - 1 <= LONGEST_PLACE && isPlain({ view, rules }, from + cut + 1, to)
}

/** Whether a stretch between two names of one phrase holds no adverb or preposition at its start. */
const isPlain = ({ view, rules }: Pick<Field, 'view' | 'rules'>, from: number, to: number): boolean =>
  to - from <= LONGEST_LOOSE &&
  (from === to ||
    (after(rules.subjects.phrase, view.folded, from) === from &&
      after(rules.subjects.adverb, view.folded, from) === from))

/** The subject of a clause that has no cue: the first name that opens it and isn't the owner of something. */
export const topicOf = (field: Field, clause: Span): Subject | null => {
  const { callers, view, rules } = field
  if (after(rules.subjects.disposal, view.folded, clause.start) > clause.start) return null
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
