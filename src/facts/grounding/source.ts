import { foldForMatching } from '../../languages/fold.ts'
import type { Document, Sentence } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { contains, indexAt, overlaps } from '../../text/spans.ts'
import { type Cited, citedIn } from './citation.ts'
import { type Folded, type FoldLetter, foldText, isEdge, lettersIn } from './folding.ts'
import { LEAST_UNIQUE, LONGEST_WORDS } from './limits.ts'
import { lowerBound, startsIn } from './search.ts'

/** Words of a reply as the article has them: where they stand, best place first, and the sentences that hold the first. */
export interface Standing {
  readonly ok: true
  readonly spans: readonly [Span, ...Span[]]
  /** The cited sentences, or those around the words where others were cited. */
  readonly cited: readonly Sentence[]
}

/** `citation`: no such sentence; `words`: the article hasn't got them, or elsewhere and not only once. */
export interface Missing {
  readonly ok: false
  readonly cause: 'citation' | 'words'
}

/** The article as a model's words are looked for in it. */
export interface Source {
  readonly document: Document
  readonly folded: Folded
  cited(numbers: readonly number[]): Cited
  /** What a phrase is compared by: folded, without outer marks and stops. */
  key(words: string): string
  /** Where words stand to the letter inside a stretch; at most `MOST_PLACES`. */
  placesIn(words: string, stretch: Span): Span[]
  /**
   * Where words stand in the sentences that are cited by number. Words of some length that stand nowhere else in the
   * article are taken where they do stand: the wrong number does no harm, as their own place is what bears them.
   */
  find(words: string, numbers: readonly number[]): Standing | Missing
  /** The same from the first cited sentence to the last, where they follow one another over the edges of blocks. */
  findOver(words: string, numbers: readonly number[]): Standing | Missing
}

/** How many places of the same words are looked at. */
const MOST_PLACES = 16

const LEADING = /^[\s",、。:;)）]+/u
const TRAILING = /[\s",、。.:;!?…(（]/u

/** The folded words without outer marks and stops. */
const keyOf = (words: string, fold: FoldLetter): string => {
  const { text } = foldText(words.slice(0, LONGEST_WORDS + 1), fold)
  return text.slice(0, lastLetter(text)).replace(LEADING, '')
}

/** Where the trailing marks begin; a search from the end, since a pattern would try each run of marks anew. */
const lastLetter = (text: string): number => {
  let end = text.length
  while (end > 0 && TRAILING.test(text.charAt(end - 1))) end--
  return end
}

const placesOf = (folded: Folded, needle: string, { start, end }: Span, most: number): Span[] => {
  const found: Span[] = []
  const [from, to] = [lowerBound(folded.starts, start), lowerBound(folded.starts, end)]
  for (const first of startsIn(folded.text, needle, from, to)) {
    const last = first + needle.length
    if (!isEdge(folded, first) || !isEdge(folded, last)) continue
    const span = { start: folded.starts[first] ?? 0, end: folded.ends[last - 1] ?? 0 }
    if (span.start >= start && span.end <= end && span.end > span.start) found.push(span)
    if (found.length >= most) break
  }
  return found
}

/** Prepares an article for looking words up in it. `fold` makes of one letter what it is matched by. */
export const createSource = (document: Document, fold: FoldLetter = foldForMatching): Source => {
  const folded = foldText(document.text, fold)
  const whole = { start: 0, end: document.text.length }
  const placesIn = (words: string, stretch: Span): Span[] => {
    const key = words.length > LONGEST_WORDS ? '' : keyOf(words, fold)
    return placesOf(folded, key, stretch, MOST_PLACES)
  }
  const elsewhere = (words: string): Span | undefined => {
    const key = keyOf(words, fold)
    if (lettersIn(key, LEAST_UNIQUE) < LEAST_UNIQUE) return undefined
    const [only, another] = placesOf(folded, key, whole, 2)
    const block = only && document.blocks[indexAt(document.blocks, only.start)]
    return only && !another && block && contains(block, only) ? only : undefined
  }
  const findOver = (words: string, numbers: readonly number[]): Standing | Missing => {
    const { sentences, sound } = citedIn(document, numbers)
    const [first, last] = [sentences[0], sentences.at(-1)]
    if (!sound || !first || !last || words.length > LONGEST_WORDS) return { ok: false, cause: 'words' }
    const [span, ...others] = placesIn(words, { start: first.start, end: last.end })
    return span ? { ok: true, spans: [span, ...others], cited: sentences } : { ok: false, cause: 'words' }
  }
  return {
    document,
    folded,
    findOver,
    cited: (numbers) => citedIn(document, numbers),
    key: (words) => keyOf(words, fold),
    placesIn,
    find(words, numbers) {
      if (words.length > LONGEST_WORDS) return { ok: false, cause: 'words' }
      const { stretches, sentences, sound } = citedIn(document, numbers)
      const [first, ...others] = stretches.flatMap((stretch) => placesIn(words, stretch))
      if (first) return { ok: true, spans: [first, ...others], cited: sentences }
      if (!sound) return { ok: false, cause: 'citation' }
      const only = elsewhere(words)
      if (!only) return { ok: false, cause: 'words' }
      return { ok: true, spans: [only], cited: document.sentences.filter((one) => overlaps(one, only)) }
    },
  }
}
