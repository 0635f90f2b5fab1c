import type { QualifierWords } from '../../../languages/parts/numerals.ts'
import type { Change } from '../../../model/figure.ts'
import { after, before } from '../quantity.ts'
import type { Counted, Reader } from './reader.ts'

const find = (rules: readonly QualifierWords[], text: string) => {
  for (const { qualifier, pattern } of rules) {
    const match = pattern.exec(text)
    if (match) return { qualifier, length: match[0].replace(/^[^\p{L}~≈]/u, '').length }
  }
  return null
}

/** The quantity with the qualifier that the words around it give. */
export const qualified = (reader: Reader, quantity: Counted): Counted => {
  const { before: rules, after: behind } = reader.pack.numerals
  const found = find(rules, before(reader.text, quantity.lead))
  const lead = quantity.lead - (found?.length ?? 0)
  if (quantity.low !== quantity.high)
    return { ...quantity, lead, qualifier: found?.qualifier === 'about' ? 'about' : quantity.qualifier }
  const tail =
    find(behind, after(reader.text, quantity.numeral.end, 20)) ??
    find(behind, after(reader.text, quantity.unitEnd, 20)) ??
    find(behind, after(reader.text, quantity.end, 20))
  return { ...quantity, lead, qualifier: found?.qualifier ?? tail?.qualifier ?? quantity.qualifier }
}

/** Whether the quantity is itself a rise or a fall; `previous` is the one before it in the sentence. */
export const changeOf = (reader: Reader, quantity: Counted, previous: Counted | undefined): Change | null => {
  if (quantity.change || quantity.kind === 'rank') return quantity.change
  const { changes, subjects } = reader.pack.units
  const head = before(reader.text, quantity.start, 60)
  const tail = after(reader.text, quantity.end, 40)
  const own = changes.find(
    ({ before: led, after: followed, kinds }) =>
      (kinds?.includes(quantity.kind) ?? true) && (led.test(head) || followed.test(tail)),
  )
  if (own) return own.change
  if (!previous?.change) return null
  return subjects.sameSubject.test(reader.text.slice(previous.end, quantity.start)) ? previous.change : null
}
