import { tokensUpTo } from './nouns.ts'
import type { Reader } from './quantity.ts'
import type { Token } from './tokens.ts'

const REACH = 60
const MAX_ASIDE = 12

const SKIPPED = new Set<Token['kind']>([
  'adverb',
  'change',
  'level',
  'have',
  'share',
  'scope',
  'time',
  'preposition',
  'place',
  'list',
  'space',
  'possessive',
  'function',
  'pronoun',
  'classifier',
  'each',
])

/** A bracketed aside right before the figure's predicate is passed over: 台積電（2330）上漲. */
const withoutAside = (tokens: readonly Token[], last: number): number => {
  if (!/^[）)]$/.test(tokens[last]?.text ?? '')) return last
  for (let index = last - 1; index >= Math.max(0, last - MAX_ASIDE); index--)
    if (/^[（(]$/.test(tokens[index]?.text ?? '')) return index - 1
  return last
}

/** The tokens of the clause that ends at `end`, no further back than `floor`. */
export const clauseBefore = (reader: Reader, floor: number, end: number): readonly Token[] => {
  const tokens = tokensUpTo(reader, Math.max(floor, end - REACH), end)
  const clause: Token[] = []
  for (let index = tokens.length - 1; index >= 0; index--) {
    index = withoutAside(tokens, index)
    const token = tokens[index]
    if (!token || token.kind === 'stop') break
    clause.unshift(token)
  }
  return clause
}

/** Where the phrase before the predicate ends, and the kinds of the words that were passed on the way. */
export interface Place {
  readonly last: number
  readonly passed: Set<Token['kind']>
}

/** 較五年前, 比預期: a comparison is passed over where something stands before it. */
const beforeComparison = (reader: Reader, tokens: readonly Token[], { last, passed }: Place): Place | null => {
  for (let index = last; index >= 0; index--) {
    const kind = tokens[index]?.kind
    if (kind === 'compare')
      return stripped(reader, tokens, { last: index - 1, passed: new Set([...passed, 'compare']) })
    if (kind === 'verb' || kind === 'say' || kind === 'stop') return null
  }
  return null
}

/** 則快3倍, 花了快10分鐘: a lone character that an adverb or a verb leads in only grades the figure. */
const isGrade = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  const before = tokens[index - 1]?.kind
  return token?.kind === 'noun' && token.text.length === 1 && (before === 'adverb' || before === 'verb')
}

const stripped = (reader: Reader, tokens: readonly Token[], from: Place): Place => {
  const { fillers } = reader.pack.units.subjects
  let last = from.last
  while (
    last >= 0 &&
    (SKIPPED.has(tokens[last]?.kind ?? 'noun') || fillers.has(tokens[last]?.text ?? '') || isGrade(tokens, last))
  ) {
    from.passed.add(tokens[last]?.kind ?? 'noun')
    last--
  }
  return { last, passed: from.passed }
}

/** The place before the words that only join a clause to the figure at its end: adverbs, verbs of level and change, times, comparisons. */
export const placed = (reader: Reader, tokens: readonly Token[]): Place => {
  const place = stripped(reader, tokens, { last: tokens.length - 1, passed: new Set() })
  // 比限速10公里快: what something is compared with has a figure of its own.
  const graded = place.passed.size > 0 || tokens[place.last]?.text.length === 1
  const compared = graded ? beforeComparison(reader, tokens, place) : null
  return compared ?? place
}
