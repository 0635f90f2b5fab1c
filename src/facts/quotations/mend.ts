import type { MarkRules } from '../../languages/parts/cues.ts'
import type { Span } from '../../model/span.ts'

/** How many marks may stand open at once; of more, the innermost are kept. */
const MOST_OPEN = 8

interface Mending {
  readonly letters: string[]
  readonly marks: MarkRules
  /** The marks that stand open in this block, outermost first. */
  open: { readonly at: number; readonly pair: number }[]
  /** A straight mark that may open; one that opens its block may be closed in the next one. */
  straight: number | null
  /** Where the last closing mark of each pair stands in this block. */
  lastClosing: ReadonlyMap<number, number>
}

/** The first letter that is no space from `at` on, going by `step`; '' at an edge of the block. */
const letterFrom = (letters: readonly string[], at: number, step: 1 | -1, { start, end }: Span): string => {
  let index = at
  while (index >= start && index < end && /\s/u.test(letters[index] ?? '')) index += step
  return index >= start && index < end ? (letters[index] ?? '') : ''
}

/** Whether a mark can only close here: words end before it, and a break, the end of the block or, where one is open, anything follows. */
const closesHere = (
  { letters, marks, open, straight, lastClosing }: Mending,
  at: number,
  pair: number,
  block: Span,
): boolean => {
  const before = letterFrom(letters, at - 1, -1, block)
  const next = letterFrom(letters, at + 1, 1, block)
  const breaks = marks.sentenceEnds + marks.clauseBreaks
  const isOpen = straight !== null || open.some((one) => one.pair === pair)
  // "…，“他說。: nothing closes the mark if it opens.
  const leads = straight !== null && marks.clauseBreaks.includes(before) && before !== ''
  if (leads && at > (lastClosing.get(pair) ?? -1)) return true
  if (isOpen && before !== '' && marks.wordEnds.includes(before)) return true
  return (
    before !== '' && (marks.wordEnds + marks.clauseBreaks).includes(before) && (next === '' || breaks.includes(next))
  )
}

const lastClosingIn = (text: string, { start, end }: Span, { quotes }: MarkRules): Map<number, number> => {
  const words = text.slice(start, end)
  return new Map(quotes.map(([, closing], pair) => [pair, start + words.lastIndexOf(closing)]))
}

const close = (mending: Mending, at: number, pair: number): void => {
  const { letters, marks } = mending
  const [opening = '', closing = ''] = marks.quotes[pair] ?? []
  const known = mending.open.findLastIndex((one) => one.pair === pair)
  letters[at] = closing
  if (known >= 0) mending.open = mending.open.slice(0, known)
  else if (mending.straight !== null) {
    letters[mending.straight] = opening
    mending.straight = null
  }
}

const meet = (mending: Mending, at: number, pair: number, block: Span): void => {
  const [opening, closing] = mending.marks.quotes[pair] ?? []
  const letter = mending.letters[at]
  if (opening !== closing) {
    if (letter === closing || closesHere(mending, at, pair, block)) close(mending, at, pair)
    else mending.open = [...mending.open.slice(1 - MOST_OPEN), { at, pair }]
    return
  }
  const last = mending.open.at(-1)
  if (mending.straight !== null) mending.straight = null
  else if (last && closesHere(mending, at, last.pair, block)) close(mending, at, last.pair)
  else mending.straight = at
}

/**
 * The letters of a text with quotation marks of two kinds made one where only one can be meant: "…“ and “…" as “…”, and a mark
 * that was turned the wrong way at the end of its words. One UTF-16 unit for each; linear.
 */
export const mendMarks = (text: string, blocks: readonly Span[], marks: MarkRules): string => {
  const mending: Mending = { letters: text.split(''), marks, open: [], straight: null, lastClosing: new Map() }
  const pairOf = new Map(
    marks.quotes.flatMap(([opening, closing], pair) => [[opening, pair] as const, [closing, pair] as const]),
  )
  for (const block of blocks) {
    mending.open = []
    mending.lastClosing = lastClosingIn(text, block, marks)
    if (mending.straight !== null && text.slice(block.start - 1, block.start) !== '\n') mending.straight = null
    for (let at = block.start; at < block.end; at++) {
      const pair = pairOf.get(text.charAt(at))
      if (pair !== undefined) meet(mending, at, pair, block)
    }
    const opened = mending.straight
    if (opened !== null && letterFrom(mending.letters, opened - 1, -1, block) !== '') mending.straight = null
  }
  return mending.letters.join('')
}
