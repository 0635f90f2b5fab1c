const DAY = 86_400_000
/** How far back a day may lie. */
const LONGEST = 366

const stamp = (iso: string): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)))

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

const narrow = (words: string): string =>
  words.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** The latest day up to `today` that falls on `day`, and on `month` if it is told. 31日 in a story of the 3rd lies in the month before. */
const latest = (today: number, day: number, month: number | null): string | null => {
  for (let back = 0; back <= LONGEST; back++) {
    const at = new Date(today - back * DAY)
    if (at.getUTCDate() === day && (month === null || at.getUTCMonth() + 1 === month)) return isoOf(at.getTime())
  }
  return null
}

const fullDate = (year: number, month: number, day: number): string | null => {
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? isoOf(at.getTime()) : null
}

const BACK: readonly (readonly [RegExp, number])[] = [
  [/一昨日|おととい/u, 2],
  [/昨[日夜晩]|前日(?!本)/u, 1],
  [/[今本]日(?!本)|今[朝夜晩]/u, 0],
]

/** The day that a stretch of text names: 12日, 3月2日, 土曜日, 昨夜. Near misses: 12日間, 先週の土曜日, 日曜大工. */
export const dayOf = (words: string, today: string | null): string | null => {
  const text = narrow(words.slice(0, 400))
  const full = /(\d{4})年(\d{1,2})月(\d{1,2})日(?!間)/u.exec(text)
  if (full) return fullDate(Number(full[1]), Number(full[2]), Number(full[3]))
  if (today === null) return null
  const now = stamp(today)
  const monthDay = /(?<![\d年])(?:(\d{1,2})月)?(?<!\d)(\d{1,2})日(?!間|本|連続|目)/u.exec(text)
  if (monthDay) return latest(now, Number(monthDay[2]), monthDay[1] === undefined ? null : Number(monthDay[1]))
  const week = /(?<!先週の?|来週の?|毎週)([日月火水木金土])曜(?!大工)/u.exec(text)
  if (week) return isoOf(now - ((new Date(now).getUTCDay() - '日月火水木金土'.indexOf(week[1] ?? '日') + 7) % 7) * DAY)
  const near = BACK.find(([pattern]) => pattern.test(text))
  return near ? isoOf(now - near[1] * DAY) : null
}
