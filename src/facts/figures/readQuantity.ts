import type { Numeral } from '../../languages/parts/numerals.ts'
import type { MoneyPrefix, UnitForm } from '../../languages/parts/units.ts'
import { rounded } from '../../text/decimals.ts'
import { foldWidth } from '../../text/fold.ts'
import { qualifierBefore } from './qualifiers.ts'
import { after, before, type Quantity, type QuantityReader, skipSpace } from './quantity.ts'
import { contextOf, resolve, unitAt } from './unitForms.ts'

const plain = (numeral: Numeral): Omit<Quantity, 'unit' | 'unitText' | 'kind'> => ({
  numeral,
  start: numeral.start,
  end: numeral.end,
  low: numeral.low,
  high: numeral.high,
  qualifier: numeral.qualifier,
  change: null,
  unitEnd: numeral.end,
  noun: null,
})

const code = (reader: QuantityReader, unit: MoneyPrefix['unit']): string =>
  resolve(unit, reader.place, reader.pack.units.home)

/** NT$300 · 新台幣210萬元: the sign before the number decides, 元 behind it only belongs to the text. */
const prefixed = (reader: QuantityReader, numeral: Numeral, floor: number): Quantity | null => {
  const head = reader.text.slice(Math.max(floor, numeral.start - 9), numeral.start).replace(/[ \u00a0]$/, '')
  const prefix = longest(reader.pack.units.prefixes.filter((form) => head.endsWith(form.form)))
  if (!prefix) return null
  const at = skipSpace(reader.text, numeral.end)
  const suffix = unitAt(reader, numeral, at)
  if (suffix && suffix.kind !== 'money') return null
  const space = /[ \u00a0]$/.test(before(reader.text, numeral.start, 1)) ? 1 : 0
  const end = suffix ? at + suffix.form.length : numeral.end
  const start = numeral.start - prefix.form.length - space
  return {
    ...plain(numeral),
    start,
    end,
    unitEnd: end,
    unit: code(reader, prefix.unit),
    unitText: prefix.form,
    kind: 'money',
  }
}

const longest = (forms: readonly MoneyPrefix[]): MoneyPrefix | undefined =>
  forms.reduce<MoneyPrefix | undefined>((a, b) => (a && a.form.length >= b.form.length ? a : b), undefined)

/** 百分之40; 百分之40個百分點 is told in points. */
const share = (reader: QuantityReader, numeral: Numeral): Quantity | null => {
  if (numeral.share === null) return null
  const at = skipSpace(reader.text, numeral.end)
  const points = numeral.share === 100 ? unitAt(reader, numeral, at) : undefined
  if (points?.unit !== 'pp') return { ...plain(numeral), unit: '%', unitText: '', kind: 'percent' }
  const end = at + points.form.length
  return { ...plain(numeral), end, unitEnd: end, unit: 'pp', unitText: points.form, kind: 'percent' }
}

/** 1年3月 as 1.25 年, 4小時30分鐘 as 4.5 小時. */
const compound = (reader: QuantityReader, numeral: Numeral): Quantity | null => {
  const text = foldWidth(after(reader.text, numeral.start))
  for (const { pattern, unit, kind = 'measure', parts, fits } of reader.pack.units.compounds) {
    const match = pattern.exec(text)
    const end = numeral.start + (match?.[0].length ?? 0)
    if (!match || !(fits?.(contextOf(reader, numeral, end)) ?? true)) continue
    const value = rounded(Number(match[1]) + Number(match[2]) / parts)
    return { ...plain(numeral), end, unitEnd: end, low: value, high: value, unit, unitText: unit, kind }
  }
  return null
}

const scaled = (value: number, factor: number): number => (factor === 1 ? value : rounded(value * factor))

const suffixed = (reader: QuantityReader, numeral: Numeral): Quantity | null => {
  const at = skipSpace(reader.text, numeral.end)
  const form = unitAt(reader, numeral, at)
  return form ? withForm(reader, numeral, form, at) : null
}

/** What the characters behind the unit add (一年半, 三成五), and how many they are. */
const remainder = (reader: QuantityReader, form: UnitForm, index: number): { more: number; length: number } => {
  const { half, tenth } = reader.pack.units
  const tail = after(reader.text, index, 4)
  if (half.test(tail)) return { more: 0.5, length: 1 }
  const match = form.tenths ? tenth.exec(tail) : null
  const digit = match?.[1] ? reader.pack.numerals.find(match[1])[0] : undefined
  return digit ? { more: digit.low / 10, length: match?.[0].length ?? 0 } : { more: 0, length: 0 }
}

