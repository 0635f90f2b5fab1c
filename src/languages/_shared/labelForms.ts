import type { Failure } from '../../errors.ts'

/** A detail of a failure as text; a dash where it wasn't given. */
export const detailText = (detail: Failure['detail'], name: string): string => String(detail[name] ?? '–')

/** A number of bytes in MiB, as detail `limit` gives it. */
export const detailMebibytes = (detail: Failure['detail'], name: string): string =>
  String(Math.round(((Number(detail[name]) || 0) / 2 ** 20) * 10) / 10)

/** Writes days in a language: from YYYY-MM-DD, without their year. What is no day stays as it is. */
export const createDay = (locale: string, options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return (date) => {
    const time = Date.parse(`${date}T00:00:00Z`)
    return Number.isNaN(time) ? date : format.format(time)
  }
}

const wholeNumbers = new Intl.NumberFormat('en')

/** A whole number with its thousands set apart, as all our languages write it: 12,345. */
export const grouped = (count: number): string => wholeNumbers.format(count)

/** How much of a ceiling is used, in whole per cent; never 100 before it is reached. */
export const percentUsed = (used: number, ceiling: number): string =>
  `${ceiling === 0 ? 100 : Math.floor((used / ceiling) * 100)}%`
