import type { Numeral } from '../../../languages/parts/numerals.ts'
import type { FigureKind } from '../../../model/figure.ts'
import { wordAfter } from '../../words.ts'
import { after, before } from '../quantity.ts'
import { resolve } from '../unitForms.ts'
import { formAt, prefixAt } from './forms.ts'
import { nounAt } from './nouns.ts'
import type { Counted, Reader } from './reader.ts'

/** Without the last digits that binary fractions add: 2.3 × 100 is 230. */
const rounded = (value: number): number => Number(value.toPrecision(15))

/** A number without a unit yet. */
const plain = (numeral: Numeral): Counted => ({
  numeral,
  start: numeral.start,
  end: numeral.end,
  low: numeral.low,
  high: numeral.high,
  unit: '',
  unitText: '',
  kind: 'count',
  qualifier: numeral.qualifier,
  change: null,
  unitEnd: numeral.end,
  noun: null,
  phrase: null,
  hyphen: false,
  lead: numeral.start,
})

const withUnit = (
  quantity: Counted,
  unit: string,
  unitText: string,
  kind: FigureKind,
  end: number,
  factor = 1,
): Counted => ({
  ...quantity,
  unit,
  unitText,
  kind,
  end,
  unitEnd: end,
  low: rounded(quantity.low * factor),
  high: rounded(quantity.high * factor),
})

const money = ({ place, pack }: Reader, unit: Parameters<typeof resolve>[0]): string =>
  resolve(unit, place, pack.units.home)

/** $5, US$2.8bn, Rs 300 crore; a word of the same money behind the number belongs to it: $10 dollars. */
const prefixed = (reader: Reader, numeral: Numeral, floor: number): Counted | null => {
  const found = prefixAt(reader, numeral, floor)
  if (!found) return null
  const { prefix, start } = found
  const unit = money(reader, prefix.unit)
  const again = formAt(reader, numeral)
  const told = again?.form.kind === 'money' && again.form.factor === 1 && money(reader, again.form.unit ?? '') === unit
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

/** points and 13-point: of an index, of per cent, or what a player scores. */
const points = (reader: Reader, numeral: Numeral): Counted | null => {
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

/** 5,000 manufacturing jobs, dozens of people. */
const counted = (reader: Reader, numeral: Numeral): Counted | null => {
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
const hyphened = (reader: Reader, numeral: Numeral): Counted | null => {
  const match = /^[-‐‑]([A-Za-z]+)\b(?:[-‐‑][a-z]+)?/.exec(reader.text.slice(numeral.end, numeral.end + 30))
  const noun = match?.[1]
  if (!noun || !reader.pack.units.hyphened.has(noun.toLowerCase())) return null
  const start = numeral.end + 1
  const base = { ...plain(numeral), hyphen: true, noun }
  return withUnit(base, noun, noun, 'count', start + noun.length)
}

/** 20 were injured, another 12 missing. */
const fated = (reader: Reader, numeral: Numeral): Counted | null => {
  const { words, pack, text } = reader
  let index = wordAfter(words, numeral.end)
  if (text.slice(numeral.end, words[index]?.start ?? numeral.end) !== ' ') return null
  while (pack.units.beforeFate.has(words[index]?.text ?? '')) index++
  const word = words[index]
  if (!word || word.start - numeral.end > 24 || !pack.units.fates.has(word.text.toLowerCase())) return null
  return { ...plain(numeral), unit: word.text, unitText: word.text, kind: 'count' }
}

/** the death toll rose to 832. */
const tallied = (reader: Reader, numeral: Numeral): Counted | null => {
  const noun = reader.pack.units.tally.exec(before(reader.text, numeral.start, 90))?.[1]
  if (!noun || !(numeral.high >= 2)) return null
  const unit = reader.pack.units.numberOf.exec(noun)?.[1] ?? noun
  return { ...plain(numeral), unit, unitText: unit, kind: 'count' }
}

/** magnitude 7.5, a 7.5-magnitude quake. */
const onScale = (reader: Reader, numeral: Numeral): Counted | null => {
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
const indexLevel = (reader: Reader, numeral: Numeral): Counted | null => {
  const written = reader.text.slice(numeral.start, numeral.end)
  if (!/^\d{1,3}(?:,\d{3})+\.\d{1,2}$|^\d{3,}\.\d{1,2}$/.test(written)) return null
  if (!reader.pack.units.indexes.test(before(reader.text, numeral.start, 160))) return null
  return reader.pack.units.levels.test(before(reader.text, numeral.start, 8))
    ? { ...plain(numeral), unit: 'points', unitText: '', kind: 'index' }
    : null
}

const share = (numeral: Numeral): Counted | null =>
  numeral.share === null ? null : { ...plain(numeral), unit: '%', unitText: '', kind: 'percent' }

/** three times as many: a multiple; three times: a count. */
const times = (reader: Reader, numeral: Numeral): Counted | null => {
  const { times: pattern, multiple, timesUnit } = reader.pack.units
  const match = pattern.exec(after(reader.text, numeral.end, 8))
  if (!match) return null
  const end = numeral.end + match[0].length
  const compares = multiple.test(after(reader.text, end, 24)) || match[0] === 'x' || !Number.isInteger(numeral.high)
  const base = withUnit(plain(numeral), timesUnit, match[0].replace(/^[ -]/, ''), compares ? 'multiple' : 'count', end)
  return { ...base, hyphen: match[0].startsWith('-') }
}

/** 55 of the 100: a number that the noun before it in the sentence counts, too. */
export const carriedUnit = (numeral: Numeral, from: Counted): Counted => ({
  ...plain(numeral),
  unit: from.unit,
  unitText: from.unitText,
  kind: from.kind,
})

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
