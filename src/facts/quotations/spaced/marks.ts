import type { SpacedForms } from '../../../languages/parts/spaced/forms.ts'
import type { Span } from '../../../model/span.ts'
import { type Mark, marksOf } from './markPlaces.ts'

/** A stretch of quoted words: `start` and `end` cover the words, `open` and `close` the marks as well. */
export interface Quoted extends Span {
  readonly open: number
  readonly close: number
  /** Whether its closing mark is missing, because the next paragraph opens again or because it was forgotten. */
  readonly unclosed: boolean
  /** Whether its opening mark is missing. */
  readonly unopened: boolean
}

const BEFORE_CLOSE = /[.,!?…;:]/

/** How far a quotation may run on past the end of its block, in UTF-16 units, and over how many blocks. */
const REACH = 3_000

const MOST_BLOCKS = 8

/** How many marks may stand inside one quotation. */
const MOST_INNER = 64

/** A plural's apostrophe is no mark: the workers’ plan. */
const isPluralOwner = (text: string, marks: readonly Mark[], index: number): boolean => {
  const mark = marks[index]
  if (mark?.kind !== 'single' || !/s/i.test(text.charAt(mark.at - 1))) return false
  if (!/^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))) return false
  for (let at = index + 1; at < Math.min(marks.length, index + 8); at++) {
    const next = marks[at]
    if (!next || next.block !== mark.block) return false
    if (next.kind === 'single') return !next.opens
  }
  return false
}

/** The mark that closes what mark `index` opens in its block, as an index; -1 where there is none. */
const closingOf = (text: string, marks: readonly Mark[], index: number): number => {
  const opening = marks[index]
  let depth = 0
  let first = -1
  for (let at = index + 1; at < Math.min(marks.length, index + MOST_INNER); at++) {
    const mark = marks[at]
    if (!mark || !opening || mark.block !== opening.block) break
    if (mark.kind !== opening.kind || (!mark.opens && isPluralOwner(text, marks, at))) continue
    if (mark.opens) {
      depth++
      continue
    }
    if (first < 0) first = at
    if (depth === 0) return at
    depth--
  }
  // One that is opened again and closed once was forgotten.
  return marks.slice(index + 1, first < 0 ? index + 1 : first).some((one) => one.kind === opening?.kind && one.opens)
    ? -1
    : first
}

/** What the marks of a text are told apart by. */
interface Reading {
  readonly text: string
  readonly blocks: readonly Span[]
  readonly marks: readonly Mark[]
  /** Where sentences end. */
  readonly ends: readonly number[]
  readonly forms: SpacedForms
}

/** Where a quotation that isn't closed in its own block ends: in a later one, else with its block. */
const farEnd = (
  { text, blocks, marks, forms }: Reading,
  index: number,
  next: number,
): { end: number; after: number } => {
  const opening = marks[index]
  const block = opening ? blocks[opening.block] : undefined
  if (!opening || !block) return { end: 0, after: index + 1 }
  const mark = marks[next]
  const near = mark && mark.at - opening.at <= REACH && mark.block - opening.block <= MOST_BLOCKS
  if (opening.kind === 'double' && mark && near && !mark.opens) return { end: mark.at, after: next + 1 }
  let last = opening.block
  const limit = Math.min(mark?.block ?? blocks.length, opening.block + 4)
  while (opening.kind === 'double' && last + 1 < limit) {
    const one = blocks[last + 1]
    if (!one || !forms.speaking.test(text.slice(one.start, Math.min(one.end, one.start + REACH)))) break
    last++
  }
  return { end: blocks[last]?.end ?? block.end, after: next }
}

/** The last end of a sentence before a place, but after another; else the place itself. */
const sentenceEnd = (ends: readonly number[], from: number, to: number): number => {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) <= to) low = middle + 1
    else high = middle
  }
  const end = ends[low - 1] ?? to
  return end > from ? end : to
}

/** A single mark that isn't closed is one only where the next paragraph opens with another. */
const goingOn = ({ blocks, marks }: Reading, index: number): Quoted | null => {
  const [opening, next] = [marks[index], marks[index + 1]]
  const block = blocks[opening?.block ?? -1]
  const after = blocks[(opening?.block ?? -1) + 1]
  if (!opening || !block || !next?.opens || next.kind !== 'single' || next.at !== after?.start) return null
  return { open: opening.at, start: opening.at + 1, end: block.end, close: block.end, unclosed: true, unopened: false }
}

const openedAt = (reading: Reading, index: number): { quoted: Quoted | null; after: number } => {
  const { text, blocks, marks, ends } = reading
  const opening = marks[index]
  if (!opening) return { quoted: null, after: index + 1 }
  const closing = closingOf(text, marks, index)
  const close = marks[closing]
  const [open, start] = [opening.at, opening.at + opening.length]
  if (close) {
    const quoted = { open, start, end: close.at, close: close.at + close.length, unclosed: false, unopened: false }
    return { quoted, after: closing + 1 }
  }
  if (opening.kind === 'single') return { quoted: goingOn(reading, index), after: index + 1 }
  let next = index + 1
  while (next < marks.length && marks[next]?.kind !== 'double') next++
  const again = marks[next]
  if (again && again.block === opening.block) {
    const end = sentenceEnd(ends, start, again.at)
    return { quoted: { open, start, end, close: end, unclosed: true, unopened: false }, after: next }
  }
  const { end, after } = farEnd(reading, index, next)
  const closed = marks[after - 1]?.at === end && after > index + 1
  const limit = blocks[opening.block]?.end ?? end
  return {
    quoted: { open, start, end, close: closed ? end + 1 : end, unclosed: !closed && end <= limit, unopened: false },
    after: Math.max(after, index + 1),
  }
}

/** A closing mark whose opening one was forgotten closes its sentence from the start, if it stands where speech ends. */
const unopenedAt = ({ text, blocks, marks, ends }: Reading, index: number): Quoted | null => {
  const mark = marks[index]
  const block = mark && blocks[mark.block]
  if (!mark || !block || mark.kind !== 'double' || !BEFORE_CLOSE.test(text.charAt(mark.at - 1))) return null
  const before = marks[index - 1]
  if (before && before.block === mark.block) return null
  const sentence = sentenceEnd(ends, block.start, mark.at - 2)
  const start = sentence < mark.at - 2 && sentence > block.start ? sentence : block.start
  return mark.at - start < 12
    ? null
    : { open: start, start, end: mark.at, close: mark.at + mark.length, unclosed: false, unopened: true }
}

const trimmed = (text: string, quoted: Quoted): Quoted | null => {
  let { start, end } = quoted
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return end > start ? { ...quoted, start, end } : null
}

/**
 * The outermost quoted stretches of a text, in order. Straight marks open and close by what stands around them; an apostrophe is none.
 * One that is never closed ends with its block, or with the closing mark of a later block if no other opens before.
 */
export const findQuoted = (
  text: string,
  blocks: readonly Span[],
  ends: readonly number[],
  forms: SpacedForms,
): Quoted[] => {
  const reading: Reading = { text, blocks, marks: marksOf(text, blocks, forms), ends, forms }
  const found: Quoted[] = []
  for (let index = 0; index < reading.marks.length; ) {
    const mark = reading.marks[index]
    const { quoted, after } = mark?.opens
      ? openedAt(reading, index)
      : { quoted: unopenedAt(reading, index), after: index + 1 }
    const whole = quoted && trimmed(text, quoted)
    if (whole) found.push(whole)
    index = after
  }
  return found
}
