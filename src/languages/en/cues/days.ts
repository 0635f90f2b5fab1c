const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const A_DAY = 86_400_000

const WEEKDAY = /\b(last |next )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/i
const NEAR = /\b(yesterday|today|tonight|this (?:morning|afternoon|evening))\b/i
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
/** Sept. 26, September 26th, 2025; not: the March 26 deal of another year without one, which takes the article's. */
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:, (\\d{4})\\b)?`, 'i')
/** 26 September 2025 */
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (\\d{4})\\b)?`, 'i')

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** A date without a year is the last one of its name that isn't after the article. */
const dated = (month: string, day: number, year: string | undefined, today: string | null): string | null => {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
  const last = today === null ? undefined : Number(today.slice(0, 4))
  const written = year === undefined ? last : Number(year)
  if (index < 0 || day < 1 || day > 31 || written === undefined) return null
  const found = iso(Date.UTC(written, index, day))
  if (Number(found.slice(8)) !== day) return null
  return year === undefined && today !== null && found > today ? iso(Date.UTC(written - 1, index, day)) : found
}

/** The last day of that name before the article, or its own day. */
const weekday = (name: string, today: string, before: boolean): string => {
  const time = Date.parse(`${today}T00:00:00Z`)
  const back = (new Date(time).getUTCDay() - DAYS.indexOf(name.toLowerCase()) + 7) % 7
  return iso(time - (back === 0 && before ? 7 : back) * A_DAY)
}

/** The day that words name: on Monday, yesterday, Sept. 26. A day that is still to come is none. */
export const dayOf = (words: string, today: string | null): string | null => {
  const first = MONTH_FIRST.exec(words)
  if (first?.[1] && first[2]) return dated(first[1], Number(first[2]), first[3], today)
  const second = DAY_FIRST.exec(words)
  if (second?.[1] && second[2]) return dated(second[2], Number(second[1]), second[3], today)
  if (today === null || Number.isNaN(Date.parse(`${today}T00:00:00Z`))) return null
  const near = NEAR.exec(words)?.[1]?.toLowerCase()
  if (near !== undefined) return near === 'yesterday' ? iso(Date.parse(`${today}T00:00:00Z`) - A_DAY) : today
  const [, side, name] = WEEKDAY.exec(words) ?? []
  if (name === undefined || side?.toLowerCase() === 'next ') return null
  return weekday(name, today, side !== undefined)
}
