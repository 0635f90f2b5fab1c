import type { UnitForm } from '../../parts/units.ts'
import type { Draft } from './drafts.ts'

type Index = ReadonlyMap<string, readonly UnitForm[]>

/** Units by their first character, the longest first. */
export const indexUnits = (forms: readonly UnitForm[]): Index => {
  const index = new Map<string, UnitForm[]>()
  for (const form of forms) {
    const key = form.form.slice(0, 1)
    const known = index.get(key)
    if (known) known.push(form)
    else index.set(key, [form])
  }
  for (const list of index.values()) list.sort((a, b) => b.form.length - a.form.length)
  return index
}

const BEFORE = 60
const AFTER = 16

/** The unit right behind a number, or `undefined`. */
export const unitBehind = (text: string, { start, end, value, digits }: Draft, index: Index): UnitForm | undefined =>
  index.get(text.charAt(end))?.find((form) => {
    if (!text.startsWith(form.form, end)) return false
    const from = end + form.form.length
    const before = text.slice(Math.max(0, start - BEFORE), start)
    return form.fits?.({ value, digits, before, after: text.slice(from, from + AFTER) }) ?? true
  })
