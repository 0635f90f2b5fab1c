import type { Change, FigureKind, Qualifier } from '../../model/figure.ts'

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
  /** Whether the thing counted may follow: 10萬個工作機會. */
  readonly noun: boolean
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

/** Words that tell what a figure is about; see facts/figures/subject.ts. */
export interface SubjectRules {
  /** Words that end a noun phrase: function words and common verbs. */
  readonly stops: ReadonlySet<string>
  /** Trimmed from the front of a phrase. */
  readonly leads: ReadonlySet<string>
  /** Trimmed from the end of a phrase. */
  readonly tails: ReadonlySet<string>
  /** Words that the dictionary splits although their end is no tail: 營收. */
  readonly compounds: ReadonlySet<string>
  /** A phrase that holds one begins behind the last of them. */
  readonly cuts: ReadonlySet<string>
  /** The same, but only where the phrase is long. */
  readonly softCuts: ReadonlySet<string>
  /** Global; a phrase begins behind the last match: dates, 22日. */
  readonly leadPattern: RegExp
  /** What no noun phrase reaches over, even inside a word: 的, a digit. */
  readonly nounEnd: RegExp
  /** Verbs whose object is what the money before them is for: 930億元挹注…. */
  readonly purposes: ReadonlySet<string>
  /** Endings of nouns that are a figure's subject when they follow it directly: 1成資金. */
  readonly nounEnds: RegExp
  /** Endings of nouns that are counted without a classifier, never money: 6.49億人口. */
  readonly counted: RegExp
  /** Endings of nouns that are measured by what follows: 容積率560%. */
  readonly measured: RegExp
  /** Joins a figure to the noun behind it: 的. */
  readonly possessive: RegExp
  /** What pairs a list of names with a list of figures: 分別. */
  readonly respectively: RegExp
  /** Splits the names of such a list. */
  readonly listSplit: RegExp
  /** Ends a list of names that a count sums up: 甲、乙等7人. */
  readonly listEnd: RegExp
  /** Anchored: all that may stand between two figures of one subject. */
  readonly sameSubject: RegExp
  /** The characters that end a clause. */
  readonly clauseEnds: RegExp
}

/** A quantity in two units; the pattern is anchored and its groups 1 and 2 are the numbers. */
export interface Compound {
  readonly pattern: RegExp
  /** The larger unit, in which the quantity is reported. */
  readonly unit: string
  /** How many of the smaller unit make one of the larger. */
  readonly parts: number
  readonly fits: ((context: UnitContext) => boolean) | null
}

export interface UnitRules {
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
  /** A rank: what stands before the number (group 1 is the mark that belongs to it), and what it is counted in behind it. */
  readonly rank: { readonly before: RegExp; readonly after: RegExp; readonly unit: string }
  /** The digit behind a unit that counts tenths of it (三成五); anchored, group 1 is the digit. */
  readonly tenth: RegExp
  /** Half a unit more behind a unit (一年半); anchored. */
  readonly half: RegExp
  /** A count that only determines its noun (一名, 兩人). */
  readonly determiner: (context: UnitContext & { readonly kind: FigureKind; readonly qualified: boolean }) => boolean
  /** Two units that are one quantity (1年3月, 4小時20分鐘). */
  readonly compounds: readonly Compound[]
  readonly subjects: SubjectRules
}
