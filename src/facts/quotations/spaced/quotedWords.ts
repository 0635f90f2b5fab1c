import type { Attribution } from './attribution.ts'
import { isBreak, isComma, isNominal, isStop, isTime, type Line } from './phrases.ts'
import { hasFinite } from './ranges.ts'
import { isClaim } from './stops.ts'

/** How many words quoted words need that are no term. */
const LEAST_CLAUSE = 5

/** Whether quoted words are more than a term or a name: they end as speech does, or are long. */
export const isClause = ({ tokens }: Line, at: number): boolean => {
  const words = tokens[at]?.quoted ? (tokens[at]?.text ?? '') : ''
  return /[.,!?…]["”’'»]?$/.test(words) || words.split(/\s+/, LEAST_CLAUSE).length >= LEAST_CLAUSE
}

/** Whether quoted words are all that a cue before them gives, and no word of its clause. */
export const isWhole = (line: Line, at: number): boolean => {
  const next = line.tokens[at + 1]
  if (!next || isBreak(next) || isStop(next)) return true
  if (['SCONJ', 'CCONJ', 'ADV', 'PUNCT'].includes(next.part) || line.rules.around.joining.has(next.lower)) return true
  return (next.part === 'ADP' && isClause(line, at)) || isTime(line, next)
}

/** Further quoted words under the same cue: “…” and “…”. */
export const chained = (line: Line, first: number): number[] => {
  const found = [first]
  for (let at = first + 1; found.length < 6; ) {
    let next = at
    while (
      isComma(line.tokens[next]) ||
      line.tokens[next]?.part === 'CCONJ' ||
      line.rules.around.that.has(line.tokens[next]?.lower ?? '')
    )
      next++
    if (
      next === at ||
      next > at + 3 ||
      line.tokens[next]?.part !== 'QUOTE' ||
      !isClause(line, next) ||
      !isWhole(line, next)
    )
      return found
    if (isCued(line, next)) return found
    found.push(next)
    at = next + 1
  }
  return found
}

/** Whether quoted words lead on to a speaker of their own behind them: “…,” she said. */
const isCued = ({ tokens }: Line, at: number): boolean =>
  /,["”’'»]?$/.test(tokens[at]?.text ?? '') && at + 1 < tokens.length && !isStop(tokens[at + 1])

/** The token right before an attribution's own words, over a comma. */
export const tokenBefore = ({ tokens }: Line, at: number): number => {
  let before = at - 1
  if (isComma(tokens[before]) || /^[–—-]$/.test(tokens[before]?.text ?? '')) before--
  return before
}

/** Quoted words that end right before their speaker: “…,” she said; “…,” said Mara Voss. */
export const quotedBefore = (line: Line, own: Attribution): number[] | 'inside' | null => {
  const { tokens } = line
  if (
    !(own.form === 'finite' || own.form === 'source') ||
    !(own.rule.takes.has('quote') || own.rule.takes.has('after'))
  )
    return null
  const at = tokenBefore(line, own.start)
  const quote = tokens[at]
  if (quote?.part !== 'QUOTE') return null
  const leads = /[,!?…—-]["”’'»]?$/.test(quote.text) || isComma(tokens[at + 1])
  if (!leads && isClaim(own.followed.kind) && own.followed.kind !== 'of') return null
  const before = tokens[at - 1]
  if (!before) return [at]
  if (own.form === 'source') return null
  const parted = isBreak(before) || before.part === 'CCONJ' || before.part === 'SCONJ' || isStop(before)
  if (parted && (isClause(line, at) || before.text === ':')) {
    const earlier = before.part === 'CCONJ' && tokens[at - 2]?.part === 'QUOTE' ? [at - 2, at] : [at]
    return earlier
  }
  return before.part === 'QUOTE' ? [at - 1, at] : 'inside'
}

/** How many words quoted words need that open a sentence with a verb. */
const LEAST_LEAD = 3

/** “People talk in another way” nowadays, she said: quoted words that are the whole clause but for a word of time or place; -1 where there are none. */
export const quotedLead = (line: Line, own: Attribution): number => {
  const { tokens } = line
  const before = own.start - 1
  if (own.form !== 'finite' || !isComma(tokens[before]) || tokens[0]?.part !== 'QUOTE' || before > 5) return -1
  const long = tokens[0].text.split(/\s+/, LEAST_LEAD).length >= LEAST_LEAD
  return tokens[0].verbal && long && !hasFinite(line, { from: 1, to: before }) ? 0 : -1
}

/** Whether a token is a mark or quoted words alone. */
export const isQuiet = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  return (
    token !== undefined &&
    (token.part === 'QUOTE' || isBreak(token) || isStop(token) || (token.part === 'PUNCT' && !isNominal(token)))
  )
}
