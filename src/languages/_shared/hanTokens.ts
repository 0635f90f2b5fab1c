/** One piece of a number: a count, a magnitude, or a mark that says "and more". */
export type HanToken =
  | {
      readonly kind: 'count'
      readonly low: number
      readonly high: number
      readonly digits: boolean
      readonly single: boolean
    }
  | { readonly kind: 'tens'; readonly value: number }
  | { readonly kind: 'zero' }
  | { readonly kind: 'decimal'; readonly value: number }
  | { readonly kind: 'magnitude'; readonly value: number }
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

/** Every character that a number may begin with. */
export const NUMERAL_START =
  /[0-9０-９〇零一二兩两三四五六七八九壹貳贰參叁肆伍陸陆柒捌玖廿卅卌十百千拾佰仟萬万億亿兆數数幾几]/g

/** A run that is nothing but numeral characters; a run that is too long to be a number is stepped over by it. */
export const NUMERAL_RUN = /[0-9０-９,，.．〇零一二兩两三四五六七八九廿卅卌十百千拾佰仟萬万億亿兆]+/y

// 2,500 · 44156.73 · １２０ ; not the tail of 1,2345
const ARABIC =
  /(?<![0-9０-９])(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3}){1,5}|[0-9０-９]{1,16})(?![0-9０-９])(?:[.．][0-9０-９]{1,10}(?![0-9０-９]))?/y
const HAN_DIGITS = /[〇零一二兩两三四五六七八九]{1,12}/y
// 陸佰元 · 伍萬元 ; not 大陸人, 隊伍
const FORMAL = /[壹貳贰參叁肆伍陸陆柒捌玖](?=[拾佰仟]|[萬億]?[元圓])/y
// 三點五億 ; not 三點半
const HAN_DECIMAL = /[點点]([〇零一二三四五六七八九]{1,8})(?![十廿卅分刻])/y
// 數十億 · 幾百 ; not 數名, 幾個
const VAGUE = /[數数幾几](?=[十百千萬万億亿兆])/y
const TEN_SOME = /[幾几]/y
// 5000多次 · 百餘人 · 30多億 ; not 多數, 多元, 餘額
const MORE = /(?:多(?!數|数|元[化文價性的]|媒|樣|邊|半|達|為|是|國)|[餘余](?!額|地|震|生|裕|溫|命|波))/y
// 十來個 ; not 十來自
const SOME = /來(?=[個位名人年天次歲萬條件隻種家])/y

const toHalf = (text: string): string =>
  text.replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[,，]/g, '')

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
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

const readArabic = (text: string, index: number): ReadToken | null => {
  const match = at(ARABIC, text, index)
  if (!match) return null
  const value = Number(toHalf(match[0]))
  return {
    token: { kind: 'count', low: value, high: value, digits: true, single: /^[0-9０-９]$/.test(match[0]) },
    end: index + match[0].length,
  }
}

const readHan = (text: string, index: number): ReadToken | null => {
  const run = at(HAN_DIGITS, text, index)?.[0] ?? at(FORMAL, text, index)?.[0]
  if (!run) return null
  const end = index + run.length
  const decimal = at(HAN_DECIMAL, text, end)
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

/** 一百二十點五: decimals behind a magnitude. */
const readDecimal = (text: string, index: number, previous: HanToken | undefined): ReadToken | null => {
  const match = previous?.kind === 'magnitude' ? at(HAN_DECIMAL, text, index) : null
  if (!match) return null
  const value = Number(`0.${[...(match[1] ?? '')].map(digitOf).join('')}`)
  return { token: { kind: 'decimal', value }, end: index + match[0].length }
}

const readMark = (text: string, index: number, previous: HanToken | undefined): ReadToken | null => {
  const counted = previous?.kind === 'magnitude' || previous?.kind === 'count' || previous?.kind === 'tens'
  if (counted && at(MORE, text, index)) return { token: { kind: 'more', about: false }, end: index + 1 }
  if (counted && at(SOME, text, index)) return { token: { kind: 'more', about: true }, end: index + 1 }
  if (previous?.kind === 'magnitude' && previous.value === 10 && at(TEN_SOME, text, index)) {
    return { token: { kind: 'count', low: 1, high: 9, digits: false, single: false }, end: index + 1 }
  }
  if (!at(VAGUE, text, index)) return null
  return { token: { kind: 'count', low: 2, high: 9, digits: false, single: false }, end: index + 1 }
}

/** The token at `index`, given the one before it; `null` where the number ends. */
export const readToken = (text: string, index: number, previous: HanToken | undefined): ReadToken | null => {
  const char = text[index] ?? ''
  const magnitude = MAGNITUDES[char]
  if (magnitude) return { token: { kind: 'magnitude', value: magnitude }, end: index + 1 }
  const tens = TENS[char]
  if (tens) return { token: { kind: 'tens', value: tens }, end: index + 1 }
  return (
    readArabic(text, index) ??
    readHan(text, index) ??
    readDecimal(text, index, previous) ??
    readMark(text, index, previous)
  )
}
