import type { LanguageTag } from '../../languages/pack.ts'
import type { Brief, BriefSentence } from '../../model/brief.ts'
import type { Document } from '../../model/document.ts'
import type { Facts } from '../../model/facts.ts'
import type { Reply } from '../../model/reply.ts'
import type { Flaw } from './scene.ts'

/** A reply to be held against its article. */
export interface GroundTask {
  readonly document: Document
  /** What was known before, which the reply's candidates are numbered by. */
  readonly facts: Facts
  /** The rules' brief. */
  readonly brief: Brief
  readonly reply: Reply
  /** The language that the reply is written in. */
  readonly language: LanguageTag
}

/** The kinds of things in a reply that are let through or thrown out one by one. */
export type ItemKind = 'headline' | 'sentence' | 'person' | 'figure' | 'quotation' | 'dispute' | 'translation'

/** Something that was thrown out: `index` is its place in the reply's own list. */
export interface Fault extends Flaw {
  readonly item: ItemKind
  readonly index: number
}

/** What the article bears of a reply. */
export interface Grounded {
  /** The facts of before with the model's: additions stand behind them, so that indexes stay. */
  readonly facts: Facts
  /** `null` where the reply's is thrown out. */
  readonly headline: string | null
  /** By place in `Reply.brief`; `null` for what is thrown out. */
  readonly sentences: readonly (BriefSentence | null)[]
  /** Indexes into `facts.figures`; the rules' own where the reply names too few that are there. */
  readonly keyFigures: readonly number[]
  /** By index into `facts.quotations`. */
  readonly translations: Readonly<Record<number, string>>
  /** Items that were let through. */
  readonly passed: number
  readonly faults: readonly Fault[]
}

/** Holds a reply against its article. Never throws, whatever the reply says. */
export type Ground = (task: GroundTask) => Promise<Grounded>
