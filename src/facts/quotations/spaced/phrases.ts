import type { SpacedCueRules } from '../../../languages/parts/spaced/cues.ts'
import type { FormWord } from '../../../languages/parts/spaced/forms.ts'
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

const BREAK = /^(?:[,;:–—―-]|--)$/

/** A mark between the parts of a sentence. */
export const isBreak = (token: Token | undefined): boolean => token !== undefined && BREAK.test(token.text)

/** A dash, which comes in pairs at times. */
export const isDash = (token: Token | undefined): boolean => token !== undefined && /^(?:[–—―-]|--)$/.test(token.text)

/** A comma. */
export const isComma = (token: Token | undefined): boolean => token?.text === ','

/** A word that may stand in a noun phrase. */
export const isNominal = (token: Token | undefined): boolean => token !== undefined && NOMINAL.has(token.part)

/** Whether a token is a small word of a kind. */
export const isWord = ({ rules }: Line, token: Token | undefined, word: FormWord): boolean =>
  token !== undefined && rules.forms.words[word].has(token.lower)

/** His, whose: tagged as pronouns or determiners, they stand before a noun. */
export const isOwner = (line: Line, token: Token | undefined): boolean => isWord(line, token, 'owner')

/** What makes an owner of the noun before it: ’s. */
export const isPossessive = ({ rules }: Line, token: Token | undefined): boolean =>
  token !== undefined && token.part !== 'AUX' && rules.forms.possessive.test(token.text)

/** A mark that ends a sentence. */
export const isStop = (token: Token | undefined): boolean => token !== undefined && /^[.!?…]+$/.test(token.text)

/** Whether a word is one of time: Friday, week, 2019. */
export const isTime = ({ rules }: Line, token: Token | undefined): boolean =>
  token !== undefined && (rules.around.times.has(token.lower) || /^(?:1[89]|20)\d\d$/.test(token.text))

/** The -ing form of a verb. */
export const isParticiple = ({ rules }: Line, token: Token | undefined): boolean =>
  token?.part === 'VERB' && rules.forms.participle.test(token.lower) && token.lower !== token.lemma

const startsName = (token: Token): boolean => token.part === 'PROPN' || /^\p{Lu}/u.test(token.text)

/** Whether a noun is many and so is no title before a name: told reporters Voss is late. */
const isPlural = (token: Token): boolean => token.part === 'NOUN' && token.lemma !== token.lower

/** What a token is to the noun phrase that it may stand in: its noun, something before that, or no part of it. */
type Place = 'noun' | 'before' | 'outside'

const NOUNS = new Set(['NOUN', 'PROPN'])

/** Whether a name or noun goes on with the phrase that has a noun already. */
const joinsNoun = (line: Line, at: number): boolean => {
  const [before, token] = [line.tokens[at - 1], line.tokens[at]]
  if (!before || !token || before.part === 'QUOTE') return false
  if (token.mention) return !isPlural(before) && before.mention?.entity.kind !== 'person' && !isTime(line, before)
  if (isTime(line, before) && startsName(token) && !isTime(line, token)) return false
  return !(isPlural(before) && startsName(token))
}

const nominalPlace = (line: Line, at: number, noun: boolean): Place => {
  const { tokens } = line
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token) return 'outside'
  if (token.mention || NOUNS.has(token.part)) return !noun || joinsNoun(line, at) ? 'noun' : 'outside'
  if (token.part === 'DET' || isOwner(line, token)) return noun ? 'outside' : 'before'
  if (!noun) return 'before'
  // Article 5; New York primary voters.
  if (token.part === 'NUM') return before?.part === 'PROPN' ? 'before' : 'outside'
  if (token.part !== 'ADJ' || !before || !next || !NOUNS.has(next.part) || isTime(line, next)) return 'outside'
  // Fire chief Mara Voss: an office that the tagger takes for an adjective. Not: told reporters late Voss left.
  const office = next.mention?.entity.kind === 'person' && before.part === 'NOUN' && !isPlural(before)
  return office || before.part === 'PROPN' ? 'before' : 'outside'
}

/** How many words of an office stand before a name at most. */
const LONGEST_OFFICE = 5

