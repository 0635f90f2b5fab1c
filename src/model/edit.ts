import type { Brief } from './brief.ts'
import type { Tokens } from './usage.ts'

/** Why a statement of a model is thrown out. docs/grounding.md has an example of each. */
export const DROP_CAUSES = [
  'citation',
  'words',
  'number',
  'name',
  'quotation',
  'speaker',
  'language',
  'markup',
  'shape',
] as const

export type DropCause = (typeof DROP_CAUSES)[number]

/** What the gate let through of one reply, and what it threw out, by cause. `repaired` were mended at a second asking and passed. */
export interface GateCounts {
  readonly passed: number
  readonly repaired: number
  readonly dropped: Readonly<Partial<Record<DropCause, number>>>
}

/** What makes an edit the only one of its kind: it is asked for once. */
export interface EditKey {
  readonly storyId: string
  readonly model: string
  readonly promptVersion: number
  /** The tag of the language that it is written in. */
  readonly language: string
}

/** What a model made of one story for the readers of one language, as far as the article bears it. */
export interface Edit extends EditKey {
  /** Made from the key; at most 40 letters and digits. */
  readonly id: string
  /** `null` where too little was left of it, so that the rules' brief stands. */
  readonly brief: Brief | null
  /** Quotations in the edit's language, by index into `Facts.quotations`; empty where the article is in that language. */
  readonly translations: Readonly<Record<number, string>>
  readonly gate: GateCounts
  readonly tokens: Tokens
  /** ISO 8601 in UTC. */
  readonly madeAt: string
}

/** Why a summary isn't a model's although one is set up. */
export const PLAIN_REASONS = ['late', 'ceiling', 'too-long', 'failed', 'unsupported'] as const

/** `late`: it is still being written; `ceiling`: nothing may be spent today; `unsupported`: the article didn't bear enough of it. */
export type PlainReason = (typeof PLAIN_REASONS)[number]
