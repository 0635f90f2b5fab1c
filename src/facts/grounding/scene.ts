import type { LanguagePack } from '../../languages/pack.ts'
import type { Document, Sentence } from '../../model/document.ts'
import type { DropCause } from '../../model/edit.ts'
import type { Facts } from '../../model/facts.ts'
import type { NameReply } from '../../model/reply.ts'
import type { Span } from '../../model/span.ts'

/** What statements are held against: the very text and facts that the model was given. */
export interface Scene {
  readonly document: Document
  /** Reads the article's language; `undefined` where it is none of ours. */
  readonly source: LanguagePack | undefined
  /** Reads the language that the statements are written in. */
  readonly reader: LanguagePack
  /** The ledger: what the rules found, and what of the model's was borne out. */
  readonly facts: Facts
  /** Names that the model writes in another way, as far as the article holds the original. */
  readonly written: readonly NameReply[]
}

/** Words of a model's own, and the sentences of the article that it says they stand on; at least one. */
export interface Statement {
  readonly text: string
  readonly cited: readonly Sentence[]
}

/** Why something can't be let through, and the words that it is about. */
export interface Flaw {
  readonly cause: DropCause
  readonly detail: string
}

/** What a check of a statement finds: a flaw, or none and the places besides the cited ones that it stands on. */
export interface Finding {
  readonly flaw: Flaw | null
  readonly spans: readonly Span[]
}

export type Check = (statement: Statement, scene: Scene) => Finding
