/** Where an article comes from: the bytes of a file, or text that is already decoded. */
export type Source =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly name: string | null }
  | { readonly kind: 'text'; readonly text: string; readonly name: string | null }

/** An article as its source gives it: decoded, not yet cleaned. `null` is what the source doesn't state outside its text. */
export interface Article {
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  /** ISO 8601 with an offset. */
  readonly publishedAt: string | null
  readonly publisher: string | null
  readonly url: string | null
}
