import type { Figure, Qualifier } from '../../model/figure.ts'
import { compactNumber, groupDigits, powerOf } from '../_shared/numberForms.ts'
import type { DisplayRules } from '../parts/display.ts'
import { unitNames } from './unitNames.ts'

const style = {
  format: new Intl.NumberFormat('en', { maximumFractionDigits: 6 }),
  powers: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
} as const

/** A dollar names its country here; the dictionary's own sign is only for the home market. */
const signs: Readonly<Record<string, string>> = { USD: 'US$', JPY: '¥' }

const symbol = (code: string): string => {
  if (signs[code]) return signs[code]
  if (!/^[A-Z]{3}$/.test(code)) return `${code} `
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency: code }).formatToParts(0)
  const sign = parts.find((part) => part.type === 'currency')?.value ?? code
  return sign === code ? `${code} ` : sign
}

const number = (value: number): string => compactNumber(value, style, ' ')

const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 6 })

/** US$83.50, but US$83 and US$83.5 million. */
const moneyOf = (figure: Figure, digits: string): string => {
  const { value, unit } = figure
  const hasCents = value !== null && Math.abs(value) < 1e6 && !Number.isInteger(value)
  return `${symbol(unit)}${hasCents ? cents.format(value) : digits}`
}

/** US$2–3 billion says its power once; US$800 million–1.2 billion has two to say. */
const range = (low: number, high: number): string => {
  const [a, b] = [powerOf(low, style.powers), powerOf(high, style.powers)]
  return a && a === b ? `${style.format.format(low / a[0])}–${number(high)}` : `${number(low)}–${number(high)}`
}

/** The digits as written where they say the whole number: 0.30 stays 0.30. A million and more is told in words. */
const asWritten = ({ text, value }: Figure): string | null => {
  const digits = text
    .slice(0, 100)
    .match(/\d[\d,]*(?:\.\d+)?/)?.[0]
    .replaceAll(',', '')
  return digits !== undefined && Number(digits) === value && value < 1e6 ? groupDigits(digits, style.format) : null
}

const amount = (figure: Figure): string | null => {
  const { value, low, high } = figure
  if (value !== null) return asWritten(figure) ?? number(value)
  return low !== null && high !== null ? range(low, high) : null
}

/** Money, shares, points and multiples in this language's own words; `null` for what is counted. */
const inWords = (figure: Figure): string | null => {
  const digits = amount(figure)
  if (digits === null) return null
  if (figure.kind === 'money') return moneyOf(figure, digits)
  if (figure.unit === '%') return `${digits}%`
  if (figure.unit === 'pp') return `${digits} percentage point${figure.value === 1 ? '' : 's'}`
  if (figure.unit === 'points') return `${digits} point${figure.value === 1 ? '' : 's'}`
  return null
}

const isForeign = ({ text }: Figure): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)

/** 24座 shows its number already; 10萬個 and 二十四座 don't. */
const showsNumber = ({ text, value }: Figure): boolean =>
  value !== null &&
  /^[^\d]*\d[\d,.]*(?![\d,.])(?!\s*[十百千萬万億亿兆])/.test(text) &&
  text.replaceAll(',', '').includes(String(value))

/** 8.5 years beside 8年6月, 2 times beside 兩倍; `null` for a noun that has no English here. */
const inUnit = (figure: Figure, digits: string): string | null => {
  const name = Object.hasOwn(unitNames, figure.unit) ? unitNames[figure.unit] : undefined
  return name ? `${digits} ${figure.value === 1 ? name[0] : name[1]}` : null
}

const words: Readonly<Record<Qualifier, string>> = { about: 'about', over: 'over', under: 'under' }

export const display: DisplayRules = {
  figure(figure) {
    const written = isForeign(figure) ? figure.text : (inWords(figure) ?? groupDigits(figure.text, style.format))
    return figure.qualifier ? `${words[figure.qualifier]} ${written}` : written
  },
  beside(figure) {
    if (!isForeign(figure)) return null
    const own = inWords(figure)
    if (own !== null) return own
    const digits = amount(figure)
    if (digits === null) return null
    return inUnit(figure, digits) ?? (showsNumber(figure) ? null : digits)
  },
}
