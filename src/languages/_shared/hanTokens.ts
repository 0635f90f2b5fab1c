import type { HanHabits } from './hanHabits.ts'

/** One piece of a number: a count, a magnitude, or a mark that says "and more". */
export type HanToken =
  | {
      readonly kind: 'count'
      readonly low: number
      readonly high: number
      readonly digits: boolean
      readonly single: boolean
      /** Counts its magnitude at least once: 何万. */
      readonly open?: true
    }
  | { readonly kind: 'tens'; readonly value: number }
  | { readonly kind: 'zero' }
  | { readonly kind: 'decimal'; readonly value: number }
  | { readonly kind: 'magnitude'; readonly value: number }
  | { readonly kind: 'some'; readonly low: number; readonly high: number }
  | { readonly kind: 'more'; readonly about: boolean }

export interface ReadToken {
  readonly token: HanToken
  readonly end: number
}

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  兩: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  貳: 2,
  贰: 2,
  參: 3,
  叁: 3,
  肆: 4,
  伍: 5,
  陸: 6,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 }
const MAGNITUDES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  拾: 10,
  佰: 100,
  仟: 1e3,
  萬: 1e4,
  万: 1e4,
  億: 1e8,
  亿: 1e8,
  兆: 1e12,
}

/** A run that is nothing but numeral characters; a run that is too long to be a number is stepped over by it. */
export const NUMERAL_RUN = /[0-9０-９,，.．〇零一二兩两三四五六七八九廿卅卌十百千拾佰仟萬万億亿兆]+/y

const HAN_DIGITS = /[〇零一二兩两三四五六七八九]{1,12}/y
const toHalf = (text: string): string =>
  text
    .replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,，、]/g, '')
    .replace('・', '.')

const at = (pattern: RegExp | null, text: string, index: number): RegExpExecArray | null => {
  if (!pattern) return null
  pattern.lastIndex = index
  return pattern.exec(text)
}

const digitOf = (char: string): number => DIGITS[char] ?? 0

/** Two neighbouring digits are a range (三四十, 兩三個), a longer or falling run is a number by place (三五〇). */
const countOf = (run: string): readonly [number, number] => {
  const [first, second] = [...run].map(digitOf)
  if (run.length === 2 && first !== undefined && second !== undefined) {
    if (first > 0 && (second === first + 1 || (first === 3 && second === 5))) return [first, second]
  }
  const value = [...run].reduce((sum, char) => sum * 10 + digitOf(char), 0)
  return [value, value]
}

const readArabic = (text: string, index: number, habits: HanHabits): ReadToken | null => {
  const match = at(habits.arabic, text, index)
  if (!match) return null
  const value = Number(toHalf(match[0]))
  return {
    token: { kind: 'count', low: value, high: value, digits: true, single: /^[0-9０-９]$/.test(match[0]) },
    end: index + match[0].length,
  }
}

const readHan = (text: string, index: number, habits: HanHabits): ReadToken | null => {
  const run = at(HAN_DIGITS, text, index)?.[0] ?? at(habits.formal, text, index)?.[0]
  if (!run) return null
  const end = index + run.length
  const decimal = at(habits.decimal, text, end)
  if (decimal) return decimalOf(run, decimal, end)
  if (/^[〇零]$/.test(run)) return { token: { kind: 'zero' }, end }
  const zero = /^[〇零]/.test(run)
  const [low, high] = countOf(run)
  return { token: { kind: 'count', low, high, digits: false, single: run.length === 1 && !zero }, end }
}

const decimalOf = (run: string, decimal: RegExpExecArray, end: number): ReadToken => {
  const whole = [...run].map(digitOf).join('')
  const value = Number(`${whole}.${[...(decimal[1] ?? '')].map(digitOf).join('')}`)
  return {
    token: { kind: 'count', low: value, high: value, digits: false, single: false },
    end: end + decimal[0].length,
  }
}

/** Where a token is read, and the one before it. */
interface Place {
  readonly text: string
  readonly index: number
  readonly previous: HanToken | undefined
  readonly habits: HanHabits
}

/** 一百二十點五: decimals behind a magnitude. */
const readDecimal = ({ text, index, previous, habits }: Place): ReadToken | null => {
  const match = previous?.kind === 'magnitude' ? at(habits.decimal, text, index) : null
  if (!match) return null
  const value = Number(`0.${[...(match[1] ?? '')].map(digitOf).join('')}`)
  return { token: { kind: 'decimal', value }, end: index + match[0].length }
}

const isTens = (previous: HanToken | undefined, habits: HanHabits): boolean => {
  if (previous?.kind === 'magnitude') return previous.value === 10
  const tens = previous?.kind === 'count' && previous.low >= 10 && previous.low % 10 === 0
  return tens && habits.someAfterDigits && previous.low === previous.high
}

const readMark = ({ text, index, previous, habits }: Place): ReadToken | null => {
  const counted = previous?.kind === 'magnitude' || previous?.kind === 'count' || previous?.kind === 'tens'
  const more = counted ? at(habits.more, text, index) : null
  if (more) return { token: { kind: 'more', about: false }, end: index + more[0].length }
  if (counted && at(habits.about, text, index)) return { token: { kind: 'more', about: true }, end: index + 1 }
  if (isTens(previous, habits) && at(habits.some, text, index))
    return { token: { kind: 'some', low: 1, high: 9 }, end: index + 1 }
  return null
}

/** A digit that is left open: 數十, 何万. */
const readVague = ({ text, index, habits }: Place): ReadToken | null => {
  const token = { kind: 'count', digits: false, single: false } as const
  if (at(habits.atLeast, text, index)) return { token: { ...token, low: 1, high: 1, open: true }, end: index + 1 }
  return at(habits.vague, text, index) ? { token: { ...token, low: 2, high: 9 }, end: index + 1 } : null
}

/** 3憶: a slip of the keyboard behind digits, and never a word there. */
const mistyped = (char: string, previous: HanToken | undefined): number | undefined =>
  char === '憶' && previous?.kind === 'count' && previous.digits ? 1e8 : undefined

/** 收拾, 拾獲: a formal magnitude begins no number but before a formal digit or a larger magnitude. */
const LONE_FORMAL = /^[拾佰仟](?![壹貳贰參叁肆伍陸陆柒捌玖萬万億亿零]|分之)/

/** 15k元: thousands by their letter. */
const readLetter = ({ text, index, previous, habits }: Place): ReadToken | null => {
  const letter = previous?.kind === 'count' && previous.digits ? at(habits.thousands ?? null, text, index) : null
  return letter ? { token: { kind: 'magnitude', value: 1e3 }, end: index + letter[0].length } : null
}

/** The token at `index`, given the one before it; `null` where the number ends. */
export const readToken = (
  text: string,
  index: number,
  previous: HanToken | undefined,
  habits: HanHabits,
): ReadToken | null => {
  const char = text[index] ?? ''
  if (!previous && LONE_FORMAL.test(text.slice(index, index + 3))) return null
  const magnitude = MAGNITUDES[char] ?? mistyped(char, previous)
  if (magnitude) return { token: { kind: 'magnitude', value: magnitude }, end: index + 1 }
  const tens = TENS[char]
  if (tens) return { token: { kind: 'tens', value: tens }, end: index + 1 }
  const place = { text, index, previous, habits }
  return (
    readArabic(text, index, habits) ??
    readHan(text, index, habits) ??
    readDecimal(place) ??
    readMark(place) ??
    readVague(place) ??
    readLetter(place)
  )
}
