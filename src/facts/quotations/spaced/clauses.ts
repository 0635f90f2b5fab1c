import {
  baseEnd,
  isComma,
  isNearly,
  isNominal,
  isOwner,
  isParticiple,
  isStop,
  isVerbNext,
  isWord,
  type Line,
  phraseEnd,
} from './phrases.ts'
import type { Token } from './tokens.ts'

/** A narrow lead: what follows one thing in its bare form is a noun rather than its verb. */
const isOneThing = (line: Line, from: number, end: number): boolean => {
  const verb = line.tokens[end]
  return verb?.part === 'VERB' && verb.lower === verb.lemma && isWord(line, line.tokens[from], 'single')
}

/** Whether a subject with its verb begins at an index. */
export const startsClause = (line: Line, at: number): boolean => {
  const end = phraseEnd(line, at, line.tokens.length)
  if (end > at && isVerbNext(line, end) && !isOneThing(line, at, end)) return true
  const own = baseEnd(line, at, line.tokens.length)
  if (own === at || isOneThing(line, at, own)) return false
  // He and Mara Voss differ.
  const other = line.tokens[own]?.part === 'CCONJ' ? baseEnd(line, own + 1, line.tokens.length) : own
  return isVerbNext(line, own) || (other > own + 1 && isVerbNext(line, other))
}

/** Whether a clause begins at an index that has its verb further on: prices in the town, which fell last year, have risen. */
export const startsLongClause = (line: Line, at: number): boolean => {
  const { tokens, rules } = line
  if (startsClause(line, at)) return true
  const first = tokens[at]
  if (isNearly(line, at)) return hasSureVerb(line, at + 1)
  if (!first || rules.around.meanwhile.has(first.lower)) return false
  const leans = first.part === 'SCONJ' || first.part === 'ADP' || rules.around.joining.has(first.lower)
  if (leans) return hasComma(line, at) && hasSureVerb(line, at + 1)
  if (isWord(line, first, 'existential') || isParticiple(line, first)) return hasSureVerb(line, at + 1)
  return (isNominal(first) || first.part === 'QUOTE' || first.part === 'ADV') && hasSureVerb(line, at)
}

const LOOKED_AT = 48

const hasComma = ({ tokens }: Line, from: number): boolean => tokens.slice(from, from + LOOKED_AT).some(isComma)

/** Whether a verb stands further on that is no participle, by its form or its subject: has, says, they went. */
const hasSureVerb = (line: Line, from: number): boolean => {
  // Each clause inside takes a verb of its own: the plan that was made has failed.
  let inner = 0
  for (let at = from; at < line.tokens.length && at - from < LOOKED_AT; at++) {
    const [before, token] = [line.tokens[at - 1], line.tokens[at]]
    if (!token || token.text === ';' || isStop(token)) return false
    // The change, he wrote: another clause begins.
    if (isComma(token) && line.tokens[at + 1]?.part === 'PRON' && !isOwner(line, line.tokens[at + 1]) && inner === 0)
      return false
    const opens =
      token.part === 'SCONJ' ||
      line.rules.around.that.has(token.lower) ||
      line.rules.around.relative.has(token.lower) ||
      line.rules.around.question.has(token.lower)
    if (opens && at > from) inner++
    else if (isSureVerb(line, token, before) && inner-- === 0) return true
    inner = Math.max(inner, 0)
  }
  return false
}

const isSureVerb = (line: Line, token: Token, before: Token | undefined): boolean => {
  if (token.part === 'AUX') return before?.part !== 'AUX' && before?.part !== 'CCONJ'
  if (token.part === 'QUOTE') return token.verbal && isNominal(before)
  if (token.part !== 'VERB' || isParticiple(line, token) || isWord(line, before, 'infinitive')) return false
  return (
    (line.rules.forms.ending.test(token.lower) && token.lower !== token.lemma) ||
    (before?.part === 'PRON' && !isOwner(line, before))
  )
}
