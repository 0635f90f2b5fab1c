/** A stretch of `Document.text`: half-open UTF-16 offsets, so `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number
  readonly end: number
}
