import type { DateForm } from '../../parts/boilerplate.ts'
import { CLOCK, readClock } from './clock.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** A form by its pattern; the groups `year`, `month`, `day` are read by `read` where they aren't plain numbers. */
const form = (
  date: string,
  read: (groups: Groups) => { readonly year: number; readonly month?: number; readonly day?: number } = plain,
): DateForm => {
  const pattern = new RegExp(`(?<![\\d.])${date}${CLOCK}`, 'u')
  return (text) => {
    const match = pattern.exec(text)
    const groups = match?.groups
    if (!match || !groups) return undefined
    const { year, month = Number(groups['month']), day = Number(groups['day']) } = read(groups)
    const span = { start: match.index, end: match.index + match[0].length }
    return { year, month, day, ...readClock(groups), span }
  }
}

const plain = (groups: Groups) => ({ year: Number(groups['year']) })

/** 2025-01-23, 2025/1/23 12:29, 2025.01.23, 2025-01-23T12:29:00Z */
export const numericDate = form('(?<year>(?:19|20)\\d{2})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)')

/** 20250123, 20250123 0930: nothing else in the line. */
export const compactDate = form(
  '(?<=^)(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?=$|\\s\\d{2}:?\\d{2}$)',
)

const DIGITS = '〇一二三四五六七八九'
const digit = (mark: string): number => Math.max(0, DIGITS.indexOf(mark.replace(/[零○]/, '〇')))
/** 三, 十, 十二, 二十, 三十一 */
const small = (written: string): number => {
  const [tens, units] = written.includes('十') ? written.split('十') : ['', written]
  return (written.includes('十') ? 10 * (tens ? digit(tens) : 1) : 0) + (units ? digit(units) : 0)
}

/** 二〇二五年一月二十三日 */
export const hanNumeralDate = form(
  '(?<year>[一二][〇零○一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,3})月(?<day>[一二三四五六七八九十]{1,3})[日號号]',
  (groups) => ({
    year: Number(Array.from(groups['year'] ?? '', digit).join('')),
    month: small(groups['month'] ?? ''),
    day: small(groups['day'] ?? ''),
  }),
)

/** 2025年1月23日, 2025 年 1 月 23 日 下午3時30分 */
export const hanDate = form(
  '(?<year>(?:19|20)\\d{2})\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?[日號号]',
)

/** 民國114年7月1日, 114年7月1日, 民國九十九年 not: Arabic numerals only. Years of the Republic begin in 1912. */
export const republicDate = form(
  '(?:(?:中華)?民國\\s?(?<year>\\d{2,3})|(?<bare>1\\d{2}))\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日',
  (groups) => ({ year: Number(groups['year'] ?? groups['bare']) + 1911 }),
)

/** 114/07/01, 114-07-01, 114.07.01 */
export const republicNumericDate = form(
  '(?<year>1\\d{2})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)',
  (groups) => ({ year: Number(groups['year']) + 1911 }),
)

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

/** 令和7年1月23日, 令和元年5月1日, 令和七年一月二十三日 */
export const eraDate = form(
  '(?<era>令和|平成|昭和)\\s?(?<year>元|\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?年\\s?(?<month>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?月\\s?(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?日',
  (groups) => ({
    year: (ERAS[groups['era'] ?? ''] ?? 0) + either(groups['year']),
    month: either(groups['month']),
    day: either(groups['day']),
  }),
)

const either = (written: string | undefined): number => {
  if (written === '元') return 1
  return /^\d/.test(written ?? '') ? Number(written) : small(written ?? '')
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)'

const named = (groups: Groups) => ({
  year: Number(groups['year']),
  month: MONTHS.indexOf((groups['name'] ?? '').slice(0, 3).toLowerCase()) + 1,
})

/** Jan. 23, 2025, January 23rd 2025 */
export const monthFirstDate = form(
  `\\b${MONTH}\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>(?:19|20)\\d{2})`,
  named,
)

/** 23 January 2025, 23rd Jan 2025 */
export const dayFirstDate = form(`(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH}\\.?,?\\s(?<year>(?:19|20)\\d{2})`, named)

/** 1/23/25: the month first; only where a time or a byline's dash tells that it is a date. */
export const shortSlashedDate = form(
  '(?<=^|[-–—|] ?)(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<short>\\d{2})(?!\\d|/)',
  (groups) => ({ year: 2000 + Number(groups['short']) }),
)

/** 1/23/2025: the month first, as America writes; a first number over 12 is no date of this form. */
export const slashedDate = form('(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>(?:19|20)\\d{2})(?!\\d)')
