import { rounded } from '../../../text/decimals.ts'
import type { Atom } from './atoms.ts'
import { cardinalAt, gapAfter, type Read } from './cardinals.ts'

/** A share with its denominator; the value is per cent. */
export interface Share extends Read {
  readonly of: number
}

/** one in five, 4 out of 10 ; not one in the city, 8 in 5 */
const ratio = (text: string, atoms: readonly Atom[], index: number): Share | null => {
  const first = cardinalAt(text, atoms, index)
  if (first?.scale !== 1 || !Number.isInteger(first.value)) return null
  const next = atoms[first.next]
  if (!next) return null
  const second = cardinalAt(text, atoms, first.next)
  const gap = text.slice(first.end, next.start)
  // eight of 10 voters ; not one of nine leaders
  const tenths = gap === ' of ' && first.value > 1 && (second?.value === 10 || second?.value === 100)
  if (!tenths && !/^(?: in (?:every )?| out of (?:every )?| of every |-in-)$/i.test(gap)) return null
  if (!second || second.value <= first.value || second.value > 1000 || !Number.isInteger(second.value)) return null
  return { ...second, value: rounded((100 * first.value) / second.value), of: second.value, scale: 1 }
}

// half of the, half its, by half, nearly half ; not half an hour, first half
const NOT_HALF = /(?:first|second|other|latter|former|top|bottom|final|opening|better|this|that|last)[ -]$/i
const A_HALF =
  /^(?: of\b|(?: the| its| their| his| her| our| your| my| that| this| these| those| all)\b|[,.;:)]|$| (?:say|said|were|was|are|is|have|had|to|in|from|by|since|as|that)\b)/

// the Gulls half. · their own half, ; not by half.
const PITCH = /\b(?:the|their|his|her|its|our|own|opposing|opposition) (?:[\p{L}’']{1,20} )?$/u
const ENDED = /^[,.;:)]|^$/

const isPitch = (text: string, start: number, end: number): boolean =>
  ENDED.test(text.slice(end, end + 1)) && PITCH.test(text.slice(Math.max(0, start - 32), start))

const isHalf = (text: string, { start, end }: Atom): boolean =>
  !isPitch(text, start, end) &&
  !NOT_HALF.test(text.slice(Math.max(0, start - 10), start)) &&
  (A_HALF.test(text.slice(end, end + 12)) ||
    /\b(?:than|nearly|almost|about|by|least|roughly|around|over) $/.test(text.slice(Math.max(0, start - 9), start))) &&
  !/^ (?:an?|past|time|brother|sister|way|hour)\b/.test(text.slice(end, end + 9))

// a third of, two-thirds, by a fifth ; not a third state, the third quarter, one fourth grader
const OF_IT =
  /^(?: of\b| (?:majority|more|less|fewer|higher|lower|smaller|larger|off|say|said|were|are|have|had|in|since|from|to|over)\b)/

// fell by a third. · more than a quarter, ; not three and a fifth.
const ENDS =
  /^(?:[,.;:)]|$| (?:and|but|as|while|when|even|this|last|after|before|because|though|although|compared|against|within|during|between|for|at|on)\b)/
const LED = /\b(?:by|than|nearly|almost|about|around|over|under|least|roughly) an? $/i

const partAfter = (text: string, atoms: readonly Atom[], index: number, count: number): Share | null => {
  const part = atoms[index]
  if (part?.kind !== 'part' || part.plural !== count > 1 || count >= part.value) return null
  const tail = text.slice(part.end, part.end + 12)
  const led = ENDS.test(tail) && LED.test(text.slice(Math.max(0, part.start - 12), part.start))
  if (count === 1 && !led && !OF_IT.test(tail)) return null
  const value = rounded((100 * count) / part.value)
  return { value, next: index + 1, end: part.end, scale: 1, of: part.value }
}

/** a third of, two-thirds, three quarters */
const parts = (text: string, atoms: readonly Atom[], index: number): Share | null => {
  const atom = atoms[index]
  if (atom?.kind === 'unit' && atom.value > 0 && gapAfter(text, atoms, index) === 'close')
    return partAfter(text, atoms, index + 1, atom.value)
  if (atom?.kind !== 'part') return null
  if (atom.value === 2) {
    return !atom.plural && isHalf(text, atom) ? { value: 50, next: index + 1, end: atom.end, scale: 1, of: 2 } : null
  }
  return /\ban? $/i.test(text.slice(Math.max(0, atom.start - 4), atom.start)) ? partAfter(text, atoms, index, 1) : null
}

/** ¾ of the crop, 3/4 of voters */
const written = (text: string, atoms: readonly Atom[], index: number): Share | null => {
  const atom = atoms[index]
  if (atom?.kind !== 'fraction' || !/^ of\b/.test(text.slice(atom.end, atom.end + 4))) return null
  return { value: rounded(100 * atom.value), next: index + 1, end: atom.end, scale: 1, of: atom.of }
}

/** The share of a whole that begins at an atom, or `null`. */
export const shareAt = (text: string, atoms: readonly Atom[], index: number): Share | null =>
  ratio(text, atoms, index) ?? parts(text, atoms, index) ?? written(text, atoms, index)
