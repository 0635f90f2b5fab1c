import { worth } from './head.ts'
import { isNoun, nounLength, phraseStart, textOf, tokensFrom, widthOf } from './nouns.ts'
import type { Quantity, Reader } from './quantity.ts'
import type { Token } from './tokens.ts'

const MAX_ANSWER = 12
const MAX_PREDICATE = 6

/** What the words behind a figure may tell of it; each `null` where it isn't there. */
export interface Behind {
  /** 90億元的貸款承諾. */
  readonly owner: string | null
  /** 三成用電. */
  readonly direct: string | null
  /** What the verb behind the figure is done to: 128億元興建電廠. */
  readonly object: string | null
  /** 3人死亡. */
  readonly act: string | null
  /** The same with what stands before it: 4100億元以歲計賸餘支應. */
  readonly done: string | null
  /** A whole short clause: 2人傷勢嚴重. */
  readonly predicate: string | null
  /** 三隻剛出生的小狗. */
  readonly relative: string | null
  /** Whether a noun follows the figure directly. */
  readonly plain: boolean
  /** What those who are asked think: 41%的受訪者相信市府. */
  readonly answer: string | null
  /** 99分以下都是不及格. */
  readonly nominal: string | null
}

/** Where the words go on behind the figure's own qualifier and a closing mark. */
const tailStart = ({ text, pack }: Reader, quantity: Quantity): number => {
  const tail = text.slice(quantity.end, quantity.end + 12)
  const skipped = pack.numerals.after.map((rule) => rule.pattern.exec(tail)?.[0].length ?? 0)
  const at = Math.max(0, ...skipped)
  return quantity.end + at + (/^[」』”"]/.test(tail.slice(at)) ? 1 : 0)
}

const clauseOf = (tokens: readonly Token[]): readonly Token[] => {
  const end = tokens.findIndex((token) => token.kind === 'stop')
  return end < 0 ? tokens : tokens.slice(0, end)
}

const nounIn = (reader: Reader, tokens: readonly Token[], first: number): string | null => {
  const length = nounLength(tokens, first)
  return length > 0 ? worth(reader, textOf(reader.text, tokens, first, first + length - 1)) : null
}

/** 鉅額融資, 三成用電: an act that ends the clause belongs to the noun before it, or is one itself. */
const ownIn = (reader: Reader, { kind }: Quantity, tokens: readonly Token[], first: number): string | null => {
  const end = first + nounLength(tokens, first)
  const ends = tokens[end]?.kind === 'act' && (end + 1 === tokens.length || tokens[end + 1]?.kind === 'list')
  if (kind === 'count' || !ends || (end > first && kind !== 'money')) return nounIn(reader, tokens, first)
  return worth(reader, textOf(reader.text, tokens, first, end))
}

const PREDICATES = new Set<Token['kind']>(['verb', 'act', 'noun', 'opinion'])
const DOES = new Set<Token['kind']>(['verb', 'act', 'say', 'opinion'])

/** The noun phrase behind the first verb from `first` on. */
const objectIn = (reader: Reader, tokens: readonly Token[], first: number, far: boolean): string | null => {
  for (let index = first; index < tokens.length; index++) {
    const kind = tokens[index]?.kind
    if (kind !== undefined && DOES.has(kind)) {
      const noun = nounIn(reader, tokens, index + 1)
      if (noun || !far) return noun
    } else if (!far && kind !== 'adverb') return null
  }
  return null
}

/** The first run of acts: 羈押禁見; with what stands before it: 歲計賸餘支應. */
const actIn = (reader: Reader, tokens: readonly Token[], first: number, whole: boolean): string | null => {
  const at = tokens.findIndex((token, index) => index >= first && (token.kind === 'act' || token.kind === 'opinion'))
  if (at < 0) return null
  let end = at + 1
  while (tokens[end]?.kind === 'act' || tokens[end]?.kind === 'opinion') end++
  if (isNoun(tokens[end])) return null
  const own = tokens.slice(first)
  return worth(
    reader,
    textOf(reader.text, own, whole ? phraseStart(reader, own, at - first) : at - first, end - 1 - first),
  )
}

/** 99分以下都是不及格: what the figure is said to be. */
const nominalIn = (reader: Reader, tokens: readonly Token[], first: number): string | null => {
  let from = first
  while (tokens[from]?.kind === 'adverb') from++
  return tokens[from]?.kind === 'level' ? nounIn(reader, tokens, from + 1) : null
}

/** What may lead in the noun behind 的: 9天的春節長假. */
const BEFORE_NOUN = new Set<Token['kind']>(['adverb', 'time'])
const SAYS_THAT = new Set<Token['kind']>(['say', 'adverb', 'function', 'pronoun'])
const THINKS = new Set<Token['kind']>(['opinion', 'verb', 'adverb', 'function', 'list'])

/** What is thought, from the verb on: the whole clause where it is short, else the verb with its object. */
const answerIn = (reader: Reader, tokens: readonly Token[], first: number): string | null => {
  let from = first
  while (SAYS_THAT.has(tokens[from]?.kind ?? 'noun')) from++
  const list = tokens.findIndex((token, index) => index > from && token.kind === 'list' && !/\p{L}/u.test(token.text))
  const clause = tokens.slice(from, list < 0 ? tokens.length : list)
  if (clause.length === 0 || clause.some((token) => token.kind === 'number')) return null
  const whole = textOf(reader.text, clause, 0, clause.length - 1)
  if (widthOf(whole) <= MAX_ANSWER) return worth(reader, whole)
  let end = 0
  while (THINKS.has(clause[end]?.kind ?? 'stop')) end++
  end += nounLength(clause, end)
  if (clause[end]?.kind === 'possessive' && nounLength(clause, end + 1) > 0) end += 1 + nounLength(clause, end + 1)
  return end > 0 ? worth(reader, textOf(reader.text, clause, 0, end - 1)) : null
}

/** What is thought by those who are asked, or by a share that nothing names: 38%贊成. */
const thought = (reader: Reader, tokens: readonly Token[], first: number): string | null => {
  const next = tokens.findIndex((token, index) => index >= first && token.kind !== 'adverb')
  if (tokens[next]?.kind === 'opinion') return answerIn(reader, tokens, next)
  const length = nounLength(tokens, first)
  if (length === 0) return null
  const noun = textOf(reader.text, tokens, first, first + length - 1)
  const { asked, voters } = reader.pack.units.subjects
  if (asked.test(noun)) return answerIn(reader, tokens, first + length)
  const whole = textOf(reader.text, tokens, first, tokens.length - 1)
  return voters.test(noun) && tokens.length > first + length && widthOf(whole) <= MAX_ANSWER ? whole : null
}

/** All of a short clause that says what those who are counted do. */
const predicateIn = (reader: Reader, tokens: readonly Token[], first: number): string | null => {
  let from = first
  while (tokens[from]?.kind === 'adverb') from++
  const rest = tokens.slice(from)
  const whole = textOf(reader.text, rest, 0, rest.length - 1)
  return rest.length > 1 && widthOf(whole) <= MAX_PREDICATE && PREDICATES.has(rest[0]?.kind ?? 'stop')
    ? worth(reader, whole)
    : null
}

const NOTHING = { act: null, done: null, predicate: null, relative: null, plain: false, answer: null, nominal: null }

/** The noun behind 的 that a clause right behind the figure describes. */
const relativeIn = (reader: Reader, tokens: readonly Token[]): string | null => {
  const link = tokens.findIndex((token) => token.kind === 'possessive')
  return link > 0 && link <= 8 ? nounIn(reader, tokens, link + 1) : null
}

/** Whether what follows is done with the figure and no noun: 3億元整修老街, but 3億元補助計畫. */
const verbal = ({ pack }: Reader, { kind }: Quantity, tokens: readonly Token[], first: number): boolean => {
  if (tokens[first]?.kind === 'verb') return true
  if (kind !== 'money' || tokens[first]?.kind !== 'act' || !isNoun(tokens[first + 1])) return false
  return !pack.units.subjects.schemes.test(tokens[first + nounLength(tokens, first) - 1]?.text ?? '')
}

/** Reads the clause behind a figure. */
export const behindOf = (reader: Reader, quantity: Quantity): Behind => {
  const tokens = clauseOf(tokensFrom(reader, tailStart(reader, quantity)))
  const first = tokens.findIndex((token) => token.kind !== 'space')
  if (first < 0) return { owner: null, direct: null, object: null, ...NOTHING }
  const owned = tokens[first]?.kind === 'possessive'
  let noun = owned ? first + 1 : first
  while (owned && BEFORE_NOUN.has(tokens[noun]?.kind ?? 'stop')) noun++
  const found = verbal(reader, quantity, tokens, noun) ? null : ownIn(reader, quantity, tokens, noun)
  return {
    owner: owned ? found : null,
    direct: owned ? null : found,
    object: owned ? null : objectIn(reader, tokens, first, quantity.kind === 'count'),
    act: actIn(reader, tokens, noun, false),
    done: actIn(reader, tokens, noun, true),
    relative: owned ? null : relativeIn(reader, tokens),
    predicate: owned ? null : predicateIn(reader, tokens, first),
    plain: !owned && isNoun(tokens[noun]),
    answer: quantity.kind === 'percent' ? thought(reader, tokens, noun) : null,
    nominal: owned ? null : nominalIn(reader, tokens, first),
  }
}
