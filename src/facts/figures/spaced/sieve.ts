import type { SpacedPack } from '../../../languages/pack.ts'
import type { Numeral } from '../../../languages/parts/numerals.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { Span } from '../../../model/span.ts'
import { wordAfter } from '../../words.ts'
import { before } from '../quantity.ts'
import type { Counted, Reader } from './reader.ts'

/** The stretches of a sentence whose numbers are no figures, in order. */
const masksOf = ({ text, pack, names }: Reader): Span[] =>
  [
    ...pack.numerals.notFigures.flatMap((pattern) =>
      Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length })),
    ),
    ...names,
  ].sort((a, b) => a.start - b.start)

/** The numerals that no mask touches. Both lists are in order, so one walk does. */
export const unmasked = (reader: Reader, numerals: readonly Numeral[]): Numeral[] => {
  const masks = masksOf(reader)
  let reach = 0
  let next = 0
  return numerals.filter((numeral) => {
    for (let mask = masks[next]; mask && mask.start < numeral.end; mask = masks[++next])
      reach = Math.max(reach, mask.end)
    return reach <= numeral.start
  })
}

// S25, A1-37, 10:30, 0050, 3-1: a number that is a piece of a code
const CODE_BEFORE = /[\p{L}\p{N}_@#:/\\.]$|[\p{L}\p{N}][-–./:,]$|\.\d*$/u
const CODE_AFTER = /^(?:[-–/:.]\d|,\d|[@_\\^]|\/\p{L})/u

/** Whether a number is a piece of a code, a score or a name rather than a number. */
const inCode = ({ text }: Reader, quantity: Counted): boolean => {
  const { start, numeral, end } = quantity
  if (start < numeral.start) return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 1), start))
  if (CODE_BEFORE.test(before(text, start, 2))) return true
  return (
    numeral.digits &&
    (/^0\d/.test(text.slice(numeral.start, numeral.start + 2)) ||
      (end === numeral.end && CODE_AFTER.test(text.slice(end, end + 2))))
  )
}

/** in 2018, the 2018 season, 2016 Democrats ; not 2000 people */
const isYear = (reader: Reader, { numeral, kind, qualifier, start, phrase }: Counted): boolean => {
  const written = reader.text.slice(numeral.start, numeral.end)
  if (kind !== 'count' || qualifier !== null || !/^(?:1[4-9]|20)\d{2}$/.test(written)) return false
  const named = phrase !== null && /^\p{Lu}/u.test(reader.text.slice(phrase.start, phrase.end))
  return named || reader.pack.units.beforeYear.test(before(reader.text, start, 16))
}

// 737, 25, 4: no comma, no power, no decimals
const PLAIN = /^\d{1,5}$/

/** Norvale 200 index, a 10-year bond: a number that belongs to a name or a compound, and counts nothing. */
export const isOfName = (
  pack: SpacedPack,
  text: string,
  words: readonly Word[],
  { start, end, digits }: Numeral,
): boolean => {
  if (/^[-‐‑][a-z]/.test(text.slice(end, end + 2))) return true
  const index = wordAfter(words, start) - 1
  const word = words[index]
  if (!digits || !word || text.slice(word.end, start) !== ' ' || !PLAIN.test(text.slice(start, end))) return false
  if (pack.units.measured.test(text.slice(end, end + 12))) return false
  return (
    index > 0 &&
    word.part === 'PROPN' &&
    /^\p{Lu}/u.test(word.text) &&
    !pack.units.notNames.has(word.text.toLowerCase())
  )
}

/** Galaxy 25, Boeing 737 jets: a number behind a name belongs to it. */
const isNamed = (reader: Reader, { numeral, kind, start }: Counted): boolean => {
  const { text, words, pack } = reader
  const written = text.slice(numeral.start, numeral.end)
  if (kind !== 'count' && kind !== 'measure') return false
  const index = wordAfter(words, start) - 1
  const word = words[index]
  if (!word || text.slice(word.end, start) !== ' ' || !/^\p{Lu}/u.test(word.text)) return false
  if (PLAIN.test(written)) {
    if (kind === 'measure') return false
    return (
      !pack.units.notNames.has(word.text.toLowerCase()) &&
      (index > 0 ? word.part === 'PROPN' : word.part !== 'VERB' && word.part !== 'ADP')
    )
  }
  return /^\p{Lu}/u.test(written) && index > 0 && !numeral.digits
}

/** Seven Network: a number in capitals within a sentence, before a word in capitals. */
const isNameHead = (reader: Reader, { numeral, start, kind }: Counted): boolean => {
  const { text } = reader
  if (numeral.digits || kind !== 'count' || start === 0) return false
  return (
    /^\p{Lu}/u.test(text.slice(numeral.start)) &&
    /[\p{Ll},] $/u.test(before(text, start, 2)) &&
    /^[ -]\p{Lu}/u.test(text.slice(numeral.end, numeral.end + 2))
  )
}

/** one man, the three judges: a small count that only determines its noun. */
const isDeterminer = (
  reader: Reader,
  { numeral, kind, qualifier, low, high, start, unit, hyphen }: Counted,
): boolean => {
  const { definite, fates, timesUnit } = reader.pack.units
  if (low !== high || qualifier !== null || numeral.digits || numeral.scale > 1)
    return kind === 'count' && high < 2 && low === high && qualifier === null
  if (high <= 1) return kind === 'count' || kind === 'measure'
  if (kind !== 'count' || unit === timesUnit) return false
  if (fates.has(unit.toLowerCase())) return false
  if (high < 3) return !hasFate(reader, numeral.end)
  return high < 10 && !hyphen && definite.test(before(reader.text, start, 24))
}

const FATE_REACH = 5

/** two people were killed */
const hasFate = ({ words, pack }: Reader, end: number): boolean => {
  const first = wordAfter(words, end)
  return words.slice(first, first + FATE_REACH).some((word) => pack.units.fates.has(word.text.toLowerCase()))
}

/** Whether a quantity is a figure, and no code, year, name or mere determiner. */
export const isFigure = (reader: Reader, quantity: Counted): boolean =>
  Number.isFinite(quantity.low) &&
  Number.isFinite(quantity.high) &&
  !inCode(reader, quantity) &&
  !isYear(reader, quantity) &&
  !isNamed(reader, quantity) &&
  !isNameHead(reader, quantity) &&
  !isDeterminer(reader, quantity)
