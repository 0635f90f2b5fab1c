import type { Span } from '../../model/span.ts'

export interface SentenceRules {
  /** The sentences of one block, as offsets into `block`; they cover it but for the white space between them. */
  split(block: string): Span[]
}
