import type { SalienceRules } from '../languages/parts/salience.ts'
import type { Candidate } from './candidates.ts'
import { isAnswer, type Story, worthOf } from './worth.ts'

const LEAD = 3
const MOST = 5
/** What a sentence must add to a brief that is nearly full; an emptier one takes less. */
const ENOUGH = 2
const LEAST = 0.6
const NEARLY_FULL = 0.7

const lengthOf = (sentences: readonly Candidate[]): number =>
  sentences.reduce((sum, sentence) => sum + sentence.text.length, 0)

/** The first three sentences; one that doesn't fit at all goes, but never the first. */
const leadOf = (candidates: readonly Candidate[], { briefLength }: SalienceRules): Candidate[] => {
  const lead = candidates.slice(0, LEAD)
  while (lead.length > 1 && lengthOf(lead) > briefLength * 1.5) lead.pop()
  return lead
}

/** What a sentence costs that is only there to be leant on. */
const SUPPORT = 0.5

/** Sentences that come into a brief together, and how much they add. */
interface Piece {
  readonly sentences: readonly Candidate[]
  readonly worth: number
}

/** The candidate right before one in the text. */
const beforeOf = (one: Candidate, candidates: readonly Candidate[]): Candidate | undefined => {
  const before = candidates[candidates.indexOf(one) - 1]
  return before?.order === one.order - 1 ? before : undefined
}

const needsBefore = (story: Story, one: Candidate): boolean => one.leans || isAnswer(story, one)

/**
 * A sentence as it may be told: one that leans on the sentence before it, or answers it, only right after it.
 * `undefined` where that one is missing, or leans on one that isn't told.
 */
const pieceOf = (
  one: Candidate,
  story: Story,
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
): Piece | undefined => {
  const worth = worthOf(story, chosen, one)
  const before = beforeOf(one, candidates)
  if (before && chosen.includes(before)) return { sentences: [one], worth }
  const earlier = before && beforeOf(before, candidates)
  const told = earlier !== undefined && chosen.includes(earlier)
  if (before && needsBefore(story, one) && (told || !needsBefore(story, before)))
    return { sentences: [before, one], worth: worth + Math.max(0, worthOf(story, chosen, before)) - SUPPORT }
  return one.leans ? undefined : { sentences: [one], worth }
}

const nextBest = (
  story: Story,
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  briefLength: number,
): readonly Candidate[] => {
  const length = lengthOf(chosen)
  const enough = Math.min(ENOUGH, Math.max(LEAST, (ENOUGH * length) / (briefLength * NEARLY_FULL)))
  const best = candidates
    .filter((one) => !chosen.includes(one))
    .flatMap((one) => pieceOf(one, story, chosen, candidates) ?? [])
    .filter(({ worth }) => worth >= enough)
    .filter(({ sentences }) => chosen.length + sentences.length <= MOST && length + lengthOf(sentences) <= briefLength)
    .toSorted((a, b) => b.worth / b.sentences.length - a.worth / a.sentences.length)[0]
  return best?.sentences ?? []
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
    if (next.length === 0) break
    chosen.push(...next)
  }
  return chosen.toSorted((a, b) => a.order - b.order)
}
