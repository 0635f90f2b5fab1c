import type { SpacedCueRules } from '../../../languages/parts/spaced/cues.ts'
import type { Token } from './tokens.ts'

/** The tokens of one sentence, or of a piece of a long one, with what reads them. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly rules: SpacedCueRules
}

/** A half-open range of tokens, as indexes. */
export interface Range {
  readonly from: number
  readonly to: number
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'SYM'])
const BREAK = /^[,;:–—-]$/
const POSSESSIVE = /^(?:['’]s?|['’]S)$/
/** Tagged as pronouns or determiners, they stand before a noun: his lawyer. */
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])

export const isBreak = (token: Token | undefined): boolean => token !== undefined && BREAK.test(token.text)
export const isComma = (token: Token | undefined): boolean => token?.text === ','
export const isNominal = (token: Token | undefined): boolean => token !== undefined && NOMINAL.has(token.part)
export const isOwner = (token: Token | undefined): boolean => token !== undefined && OWNERS.has(token.lower)
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && token.part !== 'AUX' && POSSESSIVE.test(token.text)
/** A mark that ends a sentence. */
export const isStop = (token: Token | undefined): boolean => token !== undefined && /^[.!?…]+$/.test(token.text)

/** Whether a word is one of time: Friday, week, 2019. */
export const isTime = ({ rules }: Line, token: Token | undefined): boolean =>
  token !== undefined && (rules.around.times.has(token.lower) || /^(?:1[89]|20)\d\d$/.test(token.text))

/** The -ing form of a verb. */
export const isParticiple = (token: Token | undefined): boolean =>
  token?.part === 'VERB' && /ing$/.test(token.lower) && token.lower !== token.lemma

const startsName = (token: Token): boolean => token.part === 'PROPN' || /^\p{Lu}/u.test(token.text)

/** Whether a noun is many and so is no title before a name: told reporters Voss is late. */
const isPlural = (token: Token): boolean => token.part === 'NOUN' && token.lemma !== token.lower

/**
 * Where the noun phrase ends that begins at `from`, no further than `limit`: the first token that is no part of it.
 * `from` itself where none begins there. A name is one token; what follows it begins another phrase.
 */
export const baseEnd = (line: Line, from: number, limit: number): number => {
  const { tokens } = line
  let noun = false
  let at = from
  for (; at < limit; at++) {
    const token = tokens[at]
    const next = at + 1 < limit ? tokens[at + 1] : undefined
    if (!token) break
    if (isPossessive(token)) {
      if (!noun) break
      noun = false
      continue
    }
    if (token.part === 'PRON' && !isOwner(token)) {
      if (at === from)
        return next && isPossessive(next) && isNominal(tokens[at + 2]) ? baseEnd(line, at + 2, limit) : at + 1
      break
    }
    if (token.part === 'DET' || isOwner(token)) {
      if (noun) break
      continue
    }
    if (token.mention) {
      const before = tokens[at - 1]
      if (noun && before && (isPlural(before) || before.mention?.entity.kind === 'person' || isTime(line, before)))
        break
      noun = true
      continue
    }
    if (token.part === 'NOUN' || token.part === 'PROPN') {
      const before = tokens[at - 1]
      if (noun && before?.mention?.entity.kind === 'person') break
      if (noun && before && isTime(line, before) && startsName(token) && !isTime(line, token)) break
      if (noun && before && isPlural(before) && startsName(token)) break
      noun = true
      continue
    }
    if (token.part === 'ADJ' || token.part === 'NUM' || token.part === 'SYM') {
      if (noun && !(token.part === 'NUM' && tokens[at - 1]?.part === 'PROPN')) break
      continue
    }
    if (token.part === 'QUOTE') {
      if (noun || !isShort(token) || !isNominal(next)) break
      continue
    }
    if (!noun && (token.part === 'ADV' || token.part === 'VERB') && isNominal(next)) {
      if (
        token.part === 'VERB' &&
        (at === from || tokens[at - 1]?.part === 'ADV') &&
        !/(?:ed|ing|en)$/.test(token.lower)
      )
        break
      continue
    }
    // Tens of thousands; more than 50 people; the A and B union.
    if (!noun && token.lower === 'than' && tokens[at + 1]?.part === 'NUM') continue
    break
  }
  while (
    at > from &&
    ['DET', 'ADV', 'VERB'].includes(tokens[at - 1]?.part ?? '') &&
    at - from > 1 &&
    !isSome(tokens[at - 1])
  )
    at--
  return tokens.slice(from, at).some((token) => isNominal(token)) ? at : from
}

const isSome = (token: Token | undefined): boolean => token?.part === 'DET'

/** Quoted words that only stand for a word of the sentence: the “likely” voters. */
export const isShort = (token: Token): boolean =>
  token.quoted !== null && token.text.split(/\s+/, 5).length <= 4 && !/[.,!?;:…]["”’']?$/.test(token.text.slice(-3))

/** Where a noun phrase with the phrases of place and kind behind it ends: a spokesman for the port of Mistport. */
export const phraseEnd = (line: Line, from: number, limit: number): number => {
  const { tokens } = line
  let at = baseEnd(line, from, limit)
  if (at === from) return from
  for (;;) {
    const token = tokens[at]
    if (!token || at >= limit) return at
    const joins = token.part === 'ADP' || (token.part === 'CCONJ' && token.lower !== 'but')
    const next = joins ? baseEnd(line, at + 1, limit) : at
    if (!joins || next === at + 1) return at
    if (token.part === 'CCONJ' && isFinite(line, next)) return at
    at = next
  }
}

/** Whether a finite verb stands at an index, behind adverbs: he said prices rose. */
export const isFinite = ({ tokens }: Line, from: number): boolean => {
  let at = from
  while (tokens[at]?.part === 'ADV') at++
  const token = tokens[at]
  if (!token) return false
  if (token.part === 'AUX') return true
  return token.part === 'VERB' && !isParticiple(token)
}
