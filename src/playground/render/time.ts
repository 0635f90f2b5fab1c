import type { Telling } from './inline.ts'

const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]

const relative = (seconds: number, locale: string): string => {
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit)
}

/** What a reader sees for `<t:unix:style>`. Without a present moment the relative style falls back to the full date. */
export const timestampText = (
  unix: number,
  style: string | undefined,
  { locale, timeZone, now }: Pick<Telling, 'locale' | 'timeZone' | 'now'>,
): string => {
  if (Math.abs(unix) > 8.64e12) return `<t:${unix}>`
  if (style === 'R' && now !== undefined) return relative(unix - now / 1000, locale)
  const format = formats[style ?? 'f'] ?? formats['f']
  return new Intl.DateTimeFormat(locale, { ...format, ...(timeZone && { timeZone }) }).format(unix * 1000)
}
