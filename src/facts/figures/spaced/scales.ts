import type { Numeral } from '../../../languages/parts/numerals.ts'
import { after, before } from '../quantity.ts'
import { plain, withUnit } from './plain.ts'
import type { Counted, Reader } from './reader.ts'

/** points and 13-point: of an index, of per cent, or what a player scores. */
export const points = (reader: Reader, numeral: Numeral): Counted | null => {
  const { text, pack } = reader
  const match = pack.units.points.exec(text.slice(numeral.end, numeral.end + 16))
  if (!match) return null
  const end = numeral.end + match[0].length
  const base = { ...plain(numeral), hyphen: match[0].startsWith('-') }
  const written = match[0].slice(1)
  const around = text.slice(Math.max(0, numeral.start - 160), end + 80)
  if (pack.units.indexes.test(around)) return withUnit(base, 'points', written, 'index', end)
  if (pack.units.polls.test(around)) return withUnit(base, 'pp', written, 'percent', end)
  return withUnit(base, 'points', written, 'count', end)
}

/** magnitude 7.5, a 7.5-magnitude quake. */
export const onScale = (reader: Reader, numeral: Numeral): Counted | null => {
  const tail = after(reader.text, numeral.end, 20)
  const head = before(reader.text, numeral.start, 40)
  for (const scale of reader.pack.units.scales) {
    const behind = scale.after.exec(tail)?.[0]
    if (behind === undefined && !scale.before.test(head)) continue
    const end = numeral.end + (behind?.length ?? 0)
    return {
      ...withUnit(plain(numeral), scale.unit, scale.unit, 'measure', end),
      hyphen: behind?.startsWith('-') ?? false,
    }
  }
  return null
}

/** The index stood at 12,345.67: a level of an index needs no unit. */
export const indexLevel = (reader: Reader, numeral: Numeral): Counted | null => {
  const written = reader.text.slice(numeral.start, numeral.end)
  if (!/^\d{1,3}(?:,\d{3})+\.\d{1,2}$|^\d{3,}\.\d{1,2}$/.test(written)) return null
  if (!reader.pack.units.indexes.test(before(reader.text, numeral.start, 160))) return null
  return reader.pack.units.levels.test(before(reader.text, numeral.start, 8))
    ? { ...plain(numeral), unit: 'points', unitText: '', kind: 'index' }
    : null
}

/** three times as many: a multiple; three times: a count. */
export const times = (reader: Reader, numeral: Numeral): Counted | null => {
  const { times: pattern, multiple, timesUnit } = reader.pack.units
  const match = pattern.exec(after(reader.text, numeral.end, 8))
  if (!match) return null
  const end = numeral.end + match[0].length
  const compares = multiple.test(after(reader.text, end, 24)) || match[0] === 'x' || !Number.isInteger(numeral.high)
  const base = withUnit(plain(numeral), timesUnit, match[0].replace(/^[ -]/, ''), compares ? 'multiple' : 'count', end)
  return { ...base, hyphen: match[0].startsWith('-') }
}
