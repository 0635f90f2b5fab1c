import type { Span } from '../../model/span.ts'

/** A number that a text says, in digits or in words, with its magnitude: 128億, 12.8 billion, 三成 (30), half (50). */
export interface SaidNumber extends Span {
  readonly value: number
}

/** What written sentences are checked by, whoever wrote them. */
export interface ProseRules {
  /** What the language is called to a model, in English, with what its readers expect of it. */
  readonly called: string
  /** Stretches of a text that name a person, a body, a place or a thing, known to us or not; in order, without overlap. */
  readonly properNouns: (text: string) => Span[]
  /** Every number that a text says, dates and ordinals among them; not the one of 一名 or a car. In order, without overlap. */
  readonly numbers: (text: string) => SaidNumber[]
  /** The marks that hold somebody's own words, the outer ones first. */
  readonly marks: readonly (readonly [opening: string, closing: string])[]
  /** The text in this language's own script and words; as it is where the language has one script. */
  readonly ownScript: (text: string) => string
}
