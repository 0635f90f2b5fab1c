import { trimSpan } from '../../../text/spans.ts'
import type { SentenceRules } from '../../parts/sentences.ts'
import { enclosures } from './enclosures.ts'

/** What a language's sentences are told by. */
export interface SentenceShape {
  /** Marks that may end a sentence. */
  readonly marks: RegExp
  /** Whether the mark at `at` ends one: not the point of 3.5 or of Mr. */
  ends(block: string, at: number): boolean
  /**
   * Whether the sentence goes on at `at`, right after a quotation or bracket that holds its own end:
   * 「好。」他說 or “Why?” she asked. `opens` tells that the sentence began with it.
   */
  carriesOn(block: string, at: number, opens: boolean): boolean
  /** A longer enclosed stretch may be split inside, in UTF-16 units. */
  readonly longestEnclosed: number
}

const QUOTATION = /[「『“"«„〝]/
const CLOSING = /[」』”’"'）)】〕\]］》〉»〞]/

/** Splits a block by a language's shape. Linear; what is enclosed in marks stays whole. */
export const createSentenceRules = (shape: SentenceShape): SentenceRules => ({
  split(block) {
    const ends = sentenceEnds(block, shape)
    const spans = ends.map((end, index) => trimSpan(block, { start: ends[index - 1] ?? 0, end }))
    return spans.filter((span) => span.end > span.start)
  },
})

const sentenceEnds = (block: string, shape: SentenceShape): number[] => {
  const closes = enclosures(block, shape.longestEnclosed)
  const ends: number[] = []
  let start = 0
  let at = 0
  while (at < block.length) {
    const close = closes.get(at)
    const end = close === undefined ? endAt(block, at, shape) : endAfterEnclosed(block, { start, at, close }, shape)
    if (end !== undefined) {
      ends.push(end)
      start = end
    }
    at = end ?? (close ?? at) + 1
  }
  if (start < block.length) ends.push(block.length)
  return ends
}

/** The end of a sentence that the mark at `at` makes, with the marks and closing marks that follow it. */
const endAt = (block: string, at: number, shape: SentenceShape): number | undefined => {
  if (!shape.marks.test(block.charAt(at)) || !shape.ends(block, at)) return undefined
  let end = at + 1
  while (shape.marks.test(block.charAt(end))) end++
  while (CLOSING.test(block.charAt(end)) && !isOpeningStraight(block, end)) end++
  return end
}

const isOpeningStraight = (block: string, at: number): boolean =>
  /["']/.test(block.charAt(at)) && /\w/.test(block.charAt(at + 1))

const endAfterEnclosed = (
  block: string,
  place: { readonly start: number; readonly at: number; readonly close: number },
  shape: SentenceShape,
): number | undefined => {
  const { start, at, close } = place
  if (!shape.marks.test(lastMark(block, at, close))) return undefined
  let end = close + 1
  while (CLOSING.test(block.charAt(end)) && !isOpeningStraight(block, end)) end++
  const opens = QUOTATION.test(block.charAt(at)) && block.slice(start, at).trim() === ''
  return shape.carriesOn(block, end, opens) ? undefined : end
}

/** The last character inside an enclosed stretch, looking through closing marks and spaces: the 。 of 「『好。』」. */
const lastMark = (block: string, open: number, close: number): string => {
  let at = close - 1
  while (at > open && (CLOSING.test(block.charAt(at)) || /\s/.test(block.charAt(at)))) at--
  return block.charAt(at)
}
