import type { QualifierWords } from '../../../languages/parts/numerals.ts'
import type { Change } from '../../../model/figure.ts'
import { wordAfter } from '../../words.ts'
import { after, before } from '../quantity.ts'
import type { Counted, Reader } from './reader.ts'

const find = (rules: readonly QualifierWords[], text: string) => {
  for (const { qualifier, pattern } of rules) {
    const match = pattern.exec(text)
    if (match) return { qualifier, length: match[0].replace(/^[^\p{L}~≈]/u, '').length }
  }
  return null
}

/** $84 billion over 10 years: a word of time rather than of more. */
const during = ({ text, words, pack }: Reader, { lead, kind, unit }: Counted): boolean => {
  const { during: pattern, subjects } = pack.units
  const match = kind === 'measure' && subjects.times.has(unit) ? pattern.exec(before(text, lead)) : null
  const word = match ? words[wordAfter(words, lead - match[0].length) - 1] : undefined
  return word !== undefined && /^(?:NOUN|PROPN|PRON|ADV|SYM|NUM)$/.test(word.part)
}

/** The quantity with the qualifier that the words around it give. */
export const qualified = (reader: Reader, quantity: Counted): Counted => {
  const { before: rules, after: behind } = reader.pack.numerals
  const found = during(reader, quantity) ? null : find(rules, before(reader.text, quantity.lead))
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
  const { changes, subjects } = reader.pack.units
  if (quantity.change || quantity.kind === 'rank' || subjects.times.has(quantity.unit)) return quantity.change
  const head = before(reader.text, quantity.start, 60)
  const tail = after(reader.text, quantity.end, 40)
  const own = changes.find(
    ({ before: led, after: followed, kinds }) =>
      (kinds?.includes(quantity.kind) ?? true) && (led.test(head) || followed.test(tail)),
  )
  if (own) return own.change
  if (!previous?.change) return null
  return subjects.sameChange.test(reader.text.slice(previous.end, quantity.start)) ? previous.change : null
}
