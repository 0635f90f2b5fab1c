import type { QualifierWords } from '../../languages/parts/numerals.ts'
import type { Change, Qualifier } from '../../model/figure.ts'
import { after, before, type Quantity, type QuantityReader } from './quantity.ts'

interface Found {
  readonly qualifier: Qualifier
  /** How many characters before the quantity the words take. */
  readonly length: number
}

const find = (rules: readonly QualifierWords[], text: string): Found | null => {
  for (const { qualifier, pattern } of rules) {
    const match = pattern.exec(text)
    if (match) return { qualifier, length: match[0].length }
  }
  return null
}

/** The qualifier that stands before a quantity. */
export const qualifierBefore = (
  reader: QuantityReader,
  quantity: Pick<Quantity, 'start' | 'numeral'>,
): Found | null => {
  const head = before(reader.text, quantity.start, 14)
  const { before: rules, beforeBare } = reader.pack.numerals
  return find(rules, head) ?? (quantity.numeral.bare ? find(beforeBare, head) : null)
}

const qualifierAfter = (reader: QuantityReader, quantity: Quantity): Found | null => {
  const rules = reader.pack.numerals.after
  const atUnit = find(rules, after(reader.text, quantity.unitEnd, 8))
  const { within } = reader.pack.units
  if (within.units.test(quantity.unit) && within.after.test(after(reader.text, quantity.unitEnd, 4)))
    return { qualifier: 'under', length: 0 }
  return atUnit ?? (quantity.end > quantity.unitEnd ? find(rules, after(reader.text, quantity.end, 8)) : null)
}

/** The quantity with the qualifier that the words around it give. */
export const qualified = (reader: QuantityReader, quantity: Quantity): Quantity => {
  if (quantity.low !== quantity.high && quantity.qualifier === null && quantity.numeral.low === quantity.numeral.high) {
    const about = qualifierBefore(reader, quantity)
    return about?.qualifier === 'about' ? { ...quantity, qualifier: 'about' } : quantity
  }
  const found = qualifierBefore(reader, quantity) ?? qualifierAfter(reader, quantity)
  return { ...quantity, qualifier: found?.qualifier ?? quantity.qualifier }
}

/** Whether the quantity is itself a rise or a fall; `previous` is the one before it in the sentence. */
export const changeOf = (reader: QuantityReader, quantity: Quantity, previous: Quantity | undefined): Change | null => {
  const { changes, subjects } = reader.pack.units
  const head = before(reader.text, quantity.start, 20)
  const tail = after(reader.text, quantity.end, 16)
  const own = changes.find((rule) => rule.before.test(head) || rule.after.test(tail))
  if (own) return quantity.high < 0 ? 'down' : own.change
  if (!previous?.change) return null
  const gap = reader.text.slice(previous.end, quantity.start)
  return gap.length <= 6 && !/[，,；;]/.test(gap) && subjects.sameSubject.test(gap) ? previous.change : null
}
