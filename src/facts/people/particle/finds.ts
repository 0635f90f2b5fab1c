import type { Span } from '../../../model/span.ts'

/** A stretch of the text that may name a person, with how much speaks for it. */
export interface Find extends Span {
  readonly name: string
  readonly kind: 'native' | 'sound' | 'latin'
  /** The parts of the name: surname first for `native`, last for the others; a lone part is either. */
  readonly parts: readonly string[]
  /** What the letters themselves say, and what stands around them. */
  readonly shape: number
  readonly evidence: number
  /** What stands in brackets after the name, if it is another form of it. */
  readonly alias: string | null
}

/** How much must speak for a name. */
export const ENOUGH = 3
