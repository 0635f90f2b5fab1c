import { antecedent } from './antecedents.ts'
import { openAside, overAsides } from './asides.ts'
import { baseEnd, isBreak, isComma, isDash, isNominal, isWord, type Line } from './phrases.ts'
import { clauseStart, isQuoteBreak, isRelative, runStart } from './runs.ts'
import type { Subject } from './subject.ts'
import { subjectIn, titledEnd } from './subjectStarts.ts'

/** He, she, they, it: no phrase goes on before one. */
const isBare = ({ tokens, rules }: Line, at: number): boolean => {
  const means = rules.speakers.pronouns.get(tokens[at]?.lower ?? '')?.means
  return means !== undefined && means !== 'other' && tokens[at]?.part === 'PRON'
}

/** X - a council of leaders - wrote: the subject stands before the first of two dashes. */
const overDashes = (line: Line, dash: number): Subject | null => {
  const first = line.tokens.slice(0, dash).findLastIndex(isDash)
  return first > 0 && !isDash(line.tokens[first - 1]) ? subjectBefore(line, first) : null
}

/** The subject that stands before a verb whose group begins at `group`, or that its clause goes on with. */
export const subjectBefore = (line: Line, group: number): Subject | null => {
  const { tokens } = line
  const before = tokens[group - 1]
  if (!before) return null
  if (isRelative(line, before)) return antecedent(line, group - 1)
  if (line.rules.around.that.has(before.lower) && before.part === 'PRON' && isNominal(tokens[group - 2]))
    return antecedent(line, group - 1)
  if (isBare(line, group - 1)) {
    const alone = { from: group - 1, to: group }
    return { base: alone, full: alone, how: 'before' }
  }
  if (isComma(before)) return overAsides(line, group - 1)
  if (isDash(before)) return overDashes(line, group - 1)
  if (isBreak(before) || isQuoteBreak(line, group - 1)) return null
  if (!isNominal(before) && !['ADP', 'PART', 'VERB', 'QUOTE'].includes(before.part)) return null
  const from = runStart(line, group)
  const start = clauseStart(line, from, group)
  const found = start < 0 ? null : subjectIn(line, start, group, 'before')
  if (found && isRelative(line, tokens[found.base.from])) return antecedent(line, found.base.from)
  return found && start === from ? openAside(line, from, found) : found
}

/** The subject that stands behind its verb: “…,” said X. */
export const subjectBehind = (line: Line, verb: number): Subject | null => {
  const { tokens } = line
  const from = verb + 1
  const own = baseEnd(line, from, tokens.length)
  if (own === from) return null
  const to = titledEnd(line, from, own, tokens.length)
  let end = to
  for (let token = tokens[end]; isWord(line, token, 'joins'); token = tokens[end]) {
    const next = baseEnd(line, end + 1, tokens.length)
    if (next === end + 1) break
    end = next
  }
  return { base: { from, to }, full: { from, to: end }, how: 'behind' }
}
