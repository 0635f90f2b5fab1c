import type { Qualifier } from '../../model/figure.ts'
import type { Span } from '../../model/span.ts'
import type { NamingRules, ProperNoun } from './naming.ts'

/** How a number is said: about so much, or on one side of it; `nearly` is just below it (近, almost). */
export type Hedge = Qualifier | 'nearly'

/** A number that a text says, in digits or in words, with its magnitude: 128億, 12.8 billion, 三成 (30), half (50). */
export interface SaidNumber extends Span {
  /** The plain number; the lower end where the words leave it open. */
  readonly value: number
  /** The upper end where the words leave it open: 十幾 is 11 to 19, dozens are 20 to 99. */
  readonly high?: number
  /** Other numbers that the same thing is told by: 2025 for 民國114年, 15 for 3 p.m. */
  readonly also?: readonly number[]
  /** What it may be told as without the digits behind its point: 312 for 312.45. It is so told, and tells no other so. */
  readonly whole?: readonly number[]
  readonly hedge?: Hedge
  /** What it measures, by a code that languages share, several where the words leave it open (`km|kg`): km, hour, am and pm for hours of a day, `calendar` for months of a year, `score`, and `number` for what is called by one: 國道3號. */
  readonly measure?: string
  /** Where a change leads to it, or `from` where one begins at it: 上修至2.88%, 由3.15%下修. */
  readonly toward?: 'up' | 'down' | 'from'
  /** Told as a fraction, and good to a percentage point: two-thirds is 66.67. */
  readonly share?: true
  /** A part of a date, a time or an order, and no quantity: 11月, 第三, 3rd. */
  readonly when?: true
  /** Perhaps no number: the 一 of 一名, a first that only means at first. It needs no evidence, but it is evidence. */
  readonly loose?: true
}

/** What written sentences are checked by, whoever wrote them. */
export interface ProseRules {
  /** What the language is called to a model, in English, with what its readers expect of it. */
  readonly called: string
  /** Stretches of a text that name a person, a body, a place or a thing, known to us or not; in order, without overlap. */
  readonly properNouns: (text: string) => ProperNoun[]
  readonly naming: NamingRules
  /** Every number that a text says, dates and ordinals among them. In order, without overlap. Linear in the text's length. */
  readonly numbers: (text: string) => SaidNumber[]
  /** How words are denied in front of them: anchored at the end, and anywhere in the words; absent where a language denies behind. */
  readonly denial?: { readonly before: RegExp; readonly anywhere: RegExp }
  /** The marks that hold somebody's own words, the outer ones first. */
  readonly marks: readonly (readonly [opening: string, closing: string])[]
  /**
   * The text in this language's own script and words; as it is where it is in them already, or the language has one script.
   * `names` are the article's people, who have their own letters.
   */
  readonly ownScript: (text: string, names: readonly string[]) => string
  /** Whether a text can be of this language, as far as its letters tell; names in other scripts aside. */
  readonly looksOwn: (text: string) => boolean
}
