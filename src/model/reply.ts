/** What a model answers, in the shape that it is asked for, before any of it is believed. Sentences are numbered from 1 as in the question. */
export interface Reply {
  readonly headline: StatementReply
  readonly brief: readonly StatementReply[]
  /** The most telling figures: ids of candidates (`f3`), or `n1` for the first of `figures` below. */
  readonly keyFigures: readonly string[]
  /** Ids of the candidates that the model holds to be right: `p1` a person, `o1` an organisation, `f1`, `q1`, `d1`. */
  readonly confirmed: readonly string[]
  /** What the candidates miss or have wrong. */
  readonly people: readonly PersonReply[]
  readonly figures: readonly FigureReply[]
  readonly quotations: readonly QuotationReply[]
  readonly disputes: readonly DisputeReply[]
  /** Names that headline and brief write in another way than the article. */
  readonly names: readonly NameReply[]
  /** Quotations in the reader's language, where the article is in another. */
  readonly translations: readonly TranslationReply[]
}

/** A sentence of the brief, and the sentences of the article that it stands on. */
export interface StatementReply {
  readonly text: string
  readonly sentences: readonly number[]
}

export interface PersonReply {
  readonly name: string
  readonly kind: 'person' | 'organisation'
  readonly aliases: readonly string[]
  /** As the article's words have it; `null` for an organisation or where the article gives none. */
  readonly title: string | null
  readonly organisation: string | null
  readonly sentences: readonly number[]
}

export interface FigureReply {
  /** The number with its unit, to the letter. Its value is worked out by code. */
  readonly words: string
  readonly subject: string | null
  readonly sentence: number
}

export interface QuotationReply {
  readonly speaker: string
  /** To the letter, without marks, speaker and cue. */
  readonly words: string
  readonly cue: string | null
  readonly sentences: readonly number[]
}

export interface DisputeReply {
  readonly by: string
  readonly against: string
  /** The words that dispute, to the letter. */
  readonly words: string
  readonly sentences: readonly number[]
}

export interface NameReply {
  readonly written: string
  /** The same name as the article writes it. */
  readonly original: string
}

export interface TranslationReply {
  /** `q3` of the candidates, or `n1` for the first of `quotations` above. */
  readonly quotation: string
  readonly text: string
}
