import type { DisputeRules } from './cues/disputes.ts'
import type { SubjectRules } from './cues/subjects.ts'
import type { CueWords, NotCues } from './cues/words.ts'

/** An opening and a closing mark. Both are one UTF-16 unit; they may be the same one. */
export type MarkPair = readonly [open: string, close: string]

/** What stands in the folded text where an aside, quoted words or a title were, unit for unit. Patterns may name them. */
export const MASKS = { aside: '\uE001', quoted: '\uE002', title: '\uE003' } as const

/** The marks of a language. Each is one UTF-16 unit, as it stands after folding. */
export interface MarkRules {
  /** Marks around words that somebody said, and around terms and titles too: 「」 “”. */
  readonly quotes: readonly MarkPair[]
  /** Marks around titles of papers, works and laws alone: 《》. */
  readonly titles: readonly MarkPair[]
  /** Marks around asides: （）. */
  readonly asides: readonly MarkPair[]
  readonly sentenceEnds: string
  /** Marks that end a sentence inside quoted words, half-width ones too: 。 ! …. */
  readonly wordEnds: string
  /** Marks between clauses, the colon among them. */
  readonly clauseBreaks: string
  /** Those of them that set whole statements apart: ；. */
  readonly strongBreaks: string
  readonly colons: string
  /** Marks between the parts of a list: 、. */
  readonly listMarks: string
}

/** How a claim ends, where no mark says so. Every pattern is sticky: it is tried at the start of a clause. */
export interface ClaimRules {
  /** A clause that goes back to telling what happened: 隨後, 沒想到, 反遭. */
  readonly narration: RegExp
  /** What opens a clause that needs another one after it: 即使, 如果. */
  readonly subordinate: RegExp
  /** A clause in which the one who spoke wants something, or others speak, told of apart from what was said: 他希望, 也有人. */
  readonly wish: RegExp
  /** A clause that tells what a picture shows: 圖為. */
  readonly caption: RegExp
  /** A clause that only leads up to the next speaker: 至於外界關注…, 針對…. */
  readonly topic: RegExp
  /** What follows a closing mark and ends the quoted words' clause: 等語, 云云. */
  readonly closers: RegExp
  /** What follows a closing mark and makes the quoted words a part of its clause: 的, 一詞. Sticky. */
  readonly attached: RegExp
  /** What may join two quoted stretches under one cue: 及, 還有. Tried on all that stands between them. */
  readonly joins: RegExp
  /** What joins names that are no more than a list: 和, 以及. Sticky. */
  readonly listed: RegExp
  /** What turns a claim without a subject into a clause before a name: 的 in 曾說要辭職的李四. */
  readonly relative: RegExp
  /** What an object between a cue and quoted words can't hold: 是, 的. Not sticky. */
  readonly notObject: RegExp
  /** What quoted words hold that are more than a term: a comma. Not sticky. */
  readonly clausal: RegExp
  /** Words that only somebody who is speaking uses: 我, 你, 吧. Not sticky. */
  readonly spoken: RegExp
  /** What stands just before the mark of a name or term: 名為, 俗稱. Tried on what stands before it, to its end. */
  readonly naming: RegExp
  /** What brings in a person's own words without a verb: 所謂. Tried on what stands before the mark, to its end. */
  readonly soCalled: RegExp
}

/** Everything that reading quotations and disputes needs to know of a language. Patterns see folded text. */
export interface CueRules {
  /** Characters read as others, one UTF-16 unit each: 説 as 說, ， and , alike. */
  readonly fold: Readonly<Record<string, string>>
  readonly marks: MarkRules
  readonly words: readonly CueWords[]
  readonly notCues: NotCues
  readonly subjects: SubjectRules
  readonly claims: ClaimRules
  readonly disputes: DisputeRules
  /** The day that a stretch of text names, YYYY-MM-DD, given the day of the article (the same form) if it is known; else `null`. */
  dayOf(words: string, today: string | null): string | null
}
