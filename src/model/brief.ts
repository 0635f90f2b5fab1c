import type { Span } from './span.ts'

/** A sentence of the brief with the places that it stands on. */
export interface BriefSentence {
  readonly text: string
  readonly spans: readonly Span[]
}

export interface Brief {
  readonly headline: string
  readonly sentences: readonly BriefSentence[]
  /** Indexes into `Facts.figures`, most telling first. */
  readonly keyFigures: readonly number[]
  readonly madeBy: 'rules' | 'llm'
  readonly model: string | null
  /** Statements thrown out for want of evidence. */
  readonly dropped: number
}
