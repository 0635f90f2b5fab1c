import type { SpacedCue } from '../../../languages/parts/spaced/cues.ts'
import { isInfinitive, isThat } from './adjuncts.ts'
import { startsClause } from './clauses.ts'
import {
  baseEnd,
  isBreak,
  isComma,
  isNominal,
  isOwner,
  isParticiple,
  isPossessive,
  isStop,
  isWord,
  type Line,
  type Range,
} from './phrases.ts'
import type { Token } from './tokens.ts'
import { groupStart } from './verbGroups.ts'

interface Found {
  readonly rule: SpacedCue
  readonly cue: Range
}

/** The verb of a form that the tagger takes for another part of speech: promising, warning. */
const participleLemma = ({ rules }: Line, { lower, part, lemma }: Token): string => {
  if (part === 'VERB' || !rules.forms.participle.test(lower)) return lemma
  const stem = lower.replace(rules.forms.participle, '')
  return [stem, `${stem}e`].find((one) => rules.verbs.has(one)) ?? lemma
}

/** The cue that a verb is, with the small word that belongs to it. */
export const cueAt = ({ tokens, rules }: Line, at: number): Found | null => {
  const token = tokens[at]
  if (!token) return null
  const next = tokens[at + 1]
  const lemma = participleLemma({ tokens, rules }, token)
  const joined = next ? rules.verbs.get(`${lemma} ${next.lower}`) : undefined
  if (joined) return { rule: joined, cue: { from: at, to: at + 2 } }
  const rule = rules.verbs.get(lemma)
  return rule ? { rule, cue: { from: at, to: at + 1 } } : null
}

/** It left, warning that; promising to, which the tagger takes for a noun or an adjective. */
const isMistakenParticiple = (line: Line, at: number): boolean => {
  const { tokens, rules } = line
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token || (token.part !== 'NOUN' && token.part !== 'ADJ') || !rules.forms.participle.test(token.lower))
    return false
  if (before && !isComma(before) && before.part !== 'QUOTE' && before.part !== 'PUNCT') return false
  return (
    isThat(line, at + 1) ||
    isInfinitive(line, at + 1) ||
    (isComma(before) && isThat(line, baseEnd(line, at + 1, tokens.length)))
  )
}

/** A plan that critics say will fail. */
const isBetween = (line: Line, at: number): boolean =>
  line.tokens[at + 1]?.part === 'AUX' && isWord(line, line.tokens[at - 2], 'which')

/** Polls show voters are tired: what is read or counted, and what it shows. */
const isShown = ({ rules }: Line, before: Token, after: Token | undefined): boolean =>
  rules.speakers.papers.has(before.lower) && rules.forms.ending.test(before.lower) && isNominal(after)

/** A verb that the tagger takes for a noun: the group estimates the cost; majorities say they agree. */
export const isMistaken = (line: Line, at: number): boolean => {
  const { tokens, rules } = line
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (isMistakenParticiple(line, at)) return true
  if (token?.part !== 'NOUN' || !before || !isNominal(before) || before.part === 'DET' || before.part === 'ADJ')
    return false
  if (isOwner(line, before)) return false
  const that = after !== undefined && rules.around.that.has(after.lower) && after.part === 'SCONJ'
  if (token.lower === token.lemma)
    return (
      isShown(line, before, after) ||
      (before.lower !== before.lemma &&
        (that || isBetween(line, at) || (after?.part === 'PRON' && !isOwner(line, after))))
    )
  if (before.mention && after?.mention && startsClause(line, at + 1)) return true
  if (!after || isStop(after)) {
    const lead = tokens[baseStart(line, at) - 1]
    return isComma(lead) || lead?.part === 'QUOTE'
  }
  return after.part === 'DET' || after.part === 'PRON' || that
}

/** Where the run of nouns and what stands before them begins that ends at an index. */
export const baseStart = ({ tokens }: Line, at: number): number => {
  let from = at
  while (from > 0 && isNominal(tokens[from - 1])) from--
  return from
}

interface Group {
  readonly start: number
  readonly negated: boolean
  readonly possible: boolean
  readonly passive: boolean
  readonly infinitive: boolean
  readonly progressive: boolean
}

/** She’s told, they’re told. */
const isContracted = (before: readonly Token[]): boolean => {
  const last = before.findLast(({ part }) => part === 'AUX')
  return last?.lemma === 'be'
}

/** What a verb’s auxiliaries say of it. */
export const groupOf = (line: Line, verb: number): Group => {
  const { tokens, rules } = line
  const start = groupStart(line, verb)
  const before = tokens.slice(start, verb)
  const has = (words: ReadonlySet<string>): boolean => before.some(({ lower }) => words.has(lower))
  const be =
    rules.around.passive.has(before.findLast(({ part }) => part === 'AUX')?.lower ?? '') || isContracted(before)
  return {
    start,
    negated: has(rules.around.negations),
    possible: has(rules.around.possible),
    passive: be && !rules.forms.participle.test(tokens[verb]?.lower ?? ''),
    infinitive:
      before.some((token) => isWord(line, token, 'infinitive') && token.part === 'PART') ||
      isWord(line, tokens[start - 1], 'infinitive'),
    progressive: be && isParticiple(line, tokens[verb]),
  }
}

/** Whether to say is said by whoever the verb before it belongs to: went on to say, took to the air to say. */
export const isLed = ({ tokens, rules }: Line, start: number): number => {
  for (let at = start - 1; at >= 0 && at >= start - 7; at--) {
    const token = tokens[at]
    if (!token || isBreak(token)) return -1
    if (rules.around.refusals.has(token.lemma)) return -1
    if (token.part === 'VERB' || token.part === 'ADJ') return rules.around.leading.has(token.lemma) ? at : -1
  }
  return -1
}

/** The pledged delegates; an estimated 11 million. */
export const isAdjective = (line: Line, group: number, verb: number): boolean => {
  const [before, next] = [line.tokens[group - 1], line.tokens[verb + 1]]
  if (group !== verb || !before || !next || line.tokens[verb]?.lower === line.tokens[verb]?.lemma) return false
  const opens =
    before.part === 'DET' ||
    before.part === 'ADJ' ||
    before.part === 'NUM' ||
    isOwner(line, before) ||
    isPossessive(line, before)
  return opens && ['NOUN', 'PROPN', 'NUM', 'ADJ'].includes(next.part)
}
