import { after } from '../quotations/patterns.ts'
import type { SpokenSentence } from '../quotations/view.ts'
import { type Hearing, namedIn, type Parties, partyOf, spokenIn } from './hearing.ts'

/** 針對某人所指…，某人回應…沒有: an answer that denies what another claimed. */
export const answersIn = (hearing: Hearing, sentence: SpokenSentence, index: number): Parties[] => {
  const { rules, view } = hearing.search.field
  const { answering, alleged, denial } = rules.disputes
  return sentence.clauses.flatMap((clause) => {
    const start = after(rules.subjects.lead, view.folded, clause.start)
    if (after(answering, view.folded, start) === start) return []
    const claim = alleged.exec(view.folded.slice(start, clause.end))
    if (!claim) return []
    const other = namedIn(hearing, { start, end: start + claim.index }).at(-1)
    const against = other ? partyOf(hearing, other) : null
    const answer = spokenIn(hearing, index).find((one) => one.cue.start >= clause.end)
    if (!against || !answer || !denial.test(view.text.slice(answer.claimStart, sentence.end))) return []
    return [{ by: answer.speaker.name, against }]
  })
}
