import type { SalienceRules } from '../languages/parts/salience.ts'
import { foldKey } from '../text/fold.ts'
import type { Candidate } from './candidates.ts'
import { type Story, worthOf } from './worth.ts'

const LEAD = 3
const MOST = 5
/** What a sentence must add to a brief that is half full or more; an emptier one takes less. */
const ENOUGH = 2
const LEAST = 0.8

const lengthOf = (sentences: readonly Candidate[]): number =>
  sentences.reduce((sum, sentence) => sum + sentence.text.length, 0)

/** A cry (太誇張！) is passed over where there is more to tell. */
const SHORTEST = 5

/** The first three sentences that tell something; one that doesn't fit at all goes, but never the first. */
const leadOf = (candidates: readonly Candidate[], { briefLength }: SalienceRules): Candidate[] => {
  const telling = candidates.filter(({ text }) => foldKey(text.slice(0, 100)).length >= SHORTEST)
  const lead = (telling.length >= LEAD ? telling : candidates).slice(0, LEAD)
  while (lead.length > 1 && lengthOf(lead) > briefLength * 1.5) lead.pop()
  return lead
}

/** A sentence that leans on the one before it is told only right after it. */
const stands = (one: Candidate, chosen: readonly Candidate[], candidates: readonly Candidate[]): boolean => {
  const before = candidates[candidates.indexOf(one) - 1]
  return !one.leans || (before !== undefined && before.order === one.order - 1 && chosen.includes(before))
}

const nextBest = (
  story: Story,
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  briefLength: number,
): Candidate | undefined => {
  const length = lengthOf(chosen)
  const enough = Math.min(ENOUGH, Math.max(LEAST, (ENOUGH * length * 2) / briefLength))
  return candidates
    .filter((one) => !chosen.includes(one) && length + one.text.length <= briefLength)
    .filter((one) => stands(one, chosen, candidates))
    .map((one) => ({ one, worth: worthOf(story, chosen, one) }))
    .filter(({ worth }) => worth >= enough)
    .toSorted((a, b) => b.worth - a.worth)[0]?.one
}

/** The sentences of the brief in the order of the text: the first three, and up to two later ones that add what the story would miss. */
export const chooseSentences = (
  story: Story,
  candidates: readonly Candidate[],
  rules: SalienceRules,
): readonly Candidate[] => {
  const chosen = leadOf(candidates, rules)
  while (chosen.length >= LEAD && chosen.length < MOST) {
    const next = nextBest(story, chosen, candidates, rules.briefLength)
    if (!next) break
    chosen.push(next)
  }
  return chosen.toSorted((a, b) => a.order - b.order)
}
