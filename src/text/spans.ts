import type { Block, Document, Sentence } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** What a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `inner` lies wholly within `outer`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one character; spans that only touch don't. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The span moved by `by` units, as from a block's offsets to the text's. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by })

/** The order of the text: by start, the longer one first where two start together. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The span without the white space at its ends; empty at its start where it holds nothing else. */
export const trimSpan = (text: string, span: Span): Span => {
  const covered = slice(text, span)
  const start = span.start + (covered.length - covered.trimStart().length)
  const end = span.start + covered.trimEnd().length
  return end <= start ? { start: span.start, end: span.start } : { start, end }
}

/** Whether a span is one of `text`: whole numbers within it, not empty, cutting no surrogate pair. */
export const isSound = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  0 <= start &&
  start < end &&
  end <= text.length &&
  !cutsPair(text, start) &&
  !cutsPair(text, end)

const cutsPair = (text: string, at: number): boolean =>
  at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))

/** Every place where `needle` stands in `text`, from left to right, without overlaps. An empty needle stands nowhere. */
export const findAll = (text: string, needle: string): Span[] => {
  const found: Span[] = []
  if (needle === '') return found
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    found.push({ start: at, end: at + needle.length })
  }
  return found
}

/** The spans in order, those that overlap or touch joined into one. */
export const joinSpans = (spans: readonly Span[]): Span[] => {
  const joined: Span[] = []
  for (const span of [...spans].sort(inOrder)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    else joined.push({ start: span.start, end: span.end })
  }
  return joined
}

/** The index in `spans` (in order, without overlaps) of the one that holds `offset`, else -1. */
export const indexAt = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (!span) return -1
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return middle
  }
  return -1
}

/** The sentence that holds `offset`; `undefined` between sentences. */
export const sentenceAt = (document: Pick<Document, 'sentences'>, offset: number): Sentence | undefined =>
  document.sentences[indexAt(document.sentences, offset)]

/** The block that holds `offset`; `undefined` at the line breaks between blocks. */
export const blockAt = (document: Pick<Document, 'blocks'>, offset: number): Block | undefined =>
  document.blocks[indexAt(document.blocks, offset)]

/** The sentences that a span touches, in the order of the text. */
export const sentencesOf = (document: Pick<Document, 'sentences'>, span: Span): Sentence[] =>
  document.sentences.filter((sentence) => overlaps(sentence, span))
