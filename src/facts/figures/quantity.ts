import type { HanPack } from '../../languages/pack.ts'
import type { Numeral, NumeralRules } from '../../languages/parts/numerals.ts'
import type { QuantityRules, UnitForm } from '../../languages/parts/units.ts'
import type { Change, FigureKind, Qualifier } from '../../model/figure.ts'
import type { Span } from '../../model/span.ts'
import type { Token, Words } from './tokens.ts'

/** A number with its unit, before it is known whether it is a figure. Offsets are into the sentence. */
export interface Quantity extends Span {
  readonly numeral: Numeral
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly unitText: string
  readonly kind: FigureKind
  readonly qualifier: Qualifier | null
  readonly change: Change | null
  /** Where the unit ends; the counted noun, if any, stands between here and `end`. */
  readonly unitEnd: number
  readonly noun: string | null
}

/** What the numbers and units of one sentence are read with, whatever its grammar. */
export interface QuantityReader {
  readonly text: string
  readonly pack: { readonly numerals: NumeralRules; readonly units: QuantityRules }
  /** The country that the article is about. */
  readonly place: string
  readonly forms: ReadonlyMap<string, readonly UnitForm[]>
  /** The counted noun right at an offset, '' where there is none. */
  readonly nounAt: (offset: number) => string
  /** The word right at an offset, '' where there is none. */
  readonly wordAt: (offset: number) => string
}

/** What the reading of one Chinese sentence needs. */
export interface Reader extends QuantityReader {
  readonly pack: HanPack
  readonly words: Words
  /** The words of the text, split when they are first asked for. */
  readonly tokens: () => readonly Token[]
}

const WINDOW = 40

/** What stands before `index`, as far back as the rules look: `length` UTF-16 units. */
export const before = (text: string, index: number, length = WINDOW): string =>
  text.slice(Math.max(0, index - length), index)

/** What stands from `index` on. */
export const after = (text: string, index: number, length = WINDOW): string => text.slice(index, index + length)

const SPACES = /^[ \u00a0\u3000]{0,4}/

/** The index behind a few spaces, where there are any. */
export const skipSpace = (text: string, index: number): number =>
  index + (SPACES.exec(text.slice(index, index + 4))?.[0].length ?? 0)
