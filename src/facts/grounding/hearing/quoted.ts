import type { LanguagePack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { findQuoted as findPairs } from '../../quotations/marks.ts'
import { findQuoted as findSpaced } from '../../quotations/spaced/marks.ts'
import { viewOf } from '../../quotations/view.ts'

/** A stretch between quotation marks: `start` and `end` cover the words, `open` and `close` the marks as well. */
export interface QuotedStretch extends Span {
  readonly open: number
  readonly close: number
}

/** The marks of languages without a pack: French, German, Spanish, Polish. */
const ANY_MARKS = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
] as const

const bodyOf = ({ blocks, text }: Document): readonly Span[] =>
  blocks.length > 0 ? blocks : [{ start: 0, end: text.length }]

/** The quoted stretches of a document, by the marks of its language; in order, the outermost alone. */
export const quotedIn = (document: Document, pack: LanguagePack | undefined): readonly QuotedStretch[] => {
  const { text } = document
  const body = bodyOf(document)
  switch (pack?.grammar) {
    case 'han':
      return viewOf(document, pack.cues).quoted
    case 'spaced':
      return findSpaced(
        text,
        body,
        document.sentences.map(({ end }) => end),
        pack.cues.forms,
      )
    case 'particle':
      return findPairs(text, body, pack.cues.marks.quotes, pack.cues.marks.breaks)
    case undefined:
      return findPairs(text, body, ANY_MARKS)
  }
}

/** The index of the first stretch that closes behind an offset. */
const firstBehind = (quoted: readonly QuotedStretch[], offset: number): number => {
  let low = 0
  let high = quoted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quoted[middle]?.close ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The quoted stretches that touch a span, in order. */
export const stretchesIn = (quoted: readonly QuotedStretch[], span: Span): QuotedStretch[] => {
  const found: QuotedStretch[] = []
  let at = firstBehind(quoted, span.start)
  for (let one = quoted[at]; one && one.open < span.end; one = quoted[++at]) found.push(one)
  return found
}

/** The quoted stretch that holds a whole span; `undefined` outside of marks. */
export const stretchAround = (quoted: readonly QuotedStretch[], span: Span): QuotedStretch | undefined => {
  const one = quoted[firstBehind(quoted, span.start)]
  return one && one.open <= span.start && span.end <= one.close ? one : undefined
}

/** Whether one stretch goes on in the next, as words over several paragraphs do: each opens with a mark and the last alone closes. */
const goesOn = (text: string, one: QuotedStretch, next: QuotedStretch): boolean =>
  one.end === one.close && /^\s*\n\s*$/u.test(text.slice(one.close, next.open))

/** The quoted stretch that holds a whole span, over paragraphs too; `undefined` outside of marks. */
export const stretchOver = (quoted: readonly QuotedStretch[], span: Span, text: string): QuotedStretch | undefined => {
  let at = firstBehind(quoted, span.start)
  const first = quoted[at]
  if (!first || first.open > span.start) return undefined
  let last = first
  for (let next = quoted[++at]; next && last.close < span.end && goesOn(text, last, next); next = quoted[++at])
    last = next
  return span.end <= last.close ? { ...first, end: last.end, close: last.close } : undefined
}

/** Whether a span holds quoted words inside itself. */
export const holdsQuoted = (quoted: readonly QuotedStretch[], span: Span): boolean => {
  const one = quoted[firstBehind(quoted, span.start)]
  return one !== undefined && one.open >= span.start && one.end <= span.end
}
