import type { Change, FigureKind, Qualifier } from '../../model/figure.ts'
import type { SubjectRules } from './subjectRules.ts'

/** What a unit may ask of its surroundings. The texts are short windows, not the whole article. */
export interface UnitContext {
  readonly value: number
  readonly digits: boolean
  /** What stands before the number. */
  readonly before: string
  /** What stands after the unit. */
  readonly after: string
}

/** Currencies by the country that an article is about: 元 is TWD at home, CNY or HKD in an article about there. */
export type ByPlace = Readonly<Record<string, string>>

/** A unit as it is written after a number. */
export interface UnitForm {
  readonly form: string
  /** The code or name to report; `null` where it is the form as written. */
  readonly unit: string | ByPlace | null
  readonly kind: FigureKind
  /** What the number is multiplied by: 10 for 成. */
  readonly factor: number
  /** Whether the thing counted may follow (10萬個工作機會), or must (12の島). */
  readonly noun: boolean | 'needed'
  /** Whether the form is this unit here, and not the beginning of another word (成 in 成員). */
  readonly fits: ((context: UnitContext) => boolean) | null
  /** Said by the form itself: 個多月. */
  readonly qualifier?: Qualifier
  /** Whether a digit may follow that counts tenths of it: 三成五. */
  readonly tenths?: true
}

/** A currency as it is written before a number. */
export interface MoneyPrefix {
  readonly form: string
  readonly unit: string | ByPlace
}

/** A country and the words that tell that an article is about it. */
export interface Place {
  readonly tag: string
  readonly words: RegExp
}

/** Words that are a figure without a numeral: 過半, 倍增. */
export interface WordFigure {
  readonly pattern: RegExp
  readonly value: number
  readonly unit: string
  readonly kind: FigureKind
  readonly qualifier: Qualifier | null
  readonly change: Change | null
}

/** A quantity in two units; the pattern is anchored and its groups 1 and 2 are the numbers. */
export interface Compound {
  readonly pattern: RegExp
  /** The larger unit, in which the quantity is reported. */
  readonly unit: string
  /** A measure where it isn't told. */
  readonly kind?: FigureKind
  /** How many of the smaller unit make one of the larger. */
  readonly parts: number
  readonly fits: ((context: UnitContext) => boolean) | null
}

/** What numbers and their units are read with, whatever the language's grammar. */
export interface QuantityRules {
  readonly forms: readonly UnitForm[]
  readonly prefixes: readonly MoneyPrefix[]
  /** The unit of money where only the neighbours tell that a number is money (預算1000億). */
  readonly bareMoney: ByPlace
  readonly moneyBefore: RegExp
  readonly moneyAfter: RegExp
  readonly home: string
  readonly places: readonly Place[]
  readonly words: readonly WordFigure[]
  /** A named scale before a number that has no unit of its own (昏迷指數只有三); group 1 is the name. */
  readonly scale: RegExp
  /** The same for a count: 死亡人數升至832. */
  readonly tally: RegExp
  /** A level that the scale named before moves to (提升到六). */
  readonly scaleGoesOn: RegExp
  readonly changes: readonly { readonly change: Change; readonly before: RegExp; readonly after: RegExp }[]
  /** A rank: what stands before the number (the last group is the mark that belongs to it, group `among` whose rank it is), and what it is counted in behind it. */
  readonly rank: { readonly before: RegExp; readonly after: RegExp; readonly unit: string }
  /** The digit behind a unit that counts tenths of it (三成五, 3割5分); anchored, group 1 is the digit. */
  readonly tenth: RegExp
  /** Half a unit more behind a unit (一年半); anchored. */
  readonly half: RegExp
  /** A count that only determines its noun (一名, 兩人). */
  readonly determiner: (context: UnitContext & { readonly kind: FigureKind; readonly qualified: boolean }) => boolean
  /** A length of time that ends before it is full (3個月內): its units, and what stands behind it. */
  readonly within: { readonly units: RegExp; readonly after: RegExp }
  /** Anchored: what may stand between a sum and its coins: 兩美元又三美分. */
  readonly coinGap?: RegExp
  /** Two units that are one quantity (1年3月, 4小時20分鐘). */
  readonly compounds: readonly Compound[]
  readonly subjects: Pick<SubjectRules, 'counted' | 'possessive' | 'sameSubject'>
}

/** Units and subjects where word order tells what a figure is about. */
export interface UnitRules extends QuantityRules {
  readonly subjects: SubjectRules
}
