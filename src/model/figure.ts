import type { FoundBy } from './foundBy.ts'
import type { Span } from './span.ts'

export type FigureKind = 'money' | 'percent' | 'index' | 'count' | 'measure' | 'multiple' | 'rank'
export type Qualifier = 'about' | 'over' | 'under'
export type Change = 'up' | 'down'

/** A quantity with a unit or a counted thing, once for each place where it is said. */
export interface Figure {
  /** As written, without its qualifier. */
  readonly text: string
  /** The plain number; `null` for a range. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** An ISO 4217 code for money, `%`, `pp`, `points`, else the counted noun or the unit as written. */
  readonly unit: string
  /** The unit's words as written. */
  readonly unitText: string
  readonly kind: FigureKind
  readonly qualifier: Qualifier | null
  /** Whether the figure is itself a rise or a fall. */
  readonly change: Change | null
  /** What it is a figure of, in the article's own words; `null` where the sentence doesn't tell. */
  readonly subject: string | null
  readonly span: Span
  readonly foundBy?: FoundBy
}
