import type { CueRules } from '../../languages/parts/cues.ts'
import type { Span } from '../../model/span.ts'
import type { Attribution } from './attribution.ts'
import { after, before, firstFrom } from './patterns.ts'
import { afterLead, type Field } from './phrases.ts'
import { topicOf } from './topic.ts'
import type { Clause, SpokenSentence } from './view.ts'

/** The shortest claim that another speaker inside a claim needs to end it, in UTF-16 units. */
const LEAST_INNER = 6
/** How long the word for a survey is at least: 民意調查, 一項調查; not 報導, 消息. */
const LEAST_SURVEY = 4
/** How many later attributions and clauses are looked at for the end of a claim. */
const FARTHEST = 24

/** Where what is said under an attribution ends, and which of the later ones end it. */
export interface Extent {
  readonly attribution: Attribution
  /** From the attribution's claim on; empty where nothing is claimed. */
  readonly span: Span
  /** Whether it lies inside another's claim and isn't told of by itself. */
  readonly inner: boolean
  /** Whether a comma or a colon stands between the cue and what is said. */
  readonly broken: boolean
}

const endOf = (text: string, rules: CueRules, sentence: SpokenSentence): number => {
  let end = sentence.end
  while (end > sentence.start && `${rules.marks.sentenceEnds} `.includes(text.charAt(end - 1))) end--
  return end
}

/** Whether a stretch holds words of its own: enough that are neither marks nor quoted. */
const hasWords = (folded: string, from: number, to: number): boolean => {
  let found = 0
  for (let at = from; at < to && found < LEAST_INNER; at++) if (!/[\uE002\s\p{P}]/u.test(folded.charAt(at))) found++
  return found >= LEAST_INNER
}

/** Whether the sentence goes on after the words that a cue takes, without another who speaks. */
const goesOn = ({ view }: Field, one: Attribution, next: Attribution | undefined, limit: number): boolean =>
  (next?.start ?? limit) >= limit && hasWords(view.folded, one.claimStart, limit)

const clauseOf = (sentence: SpokenSentence, one: Attribution): Span => sentence.clauses[one.clause] ?? sentence

interface Inner {
  readonly outer: Attribution
  readonly one: Attribution
  readonly next: Attribution | undefined
  readonly limit: number
}

/** 民調顯示選民認為…: what people think is what a survey found; not what a paper or some news says that they think. */
const isSurveyed = (outer: Attribution, one: Attribution): boolean =>
  outer.subject?.caller?.kind === 'report' &&
  outer.speaker.kind === 'unnamed' &&
  outer.subject.caller.end - outer.subject.caller.start >= LEAST_SURVEY &&
  one.group.kind === 'think' &&
  one.subject?.caller?.kind === 'head'

/** Whether an attribution inside the claim of `outer` begins something of its own. */
const ends = (field: Field, sentence: SpokenSentence, { outer, one, next, limit }: Inner): boolean => {
  if (one.following === 'end') return false
  if (one.by === 'carried') return true
  if (one.subject?.caller === null && one.following === 'words') return false
  const isPronoun = one.subject?.caller?.kind === 'pronoun'
  const isSource = outer.group.kind === 'report' || outer.by === 'source' || outer.group.kind === 'find'
  if (isSurveyed(outer, one)) return false
  if (one.start <= outer.claimStart) return isSource && !isPronoun
  if (
    before(field.rules.subjects.phraseEnd, field.view.folded, one.start - 1, outer.claimStart) &&
    one.clause <= outer.clause + 2
  )
    return false
  if (field.rules.subjects.background.test(field.view.folded.slice(one.start, one.cue.start))) return false
  if (one.group.addresses && one.following === 'words') return false
  if (one.following === 'quote') return !goesOn(field, one, next, limit)
  if (one.following === 'break') return true
  if (isPronoun)
    return (
      one.speaker.name === outer.speaker.name &&
      (!one.group.weak || afterLead(field, clauseOf(sentence, one), one.cue.start) > one.start)
    )
  return clauseOf(sentence, one).end - one.claimStart >= LEAST_INNER
}

