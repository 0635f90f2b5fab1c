import type { Span } from '../../model/span.ts'
import { entityByName, mentionsIn } from '../people/resolve.ts'
import { after, before, places } from '../quotations/patterns.ts'
import { knownSubject } from '../quotations/subject.ts'
import { topicOf } from '../quotations/topic.ts'
import type { SpokenSentence } from '../quotations/view.ts'
import { answeredBy } from './answers.ts'
import { criticBefore, doerAt, type Hearing, MOST, otherBefore, type Parties, partiesIn, spokenIn } from './hearing.ts'

/** How far behind its word the other party may be named. */
const NEAR = 16

/** Whom a word takes as its object: 反駁某人的說法. */
const objectOf = (hearing: Hearing, word: Span, clauseEnd: number, by: string): string | null => {
  const { rules, view } = hearing.search.field
  const named = partiesIn(hearing, { start: word.end, end: Math.min(clauseEnd, word.end + NEAR) })
  const first = named.find(({ name }) => name !== by)
  if (!first) return null
  // 否認某人的說法; not 否認某人收了錢, where the one named is told of.
  const denies = rules.disputes.denies.test(view.folded.slice(word.start, word.end))
  const whole =
    first.caller.end === clauseEnd || after(rules.subjects.owner, view.folded, first.caller.end) > first.caller.end
  return denies && !whole && word.end === first.caller.start ? null : first.name
}

/** The last one named before the word in its clause. */
const namedBefore = (hearing: Hearing, from: number, to: number, by: string): string | null =>
  partiesIn(hearing, { start: from, end: to }).findLast(({ caller, name }) => caller.kind === 'entity' && name !== by)
    ?.name ?? null

/** Whether somebody else's statement names the one who denies it, or the body that this one speaks for. */
const isAbout = ({ search }: Hearing, by: string, span: Span): boolean => {
  const who = entityByName(search.entities, by)
  const roles = who?.kind === 'person' ? (search.entities.people[who.index]?.roles ?? []) : []
  const bodies = new Set(
    roles.flatMap(({ organisation }) => (organisation && entityByName(search.entities, organisation)?.name) || []),
  )
  return mentionsIn(search.entities, span).some(({ entity }) => entity.name === by || bodies.has(entity.name))
}

/** A denial is against the critic before it, or the one whose statement before it speaks of the denier. */
const accuser = (hearing: Hearing, index: number, at: number, by: string): string | null => {
  const critic = criticBefore(hearing, index, at, by)
  if (critic) return critic.speaker.name
  const other = otherBefore(hearing, index, at, by, false) ?? otherBefore(hearing, index, at, by, true)
  if (!other) return null
  const end =
    other.sentence === index
      ? (hearing.search.field.view.sentences[index]?.clauses.findLast((clause) => clause.start <= at)?.start ?? at)
      : (hearing.search.field.view.sentences[other.sentence]?.end ?? at)
  return isAbout(hearing, by, { start: other.claimStart, end }) ? other.speaker.name : null
}

/** Where the subject of a clause ends; what is named before it only describes it. */
const subjectEnd = ({ search }: Hearing, clause: Span, at: number): number =>
  (knownSubject(search.field, clause, at) ?? topicOf(search.field, { start: clause.start, end: at }))?.span.end ??
  clause.start

/** Whom the claim that comes next opens with: 潑冷水，直言某人…. */
const claimed = (hearing: Hearing, index: number, from: number, by: string): string | null => {
  const next = spokenIn(hearing, index).find(({ cue }) => cue.start >= from)
  if (next?.speaker.name !== by) return null
  const first = partiesIn(hearing, { start: next.claimStart, end: next.claimStart + NEAR })[0]
  return first?.caller.start === next.claimStart ? first.name : null
}

/** Whether the word is itself the cue of something said; 反擊 alone may be a blow. */
const isSaid = (hearing: Hearing, index: number, { start, end }: Span): boolean =>
  spokenIn(hearing, index).some(({ cue }) => cue.start <= start && end <= cue.end)

/** Whom a word contradicts that is no denial: one named before it, in what is said next, or the one who spoke last. */
const opponent = (hearing: Hearing, index: number, clause: Span, word: Span, by: string): string | null => {
  const { rules, view } = hearing.search.field
  const blow = rules.disputes.blows.test(view.folded.slice(word.start, word.end))
  const answers = !blow || isSaid(hearing, index, word)
  return (
    namedBefore(hearing, subjectEnd(hearing, clause, word.start), word.start, by) ??
    claimed(hearing, index, word.end, by) ??
    (answers ? (otherBefore(hearing, index, word.start, by, false, 1)?.speaker.name ?? null) : null)
  )
}

const wordIn = (hearing: Hearing, sentence: SpokenSentence, index: number, word: Span): Parties[] => {
  const { rules, view } = hearing.search.field
  if (before(rules.disputes.negated, view.folded, word.start, sentence.start)) return []
  const doer = doerAt(hearing, sentence, index, word.start)
  const own = sentence.clauses.findIndex(({ start, end }) => start <= word.start && word.start < end)
  const clause = sentence.clauses[own]
  if (!doer || !clause) return []
  const by = doer.name
  if (doer.kind === 'unnamed') {
    const named = objectOf(hearing, word, clause.end, by)
    return named ? [{ by, against: named }] : []
  }
  const denies = rules.disputes.denies.test(view.folded.slice(word.start, word.end))
  const against =
    objectOf(hearing, word, clause.end, by) ??
    answeredBy(hearing, sentence, { index, last: own, by })?.against ??
    (denies ? accuser(hearing, index, word.start, by) : opponent(hearing, index, clause, word, by))
  return against ? [{ by, against }] : []
}

/** 跟某人唱反調: the other party stands before the word. */
const besideIn = (hearing: Hearing, sentence: SpokenSentence, index: number, { start, end }: Span): Parties[] => {
  const by = doerAt(hearing, sentence, index, start)
  const other = partiesIn(hearing, { start: end, end: Math.min(sentence.end, end + NEAR) })[0]
  return by && by.kind !== 'unnamed' && other?.caller.start === end ? [{ by: by.name, against: other.name }] : []
}

/** 某人的說法有誤, said by somebody else. */
const wrongIn = (hearing: Hearing, index: number, { start }: Span): Parties[] => {
  const other = partiesIn(hearing, { start: start - NEAR, end: start }).at(-1)
  const by = spokenIn(hearing, index).findLast(({ cue }) => cue.end <= start)?.speaker
  return by && by.kind !== 'unnamed' && other?.caller.end === start ? [{ by: by.name, against: other.name }] : []
}

const within = (pattern: RegExp, text: string, { start, end }: Span): Span[] =>
  places(pattern, text.slice(start, end))
    .slice(0, MOST)
    .map((span) => ({ start: start + span.start, end: start + span.end }))

/** The contradictions that a sentence tells of by a word of its own. */
export const contradictionsIn = (hearing: Hearing, sentence: SpokenSentence, index: number): Parties[] => {
  const { rules, view } = hearing.search.field
  const { against, beside, wrong } = rules.disputes
  return [
    ...within(beside, view.folded, sentence).flatMap((word) => besideIn(hearing, sentence, index, word)),
    ...within(wrong, view.folded, sentence).flatMap((word) => wrongIn(hearing, index, word)),
    ...within(against, view.folded, sentence).flatMap((word) => wordIn(hearing, sentence, index, word)),
  ]
}