/** Said lead author Mara Voss: right behind a verb, a bare form before an office and a name is no verb. Not: helped lead protesters. */
const isBareBefore = ({ tokens }: Line, at: number): boolean => {
  const token = tokens[at]
  if (token?.lower !== token?.lemma || tokens[at - 1]?.part !== 'VERB' || tokens[at + 1]?.part !== 'NOUN') return false
  const office = tokens.slice(at + 1, at + 1 + LONGEST_OFFICE)
  const name = office.findIndex(({ mention }) => mention?.entity.kind === 'person')
  return name > 0 && office.slice(0, name).every((one) => NOUNS.has(one.part) && !isPlural(one))
}

const placeOf = (line: Line, from: number, at: number, noun: boolean): Place => {
  const { tokens } = line
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || (token.part === 'PRON' && !isOwner(line, token))) return 'outside'
  if (isNominal(token) || isOwner(line, token)) return nominalPlace(line, at, noun)
  if (token.part === 'QUOTE') {
    if (at > from && isPossessive(line, before)) return 'noun'
    return !noun && isShort(token) && isNominal(next) ? 'before' : 'outside'
  }
  if (noun) return 'outside'
  if (token.part === 'ADV') return isNominal(next) ? 'before' : 'outside'
  // Retired generals; a leading Democrat. Not: contacted his publisher.
  if (token.part === 'VERB') {
    if (at === from && isBareBefore(line, at)) return 'before'
    const adjective = next !== undefined && (NOUNS.has(next.part) || next.part === 'ADJ')
    return adjective && (line.rules.forms.adjective.test(token.lower) || (at > from && before?.part !== 'ADV'))
      ? 'before'
      : 'outside'
  }
  return isWord(line, token, 'than') && (next?.part === 'NUM' || isWord(line, next, 'half')) ? 'before' : 'outside'
}

/**
 * Where the noun phrase ends that begins at `from`, no further than `limit`: the first token that is no part of it.
 * `from` itself where none begins there. A name is one token; what follows it begins another phrase.
 */
export const baseEnd = (line: Line, from: number, limit: number): number => {
  const { tokens } = line
  const first = tokens[from]
  if (first?.part === 'PRON' && !isOwner(line, first) && from < limit)
    return isPossessive(line, tokens[from + 1]) ? baseEnd(line, from + 2, limit) : from + 1
  let noun = false
  let end = from
  for (let at = from; at < limit; at++) {
    if (isPossessive(line, tokens[at])) {
      if (!noun) break
      noun = false
      continue
    }
    const place = placeOf(line, from, at, noun)
    if (place === 'outside') break
    if (place === 'noun') noun = true
    if (place === 'noun' || (isNominal(tokens[at]) && !isArticle(line, tokens[at]))) end = at + 1
  }
  return end
}

const isArticle = (line: Line, token: Token | undefined): boolean =>
  isWord(line, token, 'article') || isOwner(line, token)

/** Quoted words that only stand for a word of the sentence: the “likely” voters. */
export const isShort = (token: Token): boolean =>
  token.quoted !== null &&
  token.text.split(/\s+/, 5).length <= 4 &&
  !/[.,!?;:…]$/.test(token.text.replace(/["”’'»]+$/, ''))

/** Where a noun phrase with the phrases of place and kind behind it ends: a spokesman for the port of Mistport. */
export const phraseEnd = (line: Line, from: number, limit: number): number => {
  const { tokens } = line
  let at = baseEnd(line, from, limit)
  if (at === from) return from
  for (;;) {
    const token = tokens[at]
    if (!token || at >= limit) return at
    const joins = token.part === 'ADP' || (token.part === 'CCONJ' && !isWord(line, token, 'but'))
    const next = joins ? baseEnd(line, at + 1, limit) : at
    if (!joins || next === at + 1) return at
    if (token.part === 'CCONJ' && isVerbNext(line, next)) return at
    at = next
  }
}

/** Whether a finite verb stands at an index, behind adverbs: he said prices rose. */
export const isVerbNext = (line: Line, from: number): boolean => {
  const { tokens } = line
  let at = from
  while (tokens[at]?.part === 'ADV') at++
  const token = tokens[at]
  if (!token) return false
  if (token.part === 'AUX') return true
  return token.part === 'VERB' && !isParticiple(line, token)
}

/** Whether a small word begins a number's phrase: about half of voters, around 50 people. */
export const isNearly = (line: Line, at: number): boolean => {
  const { tokens, rules } = line
  const next = tokens[at + 1]
  return rules.around.nearly.has(tokens[at]?.lower ?? '') && (next?.part === 'NUM' || isWord(line, next, 'half'))
}