const withForm = (reader: QuantityReader, numeral: Numeral, form: UnitForm, at: number): Quantity | null => {
  const formEnd = at + form.form.length
  const { more, length } = remainder(reader, form, formEnd)
  const unitEnd = formEnd + length
  const noun = form.noun ? reader.nounAt(unitEnd) : ''
  if (!noun && form.noun === 'needed') return null
  const base = { ...plain(numeral), unitEnd, end: unitEnd + noun.length }
  return {
    ...base,
    low: scaled(numeral.low + more, form.factor),
    high: scaled(numeral.high + more, form.factor),
    unit: form.unit === null ? noun || form.form : code(reader, form.unit),
    unitText: noun || form.form,
    kind: form.kind,
    qualifier: numeral.qualifier ?? form.qualifier ?? null,
    noun: noun || null,
  }
}

/** 昏迷指數只有三, 死亡人數升至832: the scale or the count named before the number is its unit. */
const onScale = (reader: QuantityReader, numeral: Numeral, previous: Quantity | undefined): Quantity | null => {
  const { scale, tally, scaleGoesOn } = reader.pack.units
  const head = before(reader.text, numeral.start, 24)
  const named = scale.exec(head)?.[1]
  const tallied = tally.exec(head)?.[1]
  const goesOn = previous && previous.unit === previous.noun && previous.end === previous.numeral.end
  const unit = named ?? tallied ?? (goesOn && scaleGoesOn.test(head) ? previous.unit : null)
  if (!unit) return null
  return { ...plain(numeral), unit, unitText: unit, kind: tallied ? 'count' : 'measure', noun: tallied ? null : unit }
}

/** 預算1000億: a large number without a unit is money where its neighbours are. */
const bareMoney = (reader: QuantityReader, numeral: Numeral, previous: Quantity | undefined): Quantity | null => {
  const { moneyBefore, moneyAfter, bareMoney: unit } = reader.pack.units
  if (numeral.scale < 1e4) return null
  const at = skipSpace(reader.text, numeral.end)
  const noun = reader.nounAt(at)
  if (!moneyAfter.test(noun) && reader.pack.units.subjects.counted.test(reader.wordAt(at))) return null
  const near =
    (previous?.kind === 'money' && !noun) ||
    moneyBefore.test(before(reader.text, numeral.start, 24)) ||
    moneyAfter.test(after(reader.text, numeral.end, 12))
  return near ? { ...plain(numeral), unit: code(reader, unit), unitText: '', kind: 'money' } : null
}

/** 逾2000移工 · 6.49億人口: a large number with its noun right behind it. */
const bareCount = (reader: QuantityReader, numeral: Numeral): Quantity | null => {
  const large = numeral.scale >= 1e4 || /[,，]/.test(reader.text.slice(numeral.start, numeral.end))
  if (numeral.high < 100 || (!large && !numeral.qualifier && !qualifierBefore(reader, plain(numeral)))) return null
  const { subjects } = reader.pack.units
  const tail = after(reader.text, numeral.end, 30)
  const gap = subjects.possessive.exec(tail)?.[0] ?? /^[ \u00a0]?「?/.exec(tail)?.[0] ?? ''
  const phrase = reader.nounAt(numeral.end + gap.length)
  const first = reader.wordAt(numeral.end + gap.length)
  const noun = subjects.counted.test(first) ? first : phrase
  if (noun.length < 2 || /^[A-Za-z]/.test(noun)) return null
  const end = numeral.end + gap.length + noun.length
  return { ...plain(numeral), end, unitEnd: numeral.end, unit: noun, unitText: noun, kind: 'count', noun }
}

/** The number with its unit, or `null` where it has none. `previous` is the quantity before it in the sentence. */
export const readQuantity = (
  reader: QuantityReader,
  numeral: Numeral,
  previous: Quantity | undefined,
): Quantity | null =>
  prefixed(reader, numeral, previous?.end ?? 0) ??
  share(reader, numeral) ??
  compound(reader, numeral) ??
  suffixed(reader, numeral) ??
  onScale(reader, numeral, previous) ??
  bareMoney(reader, numeral, previous) ??
  bareCount(reader, numeral)
