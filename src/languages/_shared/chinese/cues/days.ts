const DAY = 86_400_000

const stamp = (iso: string): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)))

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The latest day up to `today` that falls on `day` (and on `month`, if it is told). 31日 in a story of the 3rd lies in the month before. */
const latest = (today: number, day: number, month: number | null): string | null => {
  for (let back = 0; back <= 366; back++) {
    const at = new Date(today - back * DAY)
    if (at.getUTCDate() === day && (month === null || at.getUTCMonth() + 1 === month)) return iso(at.getTime())
  }
  return null
}

const WEEKDAYS = '日一二三四五六'

const BACK: Readonly<Record<string, number>> = { 今: 0, 當: 0, 昨: 1, 前: 2 }

const weekday = (today: number, name: string): string => {
  const wanted = name === '天' ? 0 : WEEKDAYS.indexOf(name)
  const back = (new Date(today).getUTCDay() - wanted + 7) % 7
  return iso(today - back * DAY)
}

/** Years of the Republic, 114年, and of the common era, 2025年. */
const fullDate = (year: string, month: string, day: string): string =>
  iso(Date.UTC(year.length === 4 ? Number(year) : Number(year) + 1911, Number(month) - 1, Number(day)))

/** The day that a stretch of text names: 21日, 3月2日, 昨天, 星期五. Near misses: 21日圓, 前天橋, 今年. */
export const dayOf = (written: string, today: string | null): string | null => {
  const words = written.normalize('NFKC')
  const full = /(\d{2,4})年(\d{1,2})月(\d{1,2})[日號]/.exec(words)
  if (full) return fullDate(full[1] ?? '', full[2] ?? '', full[3] ?? '')
  if (today === null) return null
  const now = stamp(today)
  const monthDay = /(?:(\d{1,2})月)?(?<!\d)(\d{1,2})[日號](?!圓|元|本)/.exec(words)
  if (monthDay) return latest(now, Number(monthDay[2]), monthDay[1] === undefined ? null : Number(monthDay[1]))
  const near = /([今昨前])(?:[日晚晨早午夜]|天(?!橋))|([今昨])(?=[（(\uE001]|上午|下午|凌晨)/.exec(words)
  if (near) return iso(now - (BACK[near[1] ?? near[2] ?? '今'] ?? 0) * DAY)
  const week = /(?<![上下])(?:周|星期|禮拜)([一二三四五六日天])/.exec(words)
  return week ? weekday(now, week[1] ?? '日') : null
}
