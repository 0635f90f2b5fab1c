import type { Change, FigureKind, Qualifier } from '../../../model/figure.ts'
import type { MoneyPrefix, Place, UnitContext, UnitForm } from '../units.ts'

/** What a unit may ask of its surroundings, with the country that the article is about. */
export interface SpacedContext extends UnitContext {
  readonly place: string
  /** Whether a hyphen joins the number to the unit: a 200-pound man. */
  readonly hyphen: boolean
  /** The power that the number ends in, 1 without one. */
  readonly scale: number
}

/** A unit behind a number; `form` is in lower case where `exact` is false. */
export interface SpacedUnitForm extends Omit<UnitForm, 'fits'> {
  /** Whether capital letters matter, as in MW and mW. */
  readonly exact: boolean
  readonly fits: ((context: SpacedContext) => boolean) | null
}

/** A currency before a number; `form` is in lower case where `exact` is false. */
export interface SpacedPrefix extends MoneyPrefix {
  /** Whether capital letters matter: BOB 20, but Bob 20. */
  readonly exact: boolean
  /** What the number is multiplied by: a million in MUSD 60. */
  readonly factor: number
}

/** Two units that together are one quantity: 5 feet 2 inches is told in the first. */
export interface Pair {
  readonly major: RegExp
  readonly minor: RegExp
  /** How many of the second make one of the first. */
  readonly parts: number
}

/** What joins two numbers. */
export interface Joins {
  /** compared with 67, up from 46: before a number of the kind that was told before; anchored at the end. */
  readonly against: RegExp
  readonly againstEnd: RegExp
  /** Of its 113 members, 61: what opens a sentence of a whole and its part, anchored; and what stands between the two. */
  readonly whole: RegExp
  readonly wholeToPart: RegExp
  /** doubled from 46 to 91: two numbers without a noun behind a change; anchored at the end. */
  readonly changedFrom: RegExp
  /** 30 to 50 people; anchored at both ends. */
  readonly join: RegExp
  /** between 5 and 10 percent: the word before the first number, anchored at the end, and what joins them. */
  readonly between: RegExp
  readonly joinAnd: RegExp
  /** from 4 to 5 percent: two levels rather than a range, where `ranging` doesn't fit. Anchored at the end. */
  readonly from: RegExp
  readonly ranging: RegExp
  /** 1,300 out of 2,500 homes: two counts of one noun; anchored at both ends. */
  readonly among: RegExp
  /** 5 feet 2 inches; anchored at both ends. */
  readonly pair: RegExp
  /** 5 or 6 people: joins two numbers only where they are near each other. */
  readonly either: RegExp
  /** rose 20 points to 4,500: behind a change it leads to a level. */
  readonly level: RegExp
}

/** Words that are a figure without a numeral: doubled, threefold. Group 1 is a number word where the figure takes its value from one. */
export interface SpacedWordFigure {
  readonly pattern: RegExp
  readonly value: number
  readonly unit: string
  readonly kind: FigureKind
  readonly qualifier: Qualifier | null
  readonly change: Change | null
}

/** Words that tell what a figure is about; see facts/figures/spaced/subject.ts. All in lower case. */
export interface SpacedSubjectRules {
  /** Nouns too empty to be a subject: total, number, level. */
  readonly vague: ReadonlySet<string>
  /** Those who are asked in a poll; what they think is the subject. */
  readonly asked: ReadonlySet<string>
  /** Nouns for a change, which is of something else: an increase in sales. */
  readonly changes: ReadonlySet<string>
  /** Prepositions that a noun takes a phrase with: tweets from, meetings between. */
  readonly links: ReadonlySet<string>
  /** Joins a figure to what it is a part or a measure of: of. */
  readonly part: ReadonlySet<string>
  /** The same of money: $5m in fines, worth of. */
  readonly sumOf: ReadonlySet<string>
  /** What money goes to: $5m for the bridge, on roads. */
  readonly purposes: ReadonlySet<string>
  /** Before an act that money is for: to. */
  readonly infinitive: string
  /** Verbs, in the form that a dictionary lists, that say how much their subject is; others do something with the money. */
  readonly levels: ReadonlySet<string>
  /** Prepositions between a thing and its amount: set the fee at, cut the rate to. */
  readonly settles: ReadonlySet<string>
  /** Verbs that wish or foresee an amount, in the form that a dictionary lists; it is of what was told before. */
  readonly wishes: ReadonlySet<string>
  /** Verbs that taggers take for nouns: a stamp costs 50 cents. */
  readonly verbs: ReadonlySet<string>
  /** What a share of people is for or against begins with these. */
  readonly stances: ReadonlySet<string>
  /** What a share of people is done to begins behind these: were spent. */
  readonly copulas: ReadonlySet<string>
  /** Anchored at the end: words that set a figure against another: compared to, against. */
  readonly compares: RegExp
  /** Between two figures of one thing, anchored at both ends; group 1 is the preposition behind the first. */
  readonly parallel: RegExp
  /** Anchored: of which, of whom. */
  readonly ofThese: RegExp
  /** Verbs of speech before what is thought: said they. Anchored at the start. */
  readonly saysThat: RegExp
  /** Nouns of time, which tell when rather than what. */
  readonly times: ReadonlySet<string>
  /** Pronouns that determine a noun: its. */
  readonly possessives: ReadonlySet<string>
  /** Pronouns that stand for a thing that was named before, for a person, and for the noun right before them. */
  readonly things: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** What pairs a list of names with a list of figures. */
  readonly respectively: RegExp
  /** Splits the names of such a list. */
  readonly listSplit: RegExp
  /** Joins two figures of one subject; anchored at both ends. */
  readonly sameSubject: RegExp
  /** Joins two figures of one change: fell 120 points, or 1.2 percent; anchored at both ends. */
  readonly sameChange: RegExp
}

