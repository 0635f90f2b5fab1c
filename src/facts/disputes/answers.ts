import type { Attribution } from '../quotations/attribution.ts'
import { after } from '../quotations/patterns.ts'
import type { Clause, SpokenSentence } from '../quotations/view.ts'
import { criticBefore, type Hearing, type Parties, partiesIn, spokenIn } from './hearing.ts'

/** How much of an answer is looked at for what makes it a denial, in UTF-16 units. */
const REACH = 120
/** How many clauses before an answer may bring in what is answered. */
const CLAUSES = 8

/** The other party and whether the words around it say that its claim goes against somebody. */
interface Answered {
  readonly against: string
  readonly critical: boolean
}

/** 針對某人的質疑: whose claim a clause brings in. */
const broughtIn = (hearing: Hearing, clause: Clause): Answered | null => {
  const { rules, view } = hearing.search.field
  const { answering, alleged, critical } = rules.disputes
  const start = after(rules.subjects.lead, view.folded, clause.start)
  const opened = [clause.start, start].some((at) => after(answering, view.folded, at) > at)
  const claim = opened ? alleged.exec(view.folded.slice(start, clause.end)) : null
  const other = claim && partiesIn(hearing, { start, end: start + claim.index }).at(-1)
  return claim && other ? { against: other.name, critical: critical.test(claim[0]) } : null
}

/** Whose claim the clauses of a sentence up to `last` bring in: by name, or as that of the critic before. */
export const answeredBy = (
  hearing: Hearing,
  { clauses }: SpokenSentence,
  { index, last, by }: { readonly index: number; readonly last: number; readonly by: string },
): Answered | null => {
  const { rules, view } = hearing.search.field
  for (let at = last; at >= 0 && at > last - CLAUSES; at--) {
    const clause = clauses[at]
    if (!clause) continue
    const named = broughtIn(hearing, clause)
    if (named) return named
    if (after(rules.disputes.thereupon, view.folded, clause.start) === clause.start) continue
    const critic = criticBefore(hearing, index, clause.start, by)
    return critic && { against: critic.speaker.name, critical: true }
  }
  return null
}

const answerOf = (hearing: Hearing, sentence: SpokenSentence, index: number, one: Attribution): Parties[] => {
  const { rules, view } = hearing.search.field
  const { denial, answers, yields } = rules.disputes
  const { name: by, kind } = one.speaker
  if (kind === 'unnamed') return []
  const words = view.text.slice(one.claimStart, Math.min(sentence.end, one.claimStart + REACH))
  const replies = answers.test(view.folded.slice(one.cue.start, one.cue.end)) && !yields.test(words)
  const answered = answeredBy(hearing, sentence, { index, last: one.clause, by })
  if (answered) return denial.test(words) || (replies && answered.critical) ? [{ by, against: answered.against }] : []
  const critic = replies ? criticBefore(hearing, index, one.start, by) : null
  return critic ? [{ by, against: critic.speaker.name }] : []
}

/** 針對某人所指…，某人回應…沒有: an answer that denies what another claimed, or that is given to somebody's criticism. */
export const answersIn = (hearing: Hearing, sentence: SpokenSentence, index: number): Parties[] =>
  spokenIn(hearing, index).flatMap((one) => answerOf(hearing, sentence, index, one))
