import type { Span } from '../../model/span.ts'
import type { Attribution } from '../quotations/attribution.ts'
import { places } from '../quotations/patterns.ts'
import type { SpokenSentence } from '../quotations/view.ts'
import { type Hearing, otherBefore, type Parties, spokenIn } from './hearing.ts'

/** How far behind 該報導 it is called wrong. */
const NEAR = 16
/** How much of what is said is looked over, in UTF-16 units. */
const REACH = 400

/** Whose report or claim is meant: the last paper that told of something, else the last one who accused. */
const authorOf = (hearing: Hearing, index: number, at: number, by: string): Attribution | null =>
  otherBefore(hearing, index, at, by, true) ?? otherBefore(hearing, index, at, by, false)

const rejects = (hearing: Hearing, { end }: Span, limit: number): boolean =>
  hearing.search.field.rules.disputes.denial.test(
    hearing.search.field.view.text.slice(end, Math.min(limit, end + NEAR)),
  )

/** 某人說該報導是假的: what another told is called wrong without a name. */
export const rejectionsIn = (hearing: Hearing, sentence: SpokenSentence, index: number): Parties[] => {
  const { rules, view } = hearing.search.field
  const { thatClaim } = rules.disputes
  return spokenIn(hearing, index).flatMap((one) => {
    if (one.speaker.kind === 'unnamed') return []
    const words = { start: one.claimStart, end: Math.min(sentence.end, one.claimStart + REACH) }
    const found = places(thatClaim, view.folded.slice(words.start, words.end))
    const that = found.map(({ start, end }) => ({ start: words.start + start, end: words.start + end }))
    if (!that.some((span) => rejects(hearing, span, sentence.end))) return []
    const author = authorOf(hearing, index, one.start, one.speaker.name)
    return author ? [{ by: one.speaker.name, against: author.speaker.name }] : []
  })
}
