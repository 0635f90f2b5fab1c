import type { SubjectRules, WordKind } from '../../languages/parts/subjectRules.ts'
import type { Span } from '../../model/span.ts'
import { matchesOf } from '../../text/matches.ts'

/** A word of a sentence, or a name, a short quoted stretch, a number, a mark or a space. Offsets are into the sentence. */
export interface Token extends Span {
  readonly text: string
  readonly kind: WordKind | 'name' | 'number' | 'stop' | 'space'
}

export type Words = (text: string) => readonly string[]

const MAX_JOIN = 4
const MAX_QUOTED = 10

const kindOf = (text: string, rules: SubjectRules): Token['kind'] => {
  const known = rules.kinds.get(text)
  if (known) return known
  if (!text.trim()) return 'space'
  if (rules.numbers.test(text)) return 'number'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'stop'
  return rules.endings.find((ending) => ending.pattern.test(text))?.kind ?? 'noun'
}

/** The longest entry of the lexicon that the words from `index` on make together, as a number of words. */
const joinAt = (list: readonly string[], index: number, rules: SubjectRules): number => {
  let text = list[index] ?? ''
  let best = 1
  for (let count = 2; count <= MAX_JOIN; count++) {
    text += list[index + count - 1] ?? ''
    if (text.length > rules.longest) break
    if (rules.kinds.has(text)) best = count
  }
  return best
}

/** 人的, 他在 and the like are two words, and so is 批貨 behind 這. */
const parted = (word: string, before: string, rules: SubjectRules): string[] => {
  const counts = rules.kinds.get(before) === 'pronoun' && rules.kinds.get(word.charAt(0)) === 'classifier'
  const opener = rules.kinds.get(word.charAt(0))
  const two = word.length === 2 && (counts || opener === 'pronoun' || opener === 'each')
  const at = rules.kinds.has(word) ? -1 : two ? 1 : word.search(rules.loose)
  return at > 0 ? [word.slice(0, at), word.slice(at)] : [word]
}

const MADE = new Set<Token['kind']>(['noun', 'act', 'change', 'opinion', 'verb'])

/** Whether the words make a noun with the single character behind them: 志願|者. */
const makesNoun = (word: string, next: string, rules: SubjectRules): boolean =>
  word.length >= 2 && rules.nounMakers.has(next) && MADE.has(kindOf(word, rules))

/** Whether an ending makes a verb of a single character that the dictionary parts from it: 通|了. */
const isActed = (word: string, next: string, rules: SubjectRules): boolean =>
  word.length === 1 && next.length === 1 && kindOf(word, rules) === 'noun' && kindOf(word + next, rules) === 'verb'

/** The token that begins with the word at `index`, and how many words it takes. */
const tokenAt = (list: readonly string[], index: number, rules: SubjectRules) => {
  const count = joinAt(list, index, rules)
  const text = list.slice(index, index + count).join('')
  const next = list[index + count] ?? ''
  if (makesNoun(text, next, rules)) return { text: text + next, kind: 'noun' as const, count: count + 1 }
  if (isActed(text, next, rules)) return { text: text + next, kind: 'verb' as const, count: count + 1 }
  return { text, kind: kindOf(text, rules), count }
}

const plain = (text: string, offset: number, rules: SubjectRules, words: Words): Token[] => {
  const list = words(text).flatMap((word, index, all) => parted(word, all[index - 1] ?? '', rules))
  const tokens: Token[] = []
  let start = offset
  for (let index = 0; index < list.length; ) {
    const { text: word, kind, count } = tokenAt(list, index, rules)
    tokens.push({ text: word, kind, start, end: start + word.length })
    start += word.length
    index += count
  }
  return tokens
}

/** Words, with each name one token: no word reaches over the edge of a name. */
const named = (text: string, rules: SubjectRules, words: Words, names: readonly Span[]): Token[] => {
  const tokens: Token[] = []
  let done = 0
  for (const { start, end } of names) {
    if (start < done || end <= start) continue
    for (const token of plain(text.slice(done, start), done, rules, words)) tokens.push(token)
    tokens.push({ text: text.slice(start, end), kind: 'name', start, end })
    done = end
  }
  for (const token of plain(text.slice(done), done, rules, words)) tokens.push(token)
  return tokens
}

const INNER = new Set<Token['kind']>([
  'noun',
  'name',
  'act',
  'classifier',
  'change',
  'list',
  'time',
  'opinion',
  'possessive',
])

const isInner = (token: Token | undefined): boolean => !!token && INNER.has(token.kind)

/** Where the short quoted stretch ends that begins at `index`, or -1. */
const quoteEnd = (tokens: readonly Token[], index: number): number => {
  const open = tokens[index]
  if (!open || !/^[「『《〈“]$/.test(open.text)) return -1
  let at = index + 1
  if (tokens[at]?.kind !== 'stop' && /^[」』》〉”]$/.test(tokens[at + 1]?.text ?? '')) return at + 1
  while (isInner(tokens[at]) && (tokens[at]?.end ?? 0) - open.end <= MAX_QUOTED) at++
  return at > index + 1 && /^[」』》〉”]$/.test(tokens[at]?.text ?? '') ? at : -1
}

const withQuotes = (tokens: readonly Token[], text: string): Token[] => {
  const joined: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const last = tokens[quoteEnd(tokens, index)]
    const token = tokens[index]
    if (!token) break
    if (!last) joined.push(token)
    else {
      joined.push({ text: text.slice(token.start, last.end), kind: 'name', start: token.start, end: last.end })
      index = tokens.indexOf(last, index)
    }
  }
  return joined
}

const withTimes = (tokens: readonly Token[], text: string, rules: SubjectRules): Token[] => {
  const times = matchesOf(rules.times, text).map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }))
  let next = 0
  return tokens.map((token) => {
    while ((times[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const time = times[next]
    return time && time.start <= token.start && time.end >= token.end ? { ...token, kind: 'time' } : token
  })
}

const ACTS = new Set<Token['kind']>(['adverb', 'preposition', 'verb'])

/** 計畫將, 計畫在: a plan that something follows is an intention. */
const withIntents = (tokens: readonly Token[], rules: SubjectRules): Token[] =>
  tokens.map((token, index) =>
    rules.intents.has(token.text) && ACTS.has(tokens[index + 1]?.kind ?? 'stop') ? { ...token, kind: 'adverb' } : token,
  )

/** The words of a sentence with what each of them does. `names` are in order. */
export const tokenise = (text: string, rules: SubjectRules, words: Words, names: readonly Span[]): readonly Token[] =>
  withTimes(withQuotes(withIntents(named(text, rules, words, names), rules), text), text, rules)

/** The index of the first token that ends behind `offset`; the length of the list where there is none. */
export const indexAt = (tokens: readonly Token[], offset: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
