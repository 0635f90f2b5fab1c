import type { Numeral } from '../../parts/numerals.ts'
import { type Atom, atomsOf } from './atoms.ts'
import { cardinalAt, gapAfter, type Read } from './cardinals.ts'
import { shareAt } from './shares.ts'

interface Found {
  readonly numeral: Numeral
  readonly next: number
}

/** "a", "an", "half a", "a quarter of a" and the like right before a power; the group is what belongs to the number. */
const ARTICLE = /(?:^|[^\p{L}\p{N}])(an?[ -])$/iu

const startOf = (text: string, atom: Atom): number => {
  const article = atom.kind === 'power' ? ARTICLE.exec(text.slice(Math.max(0, atom.start - 4), atom.start)) : null
  return atom.start - (article?.[1]?.length ?? 0)
}

const numeral = (start: number, { value, end, scale }: Read, extra: Partial<Numeral> = {}): Numeral => ({
  start,
  end,
  low: value,
  high: value,
  qualifier: null,
  digits: false,
  scale,
  bare: false,
  share: null,
  ...extra,
})

const VAGUE = /\b(?:several|a few|few|a couple(?: of)?|many) $/i

/** dozens, tens of thousands, several hundred: at least so many. */
const vagueAt = (text: string, atoms: readonly Atom[], index: number): Found | null => {
  const first = atoms[index]
  if (!first) return null
  const over = { qualifier: 'over', bare: true } as const
  if (first.kind === 'many') {
    const second = atoms[index + 1]
    const counts = second?.kind === 'many' && gapAfter(text, atoms, index) === 'of'
    const value = first.value * (counts ? second.value : 1)
    const last = counts ? second : first
    if (first.value === 10 && !counts) return null
    const read = { value, end: last.end, scale: value, next: index + (counts ? 2 : 1) }
    return { numeral: numeral(first.start, read, over), next: read.next }
  }
  const vague =
    first.kind === 'power' && !first.short ? VAGUE.exec(text.slice(Math.max(0, first.start - 16), first.start)) : null
  const read = vague ? cardinalAt(text, atoms, index) : null
  return vague && read ? { numeral: numeral(first.start - vague[0].length, read, over), next: read.next } : null
}

// half a million · a quarter of a million · three quarters of a billion · half-dozen
const LINK = /^(?: |-)(?:of )?(?:an? )?$/i

/** half a million, a quarter of a million, a half-dozen. */
const partOfPower = (text: string, atoms: readonly Atom[], index: number): Found | null => {
  const first = atoms[index]
  const counted = first?.kind === 'unit' && gapAfter(text, atoms, index) === 'close'
  const at = counted ? index + 1 : index
  const part = atoms[at]
  const power = atoms[at + 1]
  if (!first || part?.kind !== 'part' || power?.kind !== 'power' || power.short) return null
  if (!LINK.test(text.slice(part.end, power.start))) return null
  const count = counted ? first.value : 1
  const article = counted ? null : ARTICLE.exec(text.slice(Math.max(0, first.start - 4), first.start))
  const value = (count / part.value) * power.value
  const read = { value, end: power.end, scale: power.value, next: at + 2 }
  return { numeral: numeral(first.start - (article?.[1]?.length ?? 0), read), next: read.next }
}

const shared = (text: string, atoms: readonly Atom[], index: number): Found | null => {
  const read = shareAt(text, atoms, index)
  const first = atoms[index]
  if (!read || !first) return null
  const article = first.kind === 'part' ? ARTICLE.exec(text.slice(Math.max(0, first.start - 4), first.start)) : null
  const digits = first.kind === 'digits'
  const start = first.start - (article?.[1]?.length ?? 0)
  return { numeral: numeral(start, read, { share: read.of, digits }), next: read.next }
}

const plain = (text: string, atoms: readonly Atom[], index: number): Found | null => {
  const read = cardinalAt(text, atoms, index)
  const first = atoms[index]
  if (!read || !first) return null
  const digits = first.kind === 'digits' || first.kind === 'fraction'
  // minus 5 · −5 · -5 behind a space ; not 3-5, 3 -5
  const minus = /(?:(?:^|[^\d\s] |\()[-−–]|\b(?:minus|negative) )$/i.exec(
    text.slice(Math.max(0, first.start - 9), first.start),
  )
  // plus or minus 4 is no minus
  const negative =
    minus !== null &&
    !/(?:\bor|[+/]) ?$/i.test(text.slice(Math.max(0, first.start - 12), first.start - minus[0].length))
  const value = negative ? -read.value : read.value
  const start = negative ? first.start - minus[0].replace(/^(?:[^\d\s] |\()/, '').length : startOf(text, first)
  return { numeral: numeral(start, { ...read, value }, { digits }), next: read.next }
}

/** The numbers of an English text, in order, without overlap: digits, words, powers, shares. */
export const findNumerals = (text: string): Numeral[] => {
  const atoms = atomsOf(text)
  const found: Numeral[] = []
  for (let index = 0; index < atoms.length; ) {
    const read =
      vagueAt(text, atoms, index) ??
      partOfPower(text, atoms, index) ??
      shared(text, atoms, index) ??
      plain(text, atoms, index)
    if (read) found.push(read.numeral)
    index = read?.next ?? index + 1
  }
  return found
}
