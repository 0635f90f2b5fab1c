import type { Qualifier } from '../../model/figure.ts'
import type { Span } from '../../model/span.ts'

/** A number as it stands in a text. `low` and `high` are the same unless the words themselves are a range (十幾, 三四十). */
export interface Numeral extends Span {
  readonly low: number
  readonly high: number
  /** Said by the numeral's own words: 十餘 is over, 十來 is about. */
  readonly qualifier: Qualifier | null
  /** Whether it holds Arabic digits. */
  readonly digits: boolean
  /** The magnitude that it ends in (5千億: 1e11), 1 without one. */
  readonly scale: number
  /** It begins with a magnitude that nothing counts (千億): a figure only where its surroundings say so. */
  readonly bare: boolean
  /** The denominator of a fraction, whose `low` and `high` are then per cent; `null` for a plain number. */
  readonly share: number | null
}

/** Words that soften or bound a number; `pattern` is anchored at the number's side. */
export interface QualifierWords {
  readonly qualifier: Qualifier
  readonly pattern: RegExp
}

export interface NumeralRules {
  /** The numerals of a stretch of text, in order, without overlap. Linear in the text's length. */
  readonly find: (text: string) => Numeral[]
  /** What joins the two ends of a range (30至50人); anchored at both ends. */
  readonly join: RegExp
  /** What of these joins neighbours only: 三、四十人 is a range, 3、8人 a list. */
  readonly joinsNeighbours?: RegExp
  /** A step from one number to another rather than a range (8％から10％に上昇): its join, anchored at both ends, and what stands behind it. */
  readonly steps?: { readonly join: RegExp; readonly after: RegExp }
  /** Global: white space that parts the characters of one number and belongs to none: 六 點 五 成. */
  readonly gaps?: RegExp
  /** What may stand between 「X以上」 and 「Y以下」 where the two are one range; anchored at both ends. */
  readonly boundJoin: RegExp
  /** Patterns end with `$`: they are tried on what stands before the number. */
  readonly before: readonly QualifierWords[]
  /** The same, only before a magnitude that nothing counts: 上百萬, 破億. */
  readonly beforeBare: readonly QualifierWords[]
  /** Patterns begin with `^`: they are tried on what stands after the number and its unit. */
  readonly after: readonly QualifierWords[]
  /** What stands right behind a number that counts nothing: 樓, 場所目. Begins with `^`. */
  readonly neverCounts?: RegExp
  /** Global patterns of what holds numbers and is no figure: dates, ordinals, names, idioms. */
  readonly notFigures: readonly RegExp[]
}
