import type { Document } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import { contentOf, type Part } from './prompt.ts'
import { tokensOf } from './tokens.ts'

/** An article that needs more parts is longer than a brief of it could be fair to. */
const MOST_PARTS = 8

/** Where a paragraph begins, as places in `Document.sentences`; the last is the end. */
const paragraphStarts = ({ sentences }: Document): number[] => [
  ...sentences.flatMap((one, index) => (index === 0 || sentences[index - 1]?.block !== one.block ? [index] : [])),
  sentences.length,
]

const roomFor = (document: Document, facts: Facts, part: Part, room: number): boolean =>
  tokensOf(contentOf(document, facts, part)) <= room

/** The furthest of `ends` up to which a part fits; by halving, since each look writes the part out. */
const furthest = (ends: readonly number[], fits: (end: number) => boolean): number | undefined => {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    const end = ends[middle]
    if (end !== undefined && fits(end)) low = middle + 1
    else high = middle
  }
  return ends[low - 1]
}

/**
 * The article in as few parts as `room` (tokens of the content of one question) allows, cut between paragraphs; a paragraph that
 * is longer is cut between sentences. `undefined` where even a sentence doesn't fit, or where there would be too many.
 */
export const partsOf = (document: Document, facts: Facts, room: number): Part[] | undefined => {
  // A look at each part would take longer than the answer is worth.
  if (tokensOf(document.text) > room * MOST_PARTS) return undefined
  const starts = paragraphStarts(document)
  const parts: Part[] = []
  for (let from = 0; from < document.sentences.length; ) {
    const fits = (to: number) => roomFor(document, facts, { from, to }, room)
    const ends = starts.filter((start) => start > from)
    const [next = from] = ends
    const sentences = Array.from({ length: next - from - 1 }, (_, index) => from + index + 1)
    const to = furthest(ends, fits) ?? furthest(sentences, fits)
    if (to === undefined || parts.length === MOST_PARTS) return undefined
    parts.push({ from, to })
    from = to
  }
  return parts.length > 0 ? parts : undefined
}
