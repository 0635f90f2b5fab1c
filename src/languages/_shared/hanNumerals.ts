import { rounded } from '../../text/decimals.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Numeral } from '../parts/numerals.ts'
import { chineseHabits, type HanHabits } from './hanHabits.ts'
import { type HanToken, NUMERAL_RUN, type ReadToken, readToken } from './hanTokens.ts'

/** No number is written with more pieces; a longer run is no number. */
const MAX_TOKENS = 24
const MAX_LENGTH = 32
/** The longest sign, in characters: マイナス behind one more. */
const MAX_SIGN = 5

interface Sum {
  readonly total: readonly [number, number]
  readonly section: readonly [number, number]
  readonly count: readonly [number, number] | null
  readonly lastBig: number
}

type Pair = readonly [number, number]
const ZERO: Pair = [0, 0]
const plus = (a: Pair, b: Pair): Pair => [a[0] + b[0], a[1] + b[1]]
const times = (a: Pair, n: number): Pair => [a[0] * n, a[1] * n]
const isZero = (a: Pair): boolean => a[1] === 0

const addBig = (sum: Sum, value: number): Sum => {
  const part = plus(sum.section, sum.count ?? ZERO)
  const empty = isZero(part)
  let total = plus(sum.total, times(empty ? [1, 1] : part, value))
  if (sum.lastBig && empty) total = times(sum.total, value)
  else if (sum.lastBig && value > sum.lastBig) total = times(plus(sum.total, part), value)
  return { total, section: ZERO, count: null, lastBig: value }
}

const addToken = (sum: Sum, token: HanToken): Sum => {
  if (token.kind === 'count') return { ...sum, count: [token.low, token.high] }
  if (token.kind === 'some') return { ...sum, count: plus(sum.count ?? ZERO, [token.low, token.high]) }
  if (token.kind === 'tens') return { ...sum, section: plus(sum.section, [token.value, token.value]) }
  if (token.kind === 'decimal') return { ...sum, section: plus(sum.section, [token.value, token.value]) }
  if (token.kind !== 'magnitude') return sum
  if (token.value >= 1e4) return addBig(sum, token.value)
  return { ...sum, section: plus(sum.section, times(sum.count ?? [1, 1], token.value)), count: null }
}

/** 兩千四百五 is 2450 and 三萬五 35000: a last lone digit counts tenths of the magnitude before it. */
const tailOf = (tokens: readonly HanToken[], count: Pair | null): Pair => {
  const last = tokens.at(-1)
  const before = tokens.at(-2)
  const short = last?.kind === 'count' && last.single && before?.kind === 'magnitude' && before.value >= 100
  return short && count ? times(count, before.value / 10) : (count ?? ZERO)
}

const sumOf = (tokens: readonly HanToken[], { shortTail }: HanHabits): Pair => {
  const plain = tokens.filter((token) => token.kind !== 'more')
  const start: Sum = { total: ZERO, section: ZERO, count: null, lastBig: 0 }
  const sum = plain.reduce(addToken, start)
  return plus(plus(sum.total, sum.section), shortTail ? tailOf(plain, sum.count) : (sum.count ?? ZERO))
}

const scaleOf = (tokens: readonly HanToken[]): number => {
  let scale = 1
  for (const token of [...tokens].reverse()) {
    if (token.kind === 'more') continue
    if (token.kind !== 'magnitude') break
    scale *= token.value
  }
  return scale
}

/** What stands before one of these is no magnitude but the unit's own: 36億千瓦時, 30兆瓦, 5千米. */
const PREFIXED = /^(?:[瓦克米卡赫帕伏焦]|字[節节]|比特)/

/** Whether a magnitude belongs to the unit behind it. A Han digit counts it all the same: 兩千米. */
const isPrefix = (previous: HanToken, { token, end }: ReadToken, text: string): boolean => {
  if (token.kind !== 'magnitude' || !PREFIXED.test(text.slice(end, end + 2))) return false
  const counted = previous.kind === 'count' && !previous.digits
  return token.value === 1e12 || (token.value === 1e3 && !counted)
}

/** Whether a token may follow: 15千瓦 is 15 of 千瓦, 3萬2 stops at 3萬, and two counts are two numbers. */
const follows = (previous: HanToken | undefined, next: ReadToken, text: string, habits: HanHabits): boolean => {
  const { token, end } = next
  if (!previous) return token.kind !== 'more'
  if (previous.kind === 'more') return token.kind === 'magnitude' && token.value >= 1e4
  if (token.kind === 'magnitude') {
    if (isPrefix(previous, next, text)) return false
    if (token.value >= 1e4) return true
    const letter = /[kKｋＫ]$/.test(text.slice(end - 1, end))
    const counted = previous.kind === 'count' && (letter || !(previous.digits && previous.low >= 10))
    if (counted || previous.kind === 'zero') return true
    return (
      previous.kind === 'magnitude' && (previous.value >= 1e4 || (!!habits.barePlaces && token.value < previous.value))
    )
  }
  if (token.kind !== 'count') return true
  if (previous.kind === 'count') return false
  if (!token.digits) return true
  if (previous.kind === 'zero') return true
  if (previous.kind !== 'magnitude') return false
  return COUNTED.test(text.slice(end, end + 2)) || (previous.value >= 1e4 && followsDigits(token, end, text))
}

const COUNTED = /^[ \u00a0]?[十百千萬万億亿]/

const followsDigits = (token: HanToken & { kind: 'count' }, end: number, text: string): boolean => {
  return !token.single && token.low < 1e4 && !/^年/.test(text.slice(end, end + 1))
}