/** What units and subjects of figures are read with where names have capital letters and spaces set words apart. */
export interface SpacedUnitRules {
  readonly home: string
  readonly places: readonly Place[]
  /** Currencies before the number. */
  readonly prefixes: readonly SpacedPrefix[]
  /** Signs among them that may stand behind the number as well: 10 €. */
  readonly signs: readonly MoneyPrefix[]
  readonly forms: readonly SpacedUnitForm[]
  /** The longest form, in words. */
  readonly longest: number
  readonly pairs: readonly Pair[]
  readonly joins: Joins
  /** Signs of a dollar that names its country; where the article's own is among them, a bare one is the other kind. */
  readonly ownDollar: ReadonlyMap<string, RegExp>
  /** A sign of a dollar that names no country, or America’s. */
  readonly otherDollar: RegExp
  readonly words: readonly SpacedWordFigure[]
  /** Nouns that are more than one without an s: people, staff. */
  readonly plurals: ReadonlySet<string>
  /** How a noun of more than one ends, words that end so and are none (news), and endings that look like it (crisis). */
  readonly pluralForm: RegExp
  readonly singulars: ReadonlySet<string>
  readonly singularForm: RegExp
  /** How a participle that describes a noun ends: displaced people. */
  readonly participle: RegExp
  readonly pastParticiple: RegExp
  readonly gerund: RegExp
  /** Words between a number and its noun that count on: 20 more people. */
  readonly others: ReadonlySet<string>
  /** What joins a number of many to its noun (dozens of people, hundreds more people), and to a unit (billions of dollars). Anchored. */
  readonly partitive: RegExp
  readonly partOf: RegExp
  /** A word before a length of time that is no qualifier: $84 billion over 10 years. Anchored at the end. */
  readonly during: RegExp
  /** What stands behind a number that is no part of the name before it; anchored at the start. */
  readonly measured: RegExp
  /** Where an article was written, at the head of its first sentence; anchored. */
  readonly dateline: RegExp
  /** Nouns that are counted with a hyphen: a 12-page report. */
  readonly hyphened: ReadonlySet<string>
  /** What is done to people who are counted without a noun: 20 were injured. */
  readonly fates: ReadonlySet<string>
  /** What a bare number counts that stands behind it: the death toll rose to 832. Anchored at the end, group 1 is the noun. */
  readonly tally: RegExp
  /** Anchored, group 1 is the noun inside such a name: number of cases. */
  readonly numberOf: RegExp
  /** Names of stock indexes and their like, near which points are index points. */
  readonly indexes: RegExp
  /** Words near which points are percentage points. */
  readonly polls: RegExp
  /** Points behind a number; anchored, with the space or hyphen before it. */
  readonly points: RegExp
  /** Times behind a number, anchored in the same way, and what stands behind it where it compares: three times as many. */
  readonly times: RegExp
  readonly multiple: RegExp
  readonly timesUnit: string
  /** A number on a scale that is named beside it: magnitude 7.5. `before` is anchored at the end, `after` at the start. */
  readonly scales: readonly { readonly unit: string; readonly before: RegExp; readonly after: RegExp }[]
  /** A power that stands behind its currency: 75 USD million. Anchored, group 1 is the power. */
  readonly powerBehind: RegExp
  readonly powers: ReadonlyMap<string, number>
  /** What may stand between a number and what was done to people: 20 more were injured. */
  readonly beforeFate: ReadonlySet<string>
  /** What leads to a level of an index: closed at 12,345.67. Anchored at the end. */
  readonly levels: RegExp
  /** What makes a figure a rise or a fall; `before` is anchored at the end, `after` at the start. `kinds`: only figures of these. */
  readonly changes: readonly {
    readonly change: Change
    readonly before: RegExp
    readonly after: RegExp
    readonly kinds?: readonly FigureKind[]
  }[]
  /** Anchored at the end: definite words before a small count, which then only determines its noun: the three men. */
  readonly definite: RegExp
  /** What stands before a year: in 2018, the 2018 season. Anchored at the end. */
  readonly beforeYear: RegExp
  /** Capital words that stand before a number by chance: Some 500, On Monday 30. Lower case. */
  readonly notNames: ReadonlySet<string>
  /** An order that the article states as a result: ranked third. Global; group 1 is the ordinal. */
  readonly rank: RegExp
  readonly ordinals: ReadonlyMap<string, number>
  readonly subjects: SpacedSubjectRules
}
