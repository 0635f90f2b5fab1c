import type { SpacedCue } from '../../../languages/parts/spaced/cues.ts'
import { startsClause } from './clauses.ts'
import {
  baseEnd,
  isBreak,
  isNearly,
  isParticiple,
  isPossessive,
  isStop,
  isTime,
  isVerbNext,
  isWord,
  type Line,
  phraseEnd,
  type Range,
} from './phrases.ts'
import type { Token } from './tokens.ts'

const MOST_ADJUNCTS = 6

/** How far ahead what is said may begin behind words that hold no verb, in tokens. */
const REACH = 16

const isVerbBase = (token: Token | undefined): boolean =>
  token !== undefined && (token.part === 'VERB' || token.part === 'AUX') && token.lower === token.lemma

/** That, before a clause; not: said that was wrong, said that day. */
export const isThat = (line: Line, at: number): boolean => {
  const [token, next] = [line.tokens[at], line.tokens[at + 1]]
  if (!token || token.part === 'DET' || !line.rules.around.that.has(token.lower)) return false
  return (
    token.part !== 'PRON' ||
    (next !== undefined && next.part !== 'AUX' && (next.part !== 'VERB' || isParticiple(line, next)))
  )
}

/** To do, not to do, to “do”. */
export const isInfinitive = (line: Line, at: number): boolean => {
  const { tokens, rules } = line
  const first = rules.around.negations.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const next = tokens[first + 1]
  return isWord(line, tokens[first], 'infinitive') && (isVerbBase(next) || (next?.part === 'QUOTE' && next.verbal))
}

/** Whether what is said may begin at an index, or the sentence ends there. */
const isEdge = (line: Line, at: number, { takes }: SpacedCue): boolean => {
  const token = line.tokens[at]
  if (!token || isBreak(token) || isStop(token) || token.part === 'QUOTE') return true
  return isThat(line, at) || (takes.has('infinitive') && isInfinitive(line, at))
}

/** The fact that, her claim that: the clause belongs to the noun. */
const hasContent = ({ tokens, rules }: Line, at: number): boolean => {
  const noun = tokens[at]?.lower ?? ''
  return (rules.around.contents.has(noun) || rules.claims.has(noun)) && !rules.around.occasions.has(noun)
}

/** On the station’s “…”: quoted words that a small word leads up to are a title there. */
const isTitle = (line: Line, at: number): boolean => {
  const before = line.tokens[at - 1]
  return (
    line.tokens[at]?.part === 'QUOTE' &&
    (isPossessive(line, before) || before?.part === 'ADP' || before?.part === 'DET')
  )
}

/** The first place ahead where what is said may begin, if no verb stands before it; -1 where there is none. */
const edgeAhead = (line: Line, from: number, cue: SpacedCue): number => {
  const { tokens, rules } = line
  for (let at = from; at <= tokens.length && at - from < REACH; at++) {
    if (isTitle(line, at)) continue
    if (isEdge(line, at, cue)) return isThat(line, at) && hasContent(line, at - 1) ? -1 : at
    const token = tokens[at]
    if (
      !token ||
      token.part === 'AUX' ||
      token.part === 'VERB' ||
      token.part === 'SCONJ' ||
      rules.around.relative.has(token.lower)
    )
      return -1
  }
  return -1
}

/** Where a phrase behind a preposition ends that tells when, where or to whom: on Friday, in a statement, to reporters. */
const adjunctEnd = (line: Line, at: number, cue: SpacedCue): number => {
  const { tokens, rules } = line
  const limit = tokens.length
  const title = tokens[at + 1]
  if (title?.part === 'QUOTE' && !isWord(line, tokens[at], 'infinitive') && title.text.split(/\s+/, 8).length < 8)
    return at + 2
  // On Friday sales fell: a day ends its phrase.
  const day = timePhrase(line, at + 1)
  const own = day > at + 1 ? day : baseEnd(line, at + 1, limit)
  if (own === at + 1) return isParticiple(line, tokens[at + 1]) ? participleEnd(line, at + 1, cue) : at
  const whole = day > at + 1 ? day : phraseEnd(line, at + 1, limit)
  const ahead = edgeAhead(line, own, cue)
  if (ahead >= 0) return ahead
  const tells = (from: number, to: number): boolean =>
    tokens.slice(from, to).some((token) => rules.around.occasions.has(token.lower) || isTime(line, token))
  if (tells(at + 1, own)) return tells(own, whole) && startsClause(line, whole) ? whole : own
  return startsClause(line, whole) ? whole : startsClause(line, own) ? own : at
}

/** After casting his ballot; while campaigning in Ohio: to the next break. */
const participleEnd = (line: Line, at: number, cue: SpacedCue): number => {
  const { tokens } = line
  let end = at
  while (end < tokens.length && end - at < REACH && !isEdge(line, end, cue)) end++
  return end
}

/** Whom a cue tells, if its verb may have a hearer: told the court on Friday that. */
export const hearerAt = (line: Line, at: number, cue: SpacedCue): Range | null => {
  const { tokens } = line
  if (!cue.takes.has('hearer') || isEdge(line, at, cue)) return null
  const end = baseEnd(line, at, tokens.length)
  if (end === at) return null
  const bare = end === at + 1 && tokens[at]?.part === 'PRON' && isWord(line, tokens[at], 'subject')
  if (bare && isVerbNext(line, end)) return null
  // Warned prices would rise, promised help: what stands behind the verb is no hearer.
  const optional = (cue.takes.has('after') && cue.takes.has('of')) || cue.takes.has('noun')
  if (
    optional &&
    !isThat(line, end) &&
    !isInfinitive(line, end) &&
    tokens[end]?.part !== 'QUOTE' &&
    !startsClause(line, end)
  )
    return null
  return optional && isVerbNext(line, end) ? null : { from: at, to: end }
}

/** The words between a cue and what is said: on Friday, in a statement to the press. */
export const adjunctsEnd = (line: Line, from: number, cue: SpacedCue): { end: number; hearer: Range | null } => {
  const { tokens, rules } = line
  let at = from
  let hearer: Range | null = null
  for (let count = 0; count < MOST_ADJUNCTS; count++) {
    const token = tokens[at]
    if (!token || isEdge(line, at, cue) || isNearly(line, at)) break
    if (cue.takes.has('of') && isWord(line, token, 'about')) break
    if (isInfinitive(line, at)) break
    let end = at
    if (token.part === 'ADP' || isWord(line, token, 'infinitive')) {
      end = adjunctEnd(line, at, cue)
      const to = isWord(line, token, 'infinitive') && end > at ? baseEnd(line, at + 1, tokens.length) : at
      if (to > at + 1) hearer ??= { from: at + 1, to }
    } else if (
      token.part === 'ADV' &&
      !rules.around.question.has(token.lower) &&
      !rules.around.joining.has(token.lower)
    )
      end = at + 1
    else if (['PROPN', 'NOUN', 'ADJ', 'DET'].includes(token.part)) end = timePhrase(line, at)
    if (end === at) break
    at = end
  }
  return { end: at, hearer }
}

/** Friday; last week; early Monday morning; this year. */
const timePhrase = (line: Line, from: number): number => {
  const { tokens } = line
  const first = tokens[from]
  const leads = first && ['ADJ', 'DET'].includes(first.part) && isTime(line, tokens[from + 1])
  let at = leads ? from + 1 : from
  while (at < tokens.length && at - from < 5 && isTime(line, tokens[at])) at++
  return isPossessive(line, tokens[at]) ? from : at
}
