import { rounded } from '../../../text/decimals.ts'
import type { Atom } from './atoms.ts'

/** A number that was read from the atom at one index on. */
export interface Read {
  readonly value: number
  /** The index behind its last atom. */
  readonly next: number
  readonly end: number
  /** The power that it ends in, 1 without one. */
  readonly scale: number
}

/** How two neighbouring pieces are joined: by a space or a hyphen, by "and", or not at all. */
type Gap = 'close' | 'and' | 'of' | 'point' | 'none'

// twenty-one · three hundred and five · three-and-a-half · tens of thousands
const GAPS: readonly (readonly [RegExp, Gap])[] = [
  [/^(?:|[ \u00a0]{1,2}|[ ]?[-‐‑][ ]?)$/, 'close'],
  [/^(?:[ \u00a0]{1,2}|-)and(?:[ \u00a0]{1,2}|-)(?:an?(?:[ ]|-))?$/i, 'and'],
  [/^ of (?:an? )?$/i, 'of'],
  [/^ point $/i, 'point'],
]

/** What stands between an atom and the next. */
export const gapAfter = (text: string, atoms: readonly Atom[], index: number): Gap => {
  const atom = atoms[index]
  const next = atoms[index + 1]
  if (!atom || !next || next.start - atom.end > 10) return 'none'
  const gap = text.slice(atom.end, next.start)
  return GAPS.find(([pattern]) => pattern.test(gap))?.[1] ?? 'none'
}

interface Sum {
  total: number
  group: number
  lastPower: number
}

const isWord = (atom: Atom | undefined): boolean => atom?.kind === 'unit' || atom?.kind === 'ten'

/** Whether a word of a number may follow what has been read: twenty one, hundred and five; not five six, nineteen ten. */
const follows = (atom: Atom, before: Atom, gap: Gap): boolean => {
  if (atom.kind === 'power') return gap === 'close' && !(before.kind === 'power' && atom.value < before.value)
  if (!isWord(atom)) return false
  if (before.kind === 'power') return atom.value > 0 && before.value !== 12 && (gap === 'close' || gap === 'and')
  return gap === 'close' && before.kind === 'ten' && atom.kind === 'unit' && atom.value > 0 && atom.value < 10
}

const add = (sum: Sum, atom: Atom): Sum => {
  if (atom.kind !== 'power') return { ...sum, group: sum.group + atom.value }
  if (atom.value <= 100) return { ...sum, group: (sum.group || 1) * atom.value }
  if (sum.group === 0 && sum.total > 0) return { ...sum, total: sum.total * atom.value, lastPower: atom.value }
  return { total: sum.total + (sum.group || 1) * atom.value, group: 0, lastPower: atom.value }
}

const scaleOf = (atom: Atom | undefined): number => (atom?.kind === 'power' ? atom.value : 1)

const MAX_ATOMS = 16

/** Number words from `index` on: three hundred and five; `null` where none begins there. */
const wordNumber = (text: string, atoms: readonly Atom[], index: number): Read | null => {
  const first = atoms[index]
  if (!first || !(isWord(first) || (first.kind === 'power' && !first.short))) return null
  let sum = add({ total: 0, group: 0, lastPower: Number.POSITIVE_INFINITY }, first)
  let at = index
  while (at - index < MAX_ATOMS) {
    const before = atoms[at]
    const atom = atoms[at + 1]
    if (!before || !atom || !follows(atom, before, gapAfter(text, atoms, at))) break
    // five billion and three quarters
    if (before.kind === 'power' && atoms[at + 2]?.kind === 'part' && gapAfter(text, atoms, at + 1) === 'close') break
    sum = add(sum, atom)
    at++
  }
  const last = atoms[at]
  return { value: sum.total + sum.group, next: at + 1, end: last?.end ?? first.end, scale: scaleOf(last) }
}

/** Digits with what belongs to them: 2.8bn, 3 lakh crore. */
const digitNumber = (text: string, atoms: readonly Atom[], index: number): Read | null => {
  const first = atoms[index]
  if (first?.kind !== 'digits' && first?.kind !== 'fraction') return null
  let { value, end } = first
  let at = index
  let scale = 1
  const whole = atoms[at + 1]
  if (first.kind === 'digits' && whole?.kind === 'fraction' && /^[ -]?$/.test(text.slice(end, whole.start))) {
    value += whole.value
    end = whole.end
    at++
  }
  for (let power = atoms[at + 1]; power?.kind === 'power' && at - index < 4; power = atoms[at + 1]) {
    if (gapAfter(text, atoms, at) !== 'close') break
    value *= power.value
    scale = power.value
    end = power.end
    at++
  }
  return { value, next: at + 1, end, scale }
}

/** five point five: the digits behind the point, one a word. */
const withDecimals = (text: string, atoms: readonly Atom[], read: Read): Read => {
  if (gapAfter(text, atoms, read.next - 1) !== 'point') return read
  let digits = ''
  let at = read.next
  for (let atom = atoms[at]; atom?.kind === 'unit' && atom.value < 10 && digits.length < 6; atom = atoms[at]) {
    digits += atom.value
    at++
    if (gapAfter(text, atoms, at - 1) !== 'close') break
  }
  if (digits === '') return read
  const end = atoms[at - 1]?.end ?? read.end
  return { ...read, value: rounded(read.value + Number(`0.${digits}`)), next: at, end }
}

/** two and a half (million), a million and a half. */
const withHalf = (text: string, atoms: readonly Atom[], read: Read): Read => {
  const part = atoms[read.next]
  if (part?.kind !== 'part' || part.plural || gapAfter(text, atoms, read.next - 1) !== 'and') return read
  if (part.value !== 2 && part.value !== 4) return read
  if (!/and[ -]a|\band half/i.test(text.slice(read.end, part.end))) return read
  const value = read.value + read.scale / part.value
  return { ...read, value, next: read.next + 1, end: part.end }
}

const withPowers = (text: string, atoms: readonly Atom[], read: Read): Read => {
  const power = atoms[read.next]
  if (read.scale !== 1 || power?.kind !== 'power' || gapAfter(text, atoms, read.next - 1) !== 'close') return read
  return { value: read.value * power.value, next: read.next + 1, end: power.end, scale: power.value }
}

/** The cardinal number from `index` on, or `null`. */
export const cardinalAt = (text: string, atoms: readonly Atom[], index: number): Read | null => {
  const read = digitNumber(text, atoms, index) ?? wordNumber(text, atoms, index)
  if (!read) return null
  const whole = withPowers(text, atoms, withHalf(text, atoms, withDecimals(text, atoms, read)))
  return { ...whole, value: rounded(whole.value) }
}
