import { isBreak, isNominal, isParticiple, isShort, isVerbNext, isWord, type Line } from './phrases.ts'
import type { Token } from './tokens.ts'

/** How far back a subject is looked for, in tokens. */
const REACH = 60

/** Whether quoted words part a sentence, and aren’t a word of it. */
export const isQuoteBreak = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  if (token?.part !== 'QUOTE') return false
  return !(isShort(token) && (isNominal(line.tokens[at + 1]) || isNominal(line.tokens[at - 1])))
}

/** Where the run of tokens without a break begins that ends before `to`. */
export const runStart = (line: Line, to: number): number => {
  let at = to
  while (at > 0 && to - at < REACH && !isBreak(line.tokens[at - 1]) && !isQuoteBreak(line, at - 1)) at--
  return at
}

/** Whether a verb takes a clause of its own behind it: he said prices rose. */
const opensClause = ({ rules, tokens }: Line, at: number): boolean => {
  const token = tokens[at]
  if (token?.part !== 'VERB') return false
  const cue = rules.verbs.get(token.lemma)
  return cue !== undefined && (cue.takes.has('clause') || cue.takes.has('that')) && tokens[at + 1]?.part !== 'ADP'
}

/** Who, which, whose. */
export const isRelative = ({ rules }: Line, token: Token | undefined): boolean =>
  token !== undefined && rules.around.relative.has(token.lower)

/** Whether a stretch of tokens holds a verb. */
export const hasVerb = (line: Line, from: number, to: number): boolean =>
  line.tokens
    .slice(from, to)
    .some((token) => token.part === 'AUX' || (token.part === 'VERB' && !isParticiple(line, token)))

/** A plan that critics say; what advocates said: the word before many is no determiner, though it is tagged so. */
const isTaggedPronoun = (line: Line, at: number): boolean => {
  const [token, next] = [line.tokens[at], line.tokens[at + 1]]
  if (token?.part !== 'DET' || next?.part !== 'NOUN' || next.lower === next.lemma) return false
  return isWord(line, token, 'which') || isWord(line, token, 'what')
}

/** Whether a clause begins behind a word: because, as, where, in which, that. */
export const beginsClause = (line: Line, at: number): boolean => {
  const { tokens, rules } = line
  const token = tokens[at]
  if (!token) return false
  if (token.part === 'SCONJ' || isWord(line, token, 'as')) return true
  if (isTaggedPronoun(line, at)) return true
  if (token.part !== 'ADP' && rules.around.joining.has(token.lower)) return true
  if (rules.around.that.has(token.lower)) return token.part !== 'DET' && !isVerbNext(line, at + 1)
  if (token.part === 'ADV' && rules.around.question.has(token.lower)) return true
  return rules.around.relative.has(token.lower) && tokens[at - 1]?.part === 'ADP'
}

/** Where the clause begins whose verb stands at `to`, within a run; -1 where the run holds no subject for it. */
export const clauseStart = (line: Line, from: number, to: number): number => {
  const { tokens } = line
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at]
    if (!token) break
    if (beginsClause(line, at)) return at + 1
    if (opensClause(line, at)) return at + 1
    if (token.part === 'AUX') {
      const relative = tokens.slice(from, at).findLastIndex((one) => isRelative(line, one))
      if (relative < 0) return -1
      at = from + relative
      continue
    }
    if (
      token.part === 'CCONJ' &&
      hasVerb(line, from, at) &&
      !tokens.slice(from, at).some((one) => isRelative(line, one))
    )
      return at + 1
  }
  return from
}
