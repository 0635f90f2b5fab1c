import type { Numeral } from '../../../languages/parts/numerals.ts'
import type { SpacedContext, SpacedUnitForm, SpacedUnitRules } from '../../../languages/parts/spaced/units.ts'
import { after, before } from '../quantity.ts'
import type { FormIndex, Reader } from './reader.ts'

/** No form is longer, in characters. */
const LONGEST = 48
const LONGEST_PREFIX = 6

const push = (index: Map<string, SpacedUnitForm[]>, key: string, form: SpacedUnitForm): void => {
  index.set(key, [...(index.get(key) ?? []), form])
}

/** A year before a sign belongs to no money: in 2018 $5. */
const isSignFor = ({ value, after: tail }: SpacedContext): boolean =>
  !/^\d/.test(tail) && !(value >= 1500 && value < 2100)

const indexes = new WeakMap<SpacedUnitRules, FormIndex>()

/** The units of a language by how they are written, worked out once. */
export const indexForms = (rules: SpacedUnitRules): FormIndex => {
  const known = indexes.get(rules)
  if (known) return known
  const exact = new Map<string, SpacedUnitForm[]>()
  const folded = new Map<string, SpacedUnitForm[]>()
  for (const form of rules.forms) push(form.exact ? exact : folded, form.form, form)
  for (const { form, unit } of rules.signs)
    push(folded, form.toLowerCase(), {
      form,
      unit,
      kind: 'money',
      factor: 1,
      noun: false,
      exact: false,
      fits: isSignFor,
    })
  const index = { exact, folded, prefixes: new Map(rules.prefixes.map((prefix) => [prefix.form, prefix])) }
  indexes.set(rules, index)
  return index
}

interface FoundForm {
  readonly form: SpacedUnitForm
  readonly start: number
  readonly end: number
  readonly hyphen: boolean
}

// 5 miles · 5-mile · 5km · 20 (kg) is none
const GAP = /^(?:[ \u00a0]|[-‐‑] ?)?/

const contextOf = ({ text, place }: Reader, { start, high, digits, scale }: Numeral, end: number, hyphen: boolean) => ({
  value: high,
  digits,
  scale,
  hyphen,
  place,
  before: before(text, start, 120),
  after: after(text, end, 40),
})

/** What a unit may be at the head of a text: the first words, without the marks behind them, the longest first. */
const candidates = (text: string, longest: number): string[] => {
  const words = text.split(/[ \u00a0]/, longest)
  const runs = words.map((_, index) => words.slice(0, words.length - index).join(' '))
  return runs.flatMap((run) => {
    const bare = run.replace(/(?:['’]s)?[.,;:!?)\]'’”“"…]+$|['’]s$/u, '')
    const first = /^(?:[^\s-]+-)?[^\s-]+(?=-)/.exec(bare)?.[0]
    const symbol = /^[%％°\p{Sc}元円]/u.exec(bare)?.[0]
    const upTo = /^[^,;]+(?=[,;]\d)/.exec(bare)?.[0]
    return [run, bare, upTo, first, first?.split('-')[0], symbol].filter((one): one is string => !!one)
  })
}

/** The unit behind a number, or `null`. */
export const formAt = (reader: Reader, numeral: Numeral): FoundForm | null => {
  const { text, forms, pack } = reader
  const tail = text.slice(numeral.end, numeral.end + 6)
  const part = numeral.bare ? pack.units.partOf.exec(tail)?.[0] : undefined
  const gap = part ?? GAP.exec(tail)?.[0] ?? ''
  const start = numeral.end + gap.length
  const hyphen = /[-‐‑]/.test(gap)
  for (const word of candidates(text.slice(start, start + LONGEST), pack.units.longest)) {
    const found = forms.exact.get(word) ?? forms.folded.get(word.toLowerCase())
    const end = start + word.length
    if (!found || (/\p{L}$/u.test(word) && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)))) continue
    const context = contextOf(reader, numeral, end, hyphen)
    const form = found.find(({ fits }) => fits?.(context) ?? true)
    if (form) return { form, start, end, hyphen }
  }
  return null
}

/** The currency before a number, no further back than `floor`, with where it begins. */
export const prefixAt = ({ text, forms }: Reader, numeral: Numeral, floor: number) => {
  const gap = /[ \u00a0]/.test(text.charAt(numeral.start - 1)) ? 1 : 0
  const end = numeral.start - gap
  for (let length = LONGEST_PREFIX; length > 0; length--) {
    const start = end - length
    if (start < floor) continue
    const written = text.slice(start, end)
    const prefix = forms.prefixes.get(written) ?? forms.prefixes.get(written.toLowerCase())
    const inWord = /^[\p{L}\p{N}]/u.test(written) && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 1), start))
    if (prefix && !inWord && (prefix.exact ? prefix.form === written : true)) return { prefix, start }
  }
  return null
}
