import type { MarkPair } from '../../languages/parts/cues.ts'
import type { Span } from '../../model/span.ts'

/** A stretch between marks: `start` and `end` cover the words, `open` and `close` the marks as well. */
export interface Quoted extends Span {
  readonly open: number
  readonly close: number
}

/** One place where a mark stands. A mark whose two forms are the same opens or closes by turns. */
interface Mark {
  readonly at: number
  readonly pair: number
  readonly opens: boolean
  /** The block that it stands in. */
  readonly block: number
}

/** How far a quotation may run on past the end of its block, in UTF-16 units. */
const REACH = 2_000

const marksOf = (text: string, blocks: readonly Span[], pairs: readonly MarkPair[]): Mark[] => {
  const found: Mark[] = []
  blocks.forEach((block, index) => {
    const open = new Set<number>()
    for (let at = block.start; at < block.end; at++) {
      const letter = text.charAt(at)
      const pair = pairs.findIndex(([opening, closing]) => letter === opening || letter === closing)
      const [opening, closing] = pairs[pair] ?? []
      if (opening === undefined) continue
      const opens = opening === closing ? !open.has(pair) : letter === opening
      if (opening === closing) open[opens ? 'add' : 'delete'](pair)
      found.push({ at, pair, opens, block: index })
    }
  })
  return found
}

/** The next marks of the same pair after each mark: `first` and `second`, as indexes; -1 where there is none. */
const following = (marks: readonly Mark[]): Int32Array => {
  const next = new Int32Array(marks.length).fill(-1)
  const last = new Map<number, number>()
  for (let index = marks.length - 1; index >= 0; index--) {
    const pair = marks[index]?.pair ?? -1
    next[index] = last.get(pair) ?? -1
    last.set(pair, index)
  }
  return next
}

/** The words are cut before marks of a list that stand between them and a mark that was forgotten. */
const trimmed = ({ text, soft }: Reading, open: number, end: number): Quoted => {
  let close = end
  while (close > open + 1 && `${soft} \t\u3000`.includes(text.charAt(close - 1))) close--
  return { open, start: open + 1, end: close, close }
}

/** What the outermost mark that is open now is closed by. */
interface Reading {
  readonly text: string
  readonly blocks: readonly Span[]
  readonly marks: readonly Mark[]
  readonly next: Int32Array
  readonly twins: ReadonlySet<number>
  /** Marks of lists and clauses, which belong to nobody's words where a closing mark was forgotten. */
  readonly soft: string
}

/** Whether an opening mark inside an open one of its own kind is nested: both are closed before the block ends. */
const isNested = ({ marks, next }: Reading, index: number): boolean => {
  const one = marks[next[index] ?? -1]
  const two = marks[next[next[index] ?? -1] ?? -1]
  const block = marks[index]?.block
  return !!one && !!two && !one.opens && !two.opens && one.block === block && two.block === block
}

/** Where the quotation that opens at mark `index` ends, and the index of the first mark after it. */
const closeOf = (reading: Reading, index: number): { quoted: Quoted | null; after: number } => {
  const { blocks, marks, twins } = reading
  const opening = marks[index]
  if (!opening) return { quoted: null, after: index + 1 }
  let depth = 0
  for (let at = index + 1; at < marks.length; at++) {
    const mark = marks[at]
    if (!mark) break
    const away = mark.block !== opening.block
    if (away && (depth > 0 || twins.has(opening.pair) || mark.at - opening.at > REACH)) break
    if (mark.pair !== opening.pair) continue
    if (mark.opens && away) break
    if (mark.opens && !isNested(reading, at)) return { quoted: trimmed(reading, opening.at, mark.at), after: at }
    if (mark.opens) depth++
    else if (depth > 0) depth--
    else return { quoted: { open: opening.at, start: opening.at + 1, end: mark.at, close: mark.at + 1 }, after: at + 1 }
  }
  if (twins.has(opening.pair)) return { quoted: null, after: index + 1 }
  const end = blocks[opening.block]?.end ?? opening.at + 1
  let after = index + 1
  while (after < marks.length && (marks[after]?.at ?? end) < end) after++
  return { quoted: trimmed(reading, opening.at, end), after }
}

/**
 * The outermost quoted stretches of a text, in order. A mark that is opened again closes the one before it; one that is
 * never closed runs to the end of its block, or on to the closing mark of a later block if no other opens before.
 */
export const findQuoted = (text: string, blocks: readonly Span[], pairs: readonly MarkPair[], soft = ''): Quoted[] => {
  const marks = marksOf(text, blocks, pairs)
  const twins = new Set(pairs.flatMap(([opening, closing], pair) => (opening === closing ? [pair] : [])))
  const reading: Reading = { text, blocks, marks, next: following(marks), twins, soft }
  const found: Quoted[] = []
  for (let index = 0; index < marks.length; ) {
    if (!marks[index]?.opens) {
      index++
      continue
    }
    const { quoted, after } = closeOf(reading, index)
    if (quoted && quoted.end > quoted.start) found.push(quoted)
    index = after
  }
  return found
}
