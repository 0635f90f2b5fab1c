import type { Numeral } from '../../languages/parts/numerals.ts'
import type { ByPlace, QuantityRules, UnitForm } from '../../languages/parts/units.ts'
import { after, before, type QuantityReader } from './quantity.ts'

/** The units of a language by their first character, the longest first. */
export const indexForms = (rules: Pick<QuantityRules, 'forms'>): ReadonlyMap<string, readonly UnitForm[]> => {
  const index = new Map<string, UnitForm[]>()
  for (const form of rules.forms) {
    const key = form.form.slice(0, 1)
    index.set(key, [...(index.get(key) ?? []), form])
  }
  for (const forms of index.values()) forms.sort((a, b) => b.form.length - a.form.length)
  return index
}

/** The unit that a number has at `index`, or `undefined`. */
export const unitAt = (reader: QuantityReader, numeral: Numeral, index: number): UnitForm | undefined =>
  reader.forms.get(reader.text.slice(index, index + 1))?.find((form) => {
    if (!reader.text.startsWith(form.form, index)) return false
    return form.fits?.(contextOf(reader, numeral, index + form.form.length)) ?? true
  })

/** What a unit's own rule looks at. */
export const contextOf = (reader: QuantityReader, numeral: Numeral, end: number) => ({
  value: numeral.high,
  digits: numeral.digits,
  before: before(reader.text, numeral.start, 120),
  after: after(reader.text, end, 16),
})

/** A code as it is, or the one of the article's place, or the one of the language's home. */
export const resolve = (unit: string | ByPlace, place: string, home: string): string => {
  if (typeof unit === 'string') return unit
  return unit[place] ?? unit[home] ?? Object.values(unit)[0] ?? ''
}
