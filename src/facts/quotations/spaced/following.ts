import type { SpacedCue } from '../../../languages/parts/spaced/cues.ts'
import {
  baseEnd,
  isBreak,
  isComma,
  isNominal,
  isOwner,
  isParticiple,
  isPossessive,
  isStop,
  isTime,
  isVerbNext,
  type Line,
  phraseEnd,
  type Range,
} from './phrases.ts'
import type { Token } from './tokens.ts'

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

export interface Followed {
  readonly kind: Following
  /** The first token of what is said; of what follows, for `comma` and `end`. */
  readonly at: number
  /** Who is told. */
  readonly hearer: Range | null
  /** What stands between the cue and what is said. */
  readonly between: Range
}

const MOST_ADJUNCTS = 6

const isTo = (token: Token | undefined): boolean => token?.lower === 'to'

/** Whether what is said may begin at an index, or the sentence ends there. */
const isEdge = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  if (!token || isBreak(token) || isStop(token) || token.part === 'QUOTE') return true
  return isThat(line, at)
}

const isThat = ({ tokens, rules }: Line, at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && rules.around.that.has(token.lower) && token.part !== 'DET' && token.part !== 'PRON'
}

const isVerbBase = (token: Token | undefined): boolean =>
  token !== undefined && (token.part === 'VERB' || token.part === 'AUX') && token.lower === token.lemma

/** Where a phrase behind a preposition ends that tells when, where or to whom: on Friday, in a statement, to reporters. */
const adjunctEnd = (line: Line, at: number): number => {
  const { tokens, rules } = line
  const limit = tokens.length
  const title = tokens[at + 1]
  if (title?.part === 'QUOTE' && !isTo(tokens[at]) && title.text.split(/\s+/, 8).length < 8) return at + 2
  const own = baseEnd(line, at + 1, limit)
  if (own === at + 1) return isParticiple(tokens[at + 1]) ? participleEnd(line, at + 1) : at
  const whole = phraseEnd(line, at + 1, limit)
  if (isEdge(line, whole)) return whole
  if (isEdge(line, own)) return own
  const occasion = tokens
    .slice(at + 1, own)
    .some((token) => rules.around.occasions.has(token.lower) || isTime(line, token))
  if (occasion)
    return tokens
      .slice(own, whole)
      .some((token) => rules.around.occasions.has(token.lower) || isTime(line, token) || token.mention) &&
      startsClause(line, whole)
      ? whole
      : own
  return startsClause(line, whole) ? whole : startsClause(line, own) ? own : at
}

/** After casting his ballot; while campaigning in Ohio: to the next break. */
const participleEnd = (line: Line, at: number): number => {
  const { tokens } = line
  let end = at
  while (end < tokens.length && end - at < 16 && !isEdge(line, end)) end++
  return end
}

/** Whether a subject with its verb begins at an index. */
const startsClause = (line: Line, at: number): boolean => {
  const end = phraseEnd(line, at, line.tokens.length)
  if (end > at && isVerbNext(line, end)) return true
  const own = baseEnd(line, at, line.tokens.length)
  return own > at && isVerbNext(line, own)
}

/** Whether a clause begins at an index that has its verb further on: prices in the town, which fell last year, have risen. */
const startsLongClause = (line: Line, at: number): boolean => {
  const { tokens, rules } = line
  if (startsClause(line, at)) return true
  const first = tokens[at]
  if (!first || rules.around.meanwhile.has(first.lower)) return false
  const leans = first.part === 'SCONJ' || first.part === 'ADP' || rules.around.joining.has(first.lower)
  if (leans) return hasComma(line, at) && hasSureVerb(line, at + 1)
  if (first.lower === 'there' || isParticiple(first)) return hasSureVerb(line, at + 1)
  return (isNominal(first) || first.part === 'QUOTE' || first.part === 'ADV') && hasSureVerb(line, at)
}

const LOOKED_AT = 48

const hasComma = ({ tokens }: Line, from: number): boolean => tokens.slice(from, from + LOOKED_AT).some(isComma)

