import { isThat } from './adjuncts.ts'
import type { Attribution } from './attribution.ts'
import { type Content, NONE } from './given.ts'
import { isBreak, isStop, isTime, type Line } from './phrases.ts'
import { chained, isClause, isWhole } from './quotedWords.ts'
import { hasFinite, trim } from './ranges.ts'
import { stopOf, takesClaim } from './stops.ts'

/** How many words a noun needs that tells what is said. */
const LEAST_NOUN = 3

/** “…” and that it was late: quoted words with the claim that goes on behind them. */
const withRest = (line: Line, all: readonly Attribution[], own: Attribution, quotes: readonly number[]): Content => {
  const last = quotes.at(-1) ?? 0
  const rest = last + 3
  if (line.tokens[last + 1]?.part !== 'CCONJ' || !isThat(line, last + 2)) return { quotes, claim: null, behind: true }
  const claim = trim(line, { from: rest, to: stopOf(line, all, own, rest) })
  return { quotes, claim: hasFinite(line, claim) ? claim : null, behind: true }
}

/** What stands behind a cue. */
export const following = (line: Line, all: readonly Attribution[], own: Attribution): Content => {
  const { kind, at } = own.followed
  const { takes } = own.rule
  const { tokens } = line
  if (own.form === 'calling' || own.form === 'charging') return called(line, all, own)
  if (kind === 'quote') {
    if (takes.has('quote') && isWhole(line, at)) return withRest(line, all, own, chained(line, at))
    const claim = trim(line, { from: at, to: stopOf(line, all, own, at) })
    return takes.has('clause') && hasFinite(line, claim) ? { quotes: [], claim, behind: true } : NONE
  }
  if (!takesClaim(own)) return NONE
  if (kind === 'that' && tokens[at]?.part === 'QUOTE' && isWhole(line, at) && isClause(line, at))
    return withRest(line, all, own, chained(line, at))
  if (kind === 'that' && tokens[at]?.text === ':' && tokens[at + 1]?.part === 'QUOTE')
    return { quotes: [at + 1], claim: null, behind: true }
  if (kind === 'noun' && (isEmpty(line, at) || !tellsNoun(line, own))) return NONE
  const claim = trim(line, { from: at, to: stopOf(line, all, own, at) })
  if (claim.to - claim.from < (kind === 'noun' ? LEAST_NOUN : 2)) return NONE
  if (
    (kind === 'clause' || claim.to - claim.from < 4) &&
    (kind === 'that' || kind === 'clause') &&
    !hasFinite(line, claim)
  )
    return NONE
  return claim.to > claim.from ? { quotes: [], claim, behind: true } : NONE
}

/** Said so, said nothing; proposed two months ago. */
const isEmpty = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  return line.rules.around.empty.has(token?.lower ?? '') || (token?.part === 'NUM' && isTime(line, line.tokens[at + 1]))
}

/** Whether only a study or paper tells what stands as a noun: the poll showed more support; not: the firm showed its car. */
const tellsNoun = ({ tokens, rules }: Line, { rule, subject, followed }: Attribution): boolean =>
  rule.denies
    ? rules.around.denied.has(tokens[followed.at]?.lower ?? '')
    : rule.teller === 'anyone' || rules.speakers.papers.has(tokens[(subject?.base.to ?? 0) - 1]?.lower ?? '')

/** Called it “…”: the words alone where they stand right behind, else with their object. */
const called = (line: Line, all: readonly Attribution[], own: Attribution): Content => {
  const { tokens } = line
  const { at } = own.followed
  if (own.form === 'calling' && tokens[at]?.part === 'QUOTE')
    return isClause(line, at) ? { quotes: [at], claim: null, behind: true } : NONE
  const stop = stopOf(line, all, own, at)
  let end = at
  while (end < stop && !(isBreak(tokens[end]) || isStop(tokens[end]))) end++
  const claim = trim(line, { from: at, to: end })
  return claim.to - claim.from >= 2 ? { quotes: [], claim, behind: true } : NONE
}
