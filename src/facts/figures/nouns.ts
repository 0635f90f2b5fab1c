import type { Span } from '../../model/span.ts'
import type { Reader } from './quantity.ts'
import { indexAt, type Token, tokenise } from './tokens.ts'

const MAX_WIDTH = 12
const WINDOW = 30

/** What was split anew, by reader and offset: several rules ask for the same words. */
const anew = new WeakMap<Reader, Map<number, readonly Token[]>>()

const splitAnew = (reader: Reader, offset: number): readonly Token[] => {
  const known = anew.get(reader) ?? new Map<number, readonly Token[]>()
  anew.set(reader, known)
  const before = known.get(offset)
  if (before) return before
  const rest = reader.text.slice(offset, offset + WINDOW)
  const tokens = tokenise(rest, reader.pack.units.subjects, reader.words, []).map((token) => ({
    ...token,
    start: token.start + offset,
    end: token.end + offset,
  }))
  known.set(offset, tokens)
  return tokens
}

/** The tokens from `offset` on; where a word begins before it, the rest of the text is split anew. */
export const tokensFrom = (reader: Reader, offset: number): readonly Token[] => {
  const tokens = reader.tokens()
  const index = indexAt(tokens, offset)
  if (tokens[index]?.start === offset || index >= tokens.length) return tokens.slice(index, index + WINDOW)
  return splitAnew(reader, offset)
}

/** The tokens of the text before `offset` from `floor` on; a word that reaches over either edge is left out. */
export const tokensUpTo = (reader: Reader, floor: number, offset: number): readonly Token[] => {
  const tokens = reader.tokens()
  const found = tokens.slice(indexAt(tokens, floor), indexAt(tokens, offset))
  return found[0] && found[0].start < floor ? found.slice(1) : found
}

/** Han characters count one, others half. */
export const widthOf = (text: string): number => {
  let width = 0
  for (const char of text) width += char < '\u2e80' ? 0.5 : 1
  return width
}

export const isNoun = (token: Token | undefined): boolean =>
  !!token && (token.kind === 'noun' || token.kind === 'name' || token.kind === 'classifier')

const isVerb = (token: Token | undefined): boolean =>
  !!token && (token.kind === 'act' || token.kind === 'verb' || token.kind === 'opinion')

const isLatin = (token: Token | undefined): boolean => !!token && /^[A-Za-z0-9０-９]/.test(token.text)

const joinsWords = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'space' && isLatin(tokens[index - 1]) && isLatin(tokens[index + 1])

/** Whether the word at `index` may stand in the noun phrase that begins at `first`: 改善計畫, 失蹤漁民, but 被告|延押. */
const goesOn = (tokens: readonly Token[], index: number, first: number): boolean => {
  const token = tokens[index]
  if (isNoun(token) || joinsWords(tokens, index)) return true
  const next = tokens[index + 1]?.kind === 'act' && token?.kind === 'act' ? tokens[index + 2] : tokens[index + 1]
  if (!token || !isVerb(token) || !isNoun(next)) return false
  if (index === first) return token.text.length >= 2
  return index === first + 1 && (tokens[first]?.kind === 'name' || tokens[first]?.kind === 'act')
}

/** How many of `tokens` make the noun phrase that they begin with; 0 where they begin with none. */
export const nounLength = (tokens: readonly Token[], first = 0): number => {
  let index = first
  let width = 0
  while (index < tokens.length && goesOn(tokens, index, first)) {
    width += widthOf(tokens[index]?.text ?? '')
    if (width > MAX_WIDTH) break
    index++
  }
  while (index > first && !isNoun(tokens[index - 1])) index--
  return index - first
}

/** The counted or owed noun right at `offset`. Empty where there is none. */
export const nounFrom = (reader: Reader, offset: number): string => {
  const tokens = tokensFrom(reader, offset)
  const last = tokens[nounLength(tokens) - 1]
  return last ? reader.text.slice(offset, last.end) : ''
}

/** What may stand at `index`, left of a phrase that begins at `start`. */
const reachesOver = (tokens: readonly Token[], index: number, start: number): boolean => {
  const token = tokens[index]
  if (isNoun(token)) return true
  if (token?.kind === 'scope') return isNoun(tokens[start])
  // 已盡力維護|被告: behind an adverb an act is what somebody does.
  if (token?.kind === 'act') return tokens[index - 1]?.kind !== 'adverb' || tokens[start]?.kind === 'act'
  return joinsWords(tokens, index)
}

const isOver = (tokens: readonly Token[], index: number, last: number): boolean =>
  widthOf(
    tokens
      .slice(index, last + 1)
      .map((token) => token.text)
      .join(''),
  ) > MAX_WIDTH

/** The index of the first token of the plain noun phrase that ends at `last`. */
const plainStart = (tokens: readonly Token[], last: number, end: number): number => {
  let start = last
  for (let index = last - 1; index >= 0 && reachesOver(tokens, index, start); index--) {
    if (isOver(tokens, index, end)) break
    start = index
  }
  return start
}

/** Before 的 or a word of time a phrase goes on only over a whole noun phrase: no relative clause, no part of a phrase. */
const modifierStart = (tokens: readonly Token[], start: number, end: number): number | null => {
  const link = tokens[start - 1]
  if ((link?.kind !== 'possessive' && link?.kind !== 'time') || !isNoun(tokens[start - 2])) return null
  const first = plainStart(tokens, start - 2, end)
  const before = tokens[first - 1]
  const cut =
    isOver(tokens, start - 2, end) || (before && (isNoun(before) || isVerb(before) || before.kind === 'adverb'))
  return cut ? null : first
}

/** The noun phrase that ends with the token at `last`, as the index of its first token. */
export const phraseStart = (reader: Reader, tokens: readonly Token[], last: number): number => {
  if (reader.pack.units.subjects.alone.has(tokens[last]?.text ?? '')) return last
  let start = plainStart(tokens, last, last)
  const before = modifierStart(tokens, start, last)
  if (before !== null) start = before
  if (tokens[start - 1]?.kind === 'each' && !isOver(tokens, start - 1, last)) {
    start--
    if (isNoun(tokens[start - 1])) start = plainStart(tokens, start, last)
  }
  return withoutLead(tokens, start, last)
}

/** What a counting word, which belongs to no phrase, follows. */
const POINTS = new Set<Token['kind']>(['pronoun', 'number', 'space', 'function', 'classifier', 'adverb'])
const LEADS = new Set<Token['kind']>(['classifier', 'space', 'possessive'])

/** Without what belongs to the words before: the unit of a number, 這|座, the 的 behind either. */
const withoutLead = (tokens: readonly Token[], first: number, last: number): number => {
  let start = first
  if (start < last && tokens[start - 1]?.kind === 'number' && tokens[start]?.text.length === 1) start++
  if (start < last && tokens[start]?.kind === 'possessive') start++
  while (start < last && LEADS.has(tokens[start]?.kind ?? 'noun') && POINTS.has(tokens[start - 1]?.kind ?? 'noun'))
    start++
  return start
}

/** The text of the tokens from `first` to `last`. */
export const textOf = (text: string, tokens: readonly Token[], first: number, last: number): string => {
  const span: Span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  return text.slice(span.start, span.end).trim()
}
