import type { Grounded } from '../facts/grounding/task.ts'
import type { Brief, BriefSentence } from '../model/brief.ts'
import type { DropCause, GateCounts } from '../model/edit.ts'

/** Why a brief gives way to the rules', else nothing: its lede or over half of its sentences were thrown out, or it had none. */
const givesWay = (sentences: readonly (BriefSentence | null)[]): boolean => {
  const left = sentences.filter((one) => one !== null).length
  return sentences.length === 0 || sentences[0] === null || left * 2 < sentences.length
}

/** What is left of a model's brief, or `null` where it is too little. */
export const briefOf = (grounded: Grounded, rules: Brief, model: string, dropped: number): Brief | null => {
  if (givesWay(grounded.sentences)) return null
  return {
    headline: grounded.headline ?? rules.headline,
    sentences: grounded.sentences.filter((one) => one !== null),
    keyFigures: grounded.keyFigures,
    madeBy: 'llm',
    model,
    dropped,
  }
}

/** What the gate made of a reply. `broken` items had no shape at all; `before` is how many had been thrown out at the first asking. */
export const countsOf = (grounded: Grounded, broken: number, before: number): GateCounts => {
  const dropped: Partial<Record<DropCause, number>> = broken > 0 ? { shape: broken } : {}
  for (const { cause } of grounded.faults) dropped[cause] = (dropped[cause] ?? 0) + 1
  return { passed: grounded.passed, repaired: Math.max(0, before - grounded.faults.length), dropped }
}

/** All that was thrown out. */
export const droppedOf = ({ dropped }: GateCounts): number =>
  Object.values(dropped).reduce((sum, count) => sum + count, 0)
