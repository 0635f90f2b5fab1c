/** A word-free, locale-free view of a text as what a reader takes for one character. */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

const ELLIPSIS = '…'

/** The graphemes of a text, one after another. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment
}

/** The length of a text in UTF-8 bytes. */
export const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8')

/** The text in at most `max` UTF-16 units, cut between graphemes; a cut one ends with `ellipsis`. */
export const truncate = (text: string, max: number, ellipsis = ELLIPSIS): string =>
  truncateBy((part) => part.length, text, max, ellipsis)

/** The text in at most `max` UTF-8 bytes, cut between graphemes; a cut one ends with `ellipsis`. */
export const truncateBytes = (text: string, max: number, ellipsis = ELLIPSIS): string =>
  truncateBy(byteLength, text, max, ellipsis)

/** The text in at most `max` graphemes; a cut one ends with `ellipsis`, which counts. */
export const truncateGraphemes = (text: string, max: number, ellipsis = ELLIPSIS): string => {
  const head: string[] = []
  for (const part of graphemes(text)) {
    head.push(part)
    if (head.length > max) return shortened(head.slice(0, Math.max(0, max - 1)).join(''), max > 0 ? ellipsis : '')
  }
  return text
}

/**
 * No measure makes a text smaller than its UTF-16 length, so what lies beyond `room` needs no look but for
 * the one code point that tells whether a grapheme ends there.
 */
const truncateBy = (measure: (part: string) => number, text: string, max: number, ellipsis: string): string => {
  if (text.length <= max && measure(text) <= max) return text
  const end = measure(ellipsis) <= max ? ellipsis : ''
  const room = Math.max(0, max - measure(end))
  let size = 0
  let head = ''
  for (const part of graphemes(text.slice(0, room + 2))) {
    size += measure(part)
    if (size > room) break
    head += part
  }
  return shortened(head, end)
}

const shortened = (head: string, ellipsis: string): string => head.trimEnd() + ellipsis
