import type { Attribution } from '../../quotations/particle/attribution.ts'
import { spanOf } from '../../quotations/particle/units.ts'
import { type Hearing, isCritical, isThereupon, MOST, otherBefore, type Parties } from './hearing.ts'

/** How much of what is said is looked over, in UTF-16 units. */
const REACH = 400

/** Whose claim is called untrue inside what is said: 議員の主張は事実ではない. */
const namedIn = (hearing: Hearing, index: number, { content, speaker }: Attribution): string | null =>
  (hearing.heard.parties[index] ?? []).find(
    (party) =>
      content !== null &&
      content.from <= party.at &&
      party.at < content.to &&
      party.claim !== null &&
      party.speaker !== null &&
      party.speaker.kind !== 'unnamed' &&
      party.speaker.name !== speaker.name,
  )?.speaker?.name ?? null

const untrueIn = (hearing: Hearing, index: number, one: Attribution): Parties[] => {
  const { search, sentences } = hearing.heard
  const { content, speaker, place } = one
  if (!content || speaker.kind === 'unnamed') return []
  const { start, end } = spanOf(sentences[index]?.units ?? [], content.from, content.to)
  const words = search.view.text.slice(start, Math.min(end, start + REACH))
  if (!search.rules.disputes.untrue.test(words)) return []
  const named = namedIn(hearing, index, one)
  if (named) return [{ by: speaker.name, against: named }]
  const reported = search.rules.disputes.reported.test(words)
  const other = otherBefore(hearing, index, place.from, speaker.name, (before) =>
    reported
      ? before.speaker.kind === 'publication' || before.group?.kind === 'report'
      : isCritical(hearing, before) || isThereupon(hearing, index),
  )
  return other ? [{ by: speaker.name, against: other.speaker.name }] : []
}

/** 「事実ではない」と述べた: what another said is called untrue. */
export const saidUntrue = (hearing: Hearing, index: number): Parties[] =>
  hearing
    .spokenIn(index)
    .slice(0, MOST)
    .flatMap((one) => untrueIn(hearing, index, one))
