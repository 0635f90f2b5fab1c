import type { Numeral } from '../../../languages/parts/numerals.ts'
import { wordAfter } from '../../words.ts'
import { before } from '../quantity.ts'
import { nounAt } from './nouns.ts'
import { plain, withUnit } from './plain.ts'
import type { Counted, Reader } from './reader.ts'

/** 5,000 manufacturing jobs, dozens of people. */
export const counted = (reader: Reader, numeral: Numeral): Counted | null => {
  const noun = nounAt(reader, numeral.end, numeral.bare)
  if (!noun) return null
  const { head, phrase } = noun
  const unit = reader.text.slice(head.start, head.end)
  const close =
    /^["”]/.test(reader.text.slice(head.end, head.end + 1)) && /["“]/.test(reader.text.slice(numeral.end, head.start))
  const end = head.end + (close ? 1 : 0)
  return { ...withUnit(plain(numeral), unit, unit, 'count', end), noun: unit, phrase }
}

/** a 12-page report: nouns that a hyphen joins to their number. */
export const hyphened = (reader: Reader, numeral: Numeral): Counted | null => {
  const match = /^[-‐‑]([A-Za-z]+)\b(?:[-‐‑][a-z]+)?/.exec(reader.text.slice(numeral.end, numeral.end + 30))
  const noun = match?.[1]
  if (!noun || !reader.pack.units.hyphened.has(noun.toLowerCase())) return null
  const start = numeral.end + 1
  const base = { ...plain(numeral), hyphen: true, noun }
  return withUnit(base, noun, noun, 'count', start + noun.length)
}

/** 20 were injured, another 12 missing. */
export const fated = (reader: Reader, numeral: Numeral): Counted | null => {
  const { words, pack, text } = reader
  let index = wordAfter(words, numeral.end)
  if (text.slice(numeral.end, words[index]?.start ?? numeral.end) !== ' ') return null
  while (pack.units.beforeFate.has(words[index]?.text ?? '')) index++
  const word = words[index]
  if (!word || word.start - numeral.end > 24 || !pack.units.fates.has(word.text.toLowerCase())) return null
  return { ...plain(numeral), unit: word.text, unitText: word.text, kind: 'count' }
}

/** the death toll rose to 832. */
export const tallied = (reader: Reader, numeral: Numeral): Counted | null => {
  const noun = reader.pack.units.tally.exec(before(reader.text, numeral.start, 90))?.[1]
  if (!noun || !(numeral.high >= 2)) return null
  const unit = reader.pack.units.numberOf.exec(noun)?.[1] ?? noun
  return { ...plain(numeral), unit, unitText: unit, kind: 'count' }
}

/** 55 of the 100: a number that the noun before it in the sentence counts, too. */
export const carriedUnit = (numeral: Numeral, from: Counted): Counted => ({
  ...plain(numeral),
  unit: from.unit,
  unitText: from.unitText,
  kind: from.kind,
})