/** A space stands inside a number only before a magnitude or 多: 1900 萬, 5000 多次. */
const skipSpace = (text: string, index: number): number =>
  /^[ \u00a0][百千萬万億亿兆多餘]/.test(text.slice(index, index + 2)) ? index + 1 : index

const tokensAt = (text: string, start: number, habits: HanHabits): { tokens: HanToken[]; end: number } => {
  const tokens: HanToken[] = []
  let end = start
  while (tokens.length < MAX_TOKENS) {
    const index = tokens.length ? skipSpace(text, end) : end
    const next = readToken(text, index, tokens.at(-1), habits)
    if (!next || !follows(tokens.at(-1), next, text, habits)) break
    tokens.push(next.token)
    end = next.end
  }
  return { tokens, end }
}

const qualifierOf = (tokens: readonly HanToken[]): Numeral['qualifier'] => {
  const more = tokens.find((token) => token.kind === 'more')
  if (more) return more.about ? 'about' : 'over'
  return tokens.some((token) => token.kind === 'count' && token.open) ? 'over' : null
}

const plainAt = (text: string, start: number, habits: HanHabits): Numeral | null => {
  const { tokens, end } = tokensAt(text, start, habits)
  const first = tokens[0]
  if (!first || (first.kind === 'zero' && tokens.length === 1)) return null
  const [low, high] = sumOf(tokens, habits).map(rounded) as [number, number]
  return {
    start,
    end,
    low,
    high,
    qualifier: qualifierOf(tokens),
    digits: tokens.some((token) => token.kind === 'count' && token.digits),
    scale: scaleOf(tokens),
    bare: first.kind === 'magnitude' && first.value >= habits.bareFrom,
    share: null,
  }
}

/** Rounded so that 三分之二 is 66.6666666667 and 百分之三點五 exactly 3.5. */
const perCent = (numerator: number, denominator: number): number =>
  denominator === 100 ? numerator : rounded((numerator * 100) / denominator)

const shareOf = (denominator: Numeral, numerator: Numeral): Numeral => ({
  ...numerator,
  start: denominator.start,
  low: perCent(numerator.low, denominator.low),
  high: perCent(numerator.high, denominator.low),
  bare: false,
  share: denominator.low,
})

const signed = (text: string, numeral: Numeral, { sign }: HanHabits): Numeral => {
  const mark = sign.exec(text.slice(Math.max(0, numeral.start - MAX_SIGN), numeral.start))?.[1]
  return mark ? { ...numeral, start: numeral.start - mark.length, low: -numeral.high, high: -numeral.low } : numeral
}

/** The end of `pattern` at `index`, if it stands there. */
const endOf = (pattern: RegExp | undefined, text: string, index: number): number | null => {
  if (!pattern) return null
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : null
}

const withShare = (whole: number, share: number): number => rounded(whole + share / 100)

/** 三又二分之一 as 3.5; `null` where no fraction follows. */
const mixedAt = (text: string, whole: Numeral, habits: HanHabits): Numeral | null => {
  const from = endOf(habits.mixed, text, whole.end)
  const fraction = from === null ? null : fractionAt(text, from, habits)
  if (!fraction || fraction.share === null) return null
  return {
    ...whole,
    end: fraction.end,
    low: withShare(whole.low, fraction.low),
    high: withShare(whole.high, fraction.high),
  }
}

const numeralAt = (text: string, start: number, habits: HanHabits): Numeral | null => {
  const first = fractionAt(text, start, habits)
  return first && first.share === null ? (mixedAt(text, first, habits) ?? first) : first
}

const fractionAt = (text: string, start: number, habits: HanHabits): Numeral | null => {
  const first = plainAt(text, start, habits)
  if (!first) return null
  const from = endOf(habits.over, text, first.end)
  const second = from === null ? null : plainAt(text, from, habits)
  return second && first.low > 0 ? shareOf(first, second) : first
}

const slashed = (text: string, pattern: RegExp | null): Numeral[] =>
  (pattern ? matchesOf(pattern, text) : []).flatMap((match) => {
    const [whole, upper, lower] = match
    const [part, of] = [Number(upper?.normalize('NFKC')), Number(lower?.normalize('NFKC'))]
    const value = perCent(part, of)
    if (part >= of) return []
    const base = { low: value, high: value, qualifier: null, digits: true, scale: 1, bare: false }
    return [{ ...base, start: match.index, end: match.index + whole.length, share: of }]
  })

const runEnd = (text: string, index: number): number => {
  NUMERAL_RUN.lastIndex = index
  return index + (NUMERAL_RUN.exec(text)?.[0].length ?? 1)
}

/** Finds the numerals of a text in Han characters, Arabic digits of either width, or both; linear in its length. */
export const createHanNumerals =
  (habits: HanHabits) =>
  (text: string): Numeral[] => {
    const found = slashed(text, habits.slashed)
    const taken = new Set(found.map((numeral) => numeral.start))
    let index = 0
    while (index < text.length) {
      habits.start.lastIndex = index
      const start = habits.start.exec(text)?.index
      if (start === undefined) break
      const limit = runEnd(text, start)
      if (limit - start > MAX_LENGTH || taken.has(start)) {
        index = limit - start > MAX_LENGTH ? limit : start + 3
        continue
      }
      const numeral = numeralAt(text, start, habits)
      if (numeral) found.push(signed(text, numeral, habits))
      index = Math.max(numeral?.end ?? start + 1, start + 1)
    }
    return found.sort((a, b) => a.start - b.start)
  }

/** The numerals of a Chinese text. */
export const findHanNumerals = createHanNumerals(chineseHabits)
