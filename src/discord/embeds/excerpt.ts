import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { contains, joinSpans, overlaps, sentencesOf, slice } from '../../text/spans.ts'
import { graphemes, truncate } from '../../text/truncate.ts'
import { inert } from '../escape.ts'
import { bold } from './text.ts'

/** A sentence of the source with the places in it that are in question. */
export interface Excerpt {
  readonly span: Span
  readonly marked: readonly Span[]
}

/** The sentences that places stand in, each once, in the order of the text. A place outside every sentence stands for itself. */
export const excerptsOf = (document: Document, spans: readonly Span[]): Excerpt[] => {
  const places = joinSpans(spans)
  const sentences = places.flatMap((place) => {
    const touched = sentencesOf(document, place)
    return touched.length === 0 ? [place] : touched
  })
  return joinSame(sentences).map((span) => ({ span, marked: places.filter((place) => overlaps(place, span)) }))
}

const joinSame = (spans: readonly Span[]): Span[] => [...new Map(spans.map((span) => [span.start, span])).values()]

/** The end of a text in at most `max` UTF-16 units, cut between graphemes and begun with …. */
const tail = (text: string, max: number): string => {
  if (text.length <= max) return text
  if (max <= 1) return '…'
  const parts = [...graphemes(text.slice(-max))].slice(1)
  return `…${parts.join('').trimStart()}`
}

const clip = (span: Span, within: Span): Span => ({
  start: Math.max(span.start, within.start),
  end: Math.min(span.end, within.end),
})

/** Parts of a sentence in turn: plain, marked, plain …; the whole is one plain part where everything is in question. */
const partsOf = (text: string, { span, marked }: Excerpt): { text: string; marked: boolean }[] => {
  if (marked.some((mark) => contains(mark, span))) return [{ text: slice(text, span), marked: false }]
  const parts: { text: string; marked: boolean }[] = []
  let at = span.start
  for (const mark of marked.map((one) => clip(one, span))) {
    parts.push({ text: text.slice(at, mark.start), marked: false }, { text: slice(text, mark), marked: true })
    at = mark.end
  }
  return [...parts, { text: text.slice(at, span.end), marked: false }]
}

/** A sentence with its words in question in bold. Shortened, it keeps them and what stands around the first of them. */
export const writeExcerpt = (document: Document, excerpt: Excerpt, limit: number): string => {
  const parts = partsOf(document.text, excerpt)
  const whole = excerpt.span.end - excerpt.span.start <= limit
  const share = Math.floor(limit / parts.length)
  return parts
    .map(({ text, marked }, at) => {
      const beforeMark = at === 0 && parts.length > 1
      const shown = whole ? text : beforeMark ? tail(text, share) : truncate(text, share)
      return marked ? bold(inert(shown)) : spaced(shown)
    })
    .join('')
}

/** Inert text that keeps the space at its ends, since other words of the sentence stand there. */
const spaced = (text: string): string => {
  const body = inert(text)
  if (body === '') return text === '' ? '' : ' '
  return `${/^\s/u.test(text) ? ' ' : ''}${body}${/\s$/u.test(text) ? ' ' : ''}`
}