/** Whether a verb stands further on that is no participle, by its form or its subject: has, says, they went. */
const hasSureVerb = ({ tokens }: Line, from: number): boolean => {
  for (let at = from; at < tokens.length && at - from < LOOKED_AT; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (!token || token.text === ';' || isStop(token)) return false
    if (token.part === 'AUX' && before?.part !== 'CCONJ') return true
    if (token.part === 'QUOTE' && token.verbal && isNominal(before)) return true
    if (token.part !== 'VERB' || isParticiple(token) || isTo(before)) continue
    if (/s$/.test(token.lower) && token.lower !== token.lemma) return true
    if (before?.part === 'PRON' && !isOwner(before)) return true
  }
  return false
}

/** Whom a cue tells, if its verb may have a hearer: told the court on Friday that. */
const hearerAt = (line: Line, at: number, cue: SpacedCue): Range | null => {
  const { tokens } = line
  if (!cue.takes.has('hearer') || isEdge(line, at)) return null
  const first = tokens[at]
  const end = baseEnd(line, at, tokens.length)
  if (end === at || !first) return null
  // Warned prices would rise: what stands behind the verb is the claim's own subject.
  const optional = cue.takes.has('after')
  if (
    isVerbNext(line, end) &&
    (first.lower === 'he' || first.lower === 'she' || first.lower === 'they' || first.lower === 'it')
  )
    return null
  const tells = first.part === 'PRON' || !optional || !isVerbNext(line, end)
  return tells ? { from: at, to: end } : null
}

/** The words between a cue and what is said: on Friday, in a statement to the press. */
const adjunctsEnd = (line: Line, from: number): { end: number; hearer: Range | null } => {
  const { tokens } = line
  let at = from
  let hearer: Range | null = null
  for (let count = 0; count < MOST_ADJUNCTS; count++) {
    const token = tokens[at]
    if (!token || isEdge(line, at)) break
    let end = at
    if (isTo(token) && isVerbBase(tokens[at + 1]) && !isNominal(tokens[at + 1])) break
    if (token.part === 'ADP' || isTo(token)) {
      end = adjunctEnd(line, at)
      if (isTo(token) && end > at) {
        const to = baseEnd(line, at + 1, tokens.length)
        hearer ??= { from: at + 1, to }
      }
    } else if (token.part === 'ADV' && !line.rules.around.question.has(token.lower)) end = at + 1
    else if (token.part === 'PROPN' || token.part === 'NOUN' || token.part === 'ADJ' || token.part === 'DET')
      end = timePhrase(line, at)
    if (end === at) break
    at = end
  }
  return { end: at, hearer }
}

/** Friday; last week; early Monday morning; this year. */
const timePhrase = (line: Line, from: number): number => {
  const { tokens } = line
  let at = from
  while (
    at < tokens.length &&
    at - from < 5 &&
    (isTime(line, tokens[at]) ||
      (at === from && ['ADJ', 'DET'].includes(tokens[at]?.part ?? '') && isTime(line, tokens[at + 1])))
  )
    at++
  return isPossessive(tokens[at]) ? from : at
}

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
  if (isTo(token) && isVerbBase(next)) return 'infinitive'
  if (rules.around.meanwhile.has(token.lower)) return 'end'
  if (isParticiple(token) && takes.has('gerund') && !startsClause(line, at)) return 'gerund'
  if ((token.lower === 'of' || token.lower === 'against' || token.lower === 'to') && isNominal(next)) return 'of'
  if (startsLongClause(line, at)) return 'clause'
  if (isNominal(token) || isParticiple(token)) return 'noun'
  return 'end'
}

/** What follows a cue whose last word is the token before `from`. */
export const followedBy = (line: Line, from: number, cue: SpacedCue): Followed => {
  const early = isTo(line.tokens[from]) ? null : hearerAt(line, from, cue)
  const start = early?.to ?? from
  const { end, hearer } = adjunctsEnd(line, start)
  const kind = kindAt(line, end, cue)
  const token = line.tokens[end]
  const skips = kind === 'that' || (kind === 'quote' && token?.part !== 'QUOTE') || kind === 'colon' || kind === 'of'
  return { kind, at: skips ? end + 1 : end, hearer: early ?? hearer, between: { from, to: end } }
}
