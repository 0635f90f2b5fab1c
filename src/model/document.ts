import type { Span } from './span.ts'

export type BlockKind = 'paragraph' | 'heading' | 'caption' | 'list'

/** One line of `Document.text`: blocks are joined by a single `\n` and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** A sentence inside one block; `block` is the index into `Document.blocks`. */
export interface Sentence extends Span {
  readonly block: number
}

/** The clean article that everything later points into. */
export interface Document {
  readonly title: string | null
  readonly byline: string | null
  /** ISO 8601 with an offset. */
  readonly publishedAt: string | null
  readonly publisher: string | null
  /** BCP 47: zh-Hant, zh-Hans, en, ja, else the plain tag; `und` where the text doesn't tell. */
  readonly language: string
  readonly url: string | null
  /** The clean body without its title, in NFC. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
}