/** A clause that only leads up to the next speaker belongs to that one; so does all that follows the last semicolon before it. */
const startOf = (field: Field, sentence: SpokenSentence, outer: Attribution, inner: Attribution): number => {
  const { view, rules } = field
  for (let at = inner.clause - 1; at > outer.clause; at--) {
    const clause = sentence.clauses[at]
    if (!clause) break
    const from = Math.min(afterLead(field, clause, clause.end), clause.end)
    const leads =
      after(rules.claims.topic, view.folded, clause.start) > clause.start ||
      after(rules.claims.topic, view.folded, from) > from
    if (leads) return clause.start
    if (clause.mark !== '' && field.rules.marks.strongBreaks.includes(clause.mark)) break
  }
  return inner.start
}

/** Whether quoted words that are a clause of their own stand right before a clause. */
const followsWords = ({ view, rules }: Field, { start }: Span): boolean => {
  const quoted = view.quoted[firstFrom(view.quoted, ({ open }) => open, start) - 1]
  const mark = view.folded.charAt((quoted?.open ?? 0) - 1)
  return quoted?.close === start - 1 && mark !== '' && rules.marks.clauseBreaks.includes(mark)
}

/** Whether somebody else's doing begins at a clause: of claims that no comma sets off only the firm cues go past it. */
const turns = (field: Field, clause: Clause, one: Attribution, first: boolean): boolean => {
  const { kind, weak } = one.group
  const firm = (kind === 'state' && !weak) || kind === 'ask' || kind === 'urge'
  const topic = topicOf(field, clause)
  const caller = topic?.caller
  const isPerson = caller?.kind === 'pronoun' && caller.pronoun.means === 'person'
  const byName = caller?.kind === 'entity' && caller.entity.name === one.speaker.name
  // 甲表示，…，而甲去年…: whoever speaks of himself does so by a pronoun.
  if (byName && caller.start > one.claimStart && one.speaker.kind === 'person') return true
  if (one.following === 'words' && !firm && topic) return kind !== 'state' || isPerson || !first
  return isPerson && followsWords(field, clause)
}

/** Where a claim goes back to telling what happened. */
const narrationIn = (field: Field, sentence: SpokenSentence, one: Attribution, limit: number): number => {
  const { narration, caption, wish, subordinate } = field.rules.claims
  const { folded } = field.view
  for (const [index, clause] of sentence.clauses.slice(one.clause + 1, one.clause + 1 + FARTHEST).entries()) {
    const told = [caption, wish].some((pattern) => after(pattern, folded, clause.start) > clause.start)
    if (told && clause.start >= one.claimStart && clause.start < limit) return clause.start
    if (clause.start < one.claimStart || (clause.start === one.claimStart && one.group.kind !== 'write')) continue
    if (clause.start >= limit) break
    const said = Math.max(one.claimStart, sentence.clauses[one.clause + index]?.start ?? one.claimStart)
    const waits =
      after(subordinate, folded, said) > said ||
      (index === 0 && before(field.rules.subjects.whenEnd, folded, clause.start - 1, said))
    const ended =
      (one.following === 'words' || one.group.kind === 'write') && after(narration, folded, clause.start) > clause.start
    if (ended || (!waits && turns(field, clause, one, index === 0))) return clause.start
  }
  return limit
}

const limitOf = (
  field: Field,
  sentence: SpokenSentence,
  one: Attribution,
  later: readonly Attribution[],
  last: number,
): number => {
  for (const [index, next] of later.entries()) {
    if (ends(field, sentence, { outer: one, one: next, next: later[index + 1], limit: last }))
      return startOf(field, sentence, one, next)
  }
  return last
}

/** The extents of the attributions of one sentence. */
export const extentsOf = (field: Field, sentence: SpokenSentence, all: readonly Attribution[]): Extent[] => {
  const last = endOf(field.view.folded, field.rules, sentence)
  let covered = -1
  return all.map((one, index) => {
    const limit = limitOf(field, sentence, one, all.slice(index + 1, index + 1 + FARTHEST), last)
    const cut = one.claimEnd ?? narrationIn(field, sentence, one, limit)
    const inner = one.start < covered
    const span = { start: one.claimStart, end: Math.max(one.claimStart, cut) }
    if (!inner && one.following !== 'end') covered = span.end
    const gap = field.view.folded.slice(one.cue.end, one.claimStart)
    return {
      attribution: one,
      span,
      inner,
      broken: Array.from(gap).some((letter) => field.rules.marks.clauseBreaks.includes(letter)),
    }
  })
}
