import type { FoundBy } from './foundBy.ts'
import type { Span } from './span.ts'

export type QuotationMode = 'direct' | 'indirect' | 'mixed'
export type SpeakerKind = 'person' | 'organisation' | 'publication' | 'unnamed'

export interface Quotation {
  /** The name of an entry in people or organisations, a publication, or the article's words for an unnamed speaker. */
  readonly speaker: string
  /** The speaker as written at this place. */
  readonly speakerText: string
  readonly speakerKind: SpeakerKind
  /** `direct` is words inside marks or after a colon, `indirect` the article's own words, `mixed` an indirect one that holds quoted words. */
  readonly mode: QuotationMode
  /** Without marks, speaker and cue; a substring of what `span` covers. */
  readonly text: string
  readonly cue: string | null
  readonly addressee: string | null
  /** YYYY-MM-DD. */
  readonly saidOn: string | null
  readonly span: Span
  readonly foundBy?: FoundBy
}

/** One party says that another is wrong, answers back, denies or contradicts. */
export interface Dispute {
  readonly by: string
  readonly against: string
  readonly span: Span
  readonly foundBy?: FoundBy
}
