import type { SpacedCue } from '../../../languages/parts/spaced/cues.ts'
import { adjunctsEnd, hearerAt, isInfinitive, isThat } from './adjuncts.ts'
import { startsClause, startsLongClause } from './clauses.ts'
import { isBreak, isComma, isNominal, isParticiple, isStop, isWord, type Line, type Range } from './phrases.ts'

/** What a cue goes on with, behind its hearer and what tells when and where. */
export type Following =
  | 'quote'
  | 'colon'
  | 'that'
  | 'question'
  | 'infinitive'
  | 'gerund'
  | 'of'
  | 'clause'
  | 'noun'
  | 'comma'
  | 'end'

/** What stands behind a cue. */
export interface Followed {
  readonly kind: Following
  /** The first token of what is said; of what follows, for `comma` and `end`. */
  readonly at: number
  /** Who is told. */
  readonly hearer: Range | null
  /** What stands between the cue and what is said. */
  readonly between: Range
}

/** Asked not to be named: how somebody speaks, and nothing that they say. */
const isNameless = ({ tokens, rules }: Line, at: number): boolean =>
  rules.around.negations.has(tokens[at]?.lower ?? '') &&
  tokens[at + 2]?.lemma === 'be' &&
  rules.around.identified.has(tokens[at + 3]?.lower ?? '')

const kindAt = (line: Line, at: number, { takes }: SpacedCue): Following => {
  const { tokens, rules } = line
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || isStop(token)) return 'end'
  if (token.part === 'QUOTE') return 'quote'
  if (token.text === ':') return next?.part === 'QUOTE' ? 'quote' : 'colon'
  if (isComma(token)) return next?.part === 'QUOTE' ? 'quote' : 'comma'
  if (isBreak(token)) return 'end'
  if (isThat(line, at)) return 'that'
  const asks =
    rules.around.question.has(token.lower) && !(rules.around.meanwhile.has(token.lower) && !takes.has('hearer'))
  if (asks && !startsClause(line, at)) return 'question'
  if (isInfinitive(line, at)) return isNameless(line, at) ? 'end' : 'infinitive'
  if (rules.around.meanwhile.has(token.lower)) return 'end'
  if (isParticiple(line, token) && takes.has('gerund') && !startsClause(line, at)) return 'gerund'
  if (isWord(line, token, 'about') && isNominal(next)) return 'of'
  if (startsLongClause(line, at)) return 'clause'
  if (isNominal(token) || isParticiple(line, token)) return 'noun'
  return 'end'
}

/** How far behind a comma the claim may begin that an aside parts from its cue. */
const ASIDE = 10

/** Said at a hotel in Mistport, Norland, that; said, in a statement, “…”: the place behind the second comma, if the claim begins there. */
const overComma = (line: Line, at: number): number => {
  const { tokens } = line
  if (!isComma(tokens[at]) || tokens[at + 1]?.part === 'QUOTE') return at
  const second = tokens
    .slice(at + 1, at + ASIDE)
    .findIndex((token) => isComma(token) || token.part === 'VERB' || token.part === 'AUX' || token.part === 'QUOTE')
  const comma = at + 1 + second
  if (second < 1 || !isComma(tokens[comma])) return at
  return isThat(line, comma + 1) || tokens[comma + 1]?.part === 'QUOTE' ? comma + 1 : at
}

/** What follows a cue whose last word is the token before `from`. */
export const followedBy = (line: Line, from: number, cue: SpacedCue): Followed => {
  const early = isWord(line, line.tokens[from], 'infinitive') ? null : hearerAt(line, from, cue)
  const start = early?.to ?? from
  const { end, hearer } = adjunctsEnd(line, start, cue)
  const behind = overComma(line, end)
  const kind = kindAt(line, behind, cue)
  if (behind !== end && kind !== 'end')
    return { kind, at: kind === 'that' ? behind + 1 : behind, hearer: early ?? hearer, between: { from, to: behind } }
  const token = line.tokens[end]
  const skips = kind === 'that' || (kind === 'quote' && token?.part !== 'QUOTE') || kind === 'colon' || kind === 'of'
  return { kind, at: skips ? end + 1 : end, hearer: early ?? hearer, between: { from, to: end } }
}
