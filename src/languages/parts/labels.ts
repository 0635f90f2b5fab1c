import type { Failure, FailureCode } from '../../errors.ts'
import type { PlainReason } from '../../model/edit.ts'
import type { StatusLabels } from './statusLabels.ts'

/** A failure's sentence: what is wrong and what to do. */
export type FailureSentence = (detail: Failure['detail']) => string

/** Words on buttons, at most 34 characters each, so that none is cut on a phone. */
export interface ButtonLabels {
  readonly people: string
  readonly numbers: string
  readonly said: string
  readonly evidence: string
  readonly previous: string
  readonly next: string
}

export interface SummaryLabels {
  readonly keyFigures: string
  readonly madeByRules: string
  madeByModel(model: string): string
  /** How many statements were thrown out for want of evidence; more than 0. */
  dropped(count: number): string
  /** Why the rules' brief stands where a model is set up; in the footer, behind the words of who made it. */
  readonly plain: Readonly<Record<PlainReason, string>>
  /** What is said in the brief's place where nothing could be read. */
  readonly noBrief: string
  /** Said of a story in a language whose facts can't be read. */
  readonly briefOnly: string
}

export interface ListLabels {
  readonly people: string
  readonly numbers: string
  readonly said: string
  readonly evidence: string
  readonly choosePerson: string
  readonly noPeople: string
  readonly noNumbers: string
  readonly noSaid: string
  /** What is said in a list's place for a story in a language whose facts can't be read. */
  readonly unread: string
  readonly allStories: string
  /** What a list is narrowed to: 「關於 經費」. */
  about(words: string): string
  /** Place among the pages; both count from 1. */
  page(number: number, of: number): string
  /** How often a person is quoted; more than 0. */
  quoted(times: number): string
  /** Where a text goes on that was shortened. */
  readonly wholeInFile: string
  /** What the mark of a fact stands for that a model alone found. */
  foundByModel(mark: string): string
}

/** Words around a quotation. */
export interface SaidLabels {
  /** The mark of reported speech. */
  readonly reported: string
  /** The mark of reported speech that holds quoted words. */
  readonly partlyQuoted: string
  to(addressee: string): string
  /** A day as written beside a quotation, from YYYY-MM-DD. */
  day(date: string): string
  disputedBy(names: string): string
  /** A model's translation, marked as one so that nobody takes it for the speaker's words. */
  translated(text: string): string
}

export interface PasteLabels {
  /** At most 45 characters each. */
  readonly title: string
  readonly label: string
  readonly placeholder: string
}

export interface HelpLabels {
  readonly title: string
  readonly intro: string
  /** What the commands' own descriptions don't tell, a line each. */
  readonly notes: readonly string[]
}

/** Every word that Dibao says to a member of this language. What is handed in is shown as it is. */
export interface Labels {
  /** The marks of direct words in this language. */
  readonly marks: readonly [opening: string, closing: string]
  /** Names one after another: 甲、乙. */
  list(items: readonly string[]): string
  /** What is set behind a word in brackets, with the space before it where the language has one. */
  aside(text: string): string
  /** A title with its organisation as this language joins them: 特斯拉執行長; CEO, Tesla. */
  role(title: string, organisation: string | null): string
  readonly buttons: ButtonLabels
  readonly summary: SummaryLabels
  readonly lists: ListLabels
  readonly said: SaidLabels
  readonly paste: PasteLabels
  readonly help: HelpLabels
  readonly status: StatusLabels
  readonly failures: Readonly<Record<FailureCode, FailureSentence>>
}
