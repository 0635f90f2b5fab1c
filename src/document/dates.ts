import { DateTime, FixedOffsetZone, IANAZone, type Zone } from 'luxon'
import type { DateForm, WrittenDate } from '../languages/parts/boilerplate.ts'
import { foldWidth } from '../text/fold.ts'

/** 99/7/1; no form is shorter, and none is without these. */
const SHORTEST = 6
const NUMERAL = /[\d０-９一二元]/

/** The first date in a text that the calendar knows, whichever form it is in. */
export const findDate = (text: string, forms: readonly DateForm[]): WrittenDate | undefined => {
  if (text.length < SHORTEST || !NUMERAL.test(text)) return undefined
  const narrow = foldWidth(text)
  return forms
    .map((form) => form(narrow))
    .filter((date) => date !== undefined)
    .filter((date) => isPossible(date))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)[0]
}

/** Plain arithmetic: a page may hold a hundred thousand dates. */
const isPossible = ({ year, month, day, hour, minute, second }: WrittenDate): boolean =>
  year > 1800 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
  (hour ?? 0) <= 23 &&
  minute <= 59 &&
  second <= 59

/** A written date as ISO 8601 with an offset; `timeZone` (an IANA name) is where the text names no zone. `null` for an impossible one. */
export const toIso = (date: WrittenDate, timeZone: string): string | null => {
  const zone = date.offset === null ? zoneOf(timeZone) : FixedOffsetZone.instance(date.offset)
  return toDateTime(date, zone).toISO({ suppressMilliseconds: true })
}

const zoneOf = (name: string): Zone | string => (IANAZone.isValidZone(name) ? IANAZone.create(name) : 'utc')

const toDateTime = ({ year, month, day, hour, minute, second }: WrittenDate, zone: Zone | string): DateTime =>
  DateTime.fromObject({ year, month, day, hour: hour ?? 0, minute, second }, { zone })
