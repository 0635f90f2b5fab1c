import type { Numeral } from '../../../languages/parts/numerals.ts'
import { resolve } from '../unitForms.ts'
import { counted, fated, hyphened, tallied } from './counts.ts'
import { formAt, prefixAt } from './forms.ts'
import { plain, withUnit } from './plain.ts'
import type { Counted, Reader } from './reader.ts'
import { indexLevel, onScale, points, times } from './scales.ts'

const money = ({ place, pack }: Reader, unit: Parameters<typeof resolve>[0]): string =>
  resolve(unit, place, pack.units.home)

/** $5, US$2.8bn, Rs 300 crore; a word of the same money behind the number belongs to it: $10 dollars. */
const prefixed = (reader: Reader, numeral: Numeral, floor: number): Counted | null => {
  const found = prefixAt(reader, numeral, floor)
  if (!found) return null
  const { prefix, start } = found
  const unit = money(reader, prefix.unit)
  const again = formAt(reader, numeral)
  const told =
    again?.form.kind === 'money' &&
    !/\p{Sc}/u.test(again.form.form) &&
    again.form.factor === 1 &&
    money(reader, again.form.unit ?? '') === unit
  const end = told && again ? again.end : numeral.end
  const unitText = reader.text.slice(start, numeral.start).trim()
  return { ...withUnit({ ...plain(numeral), start, lead: start }, unit, unitText, 'money', end, prefix.factor) }
}

/** 75 USD million: the power behind the currency. */
const powerBehind = (reader: Reader, end: number): { factor: number; end: number } => {
  const { powerBehind: pattern, powers } = reader.pack.units
  const match = pattern.exec(reader.text.slice(end, end + 12))
  const factor = powers.get(match?.[1] ?? '')
  return match && factor ? { factor, end: end + match[0].length } : { factor: 1, end }
}

const suffixed = (reader: Reader, numeral: Numeral): Counted | null => {
  const found = formAt(reader, numeral)
  if (!found) return null
  const { form, start, end, hyphen } = found
  const written = reader.text.slice(start, end)
  const base = { ...plain(numeral), hyphen }
  if (form.kind !== 'money')
    return withUnit(base, form.unit === null ? written : String(form.unit), written, form.kind, end)
  const power = numeral.scale === 1 ? powerBehind(reader, end) : { factor: 1, end }
  return withUnit(base, money(reader, form.unit ?? ''), written, 'money', power.end, form.factor * power.factor)
}

const share = (numeral: Numeral): Counted | null =>
  numeral.share === null ? null : { ...plain(numeral), unit: '%', unitText: '', kind: 'percent' }

const READERS: readonly ((reader: Reader, numeral: Numeral) => Counted | null)[] = [
  (_reader, numeral) => share(numeral),
  times,
  onScale,
  suffixed,
  points,
  hyphened,
  counted,
  fated,
  tallied,
  indexLevel,
]

/** The number with its unit, or `null` where it has none. Nothing before `floor` belongs to it. */
export const readQuantity = (reader: Reader, numeral: Numeral, floor: number): Counted | null => {
  const before = prefixed(reader, numeral, floor)
  if (before) return before
  for (const read of READERS) {
    const quantity = read(reader, numeral)
    if (quantity) return quantity
  }
  return null
}
