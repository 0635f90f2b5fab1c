import type { Kysely } from 'kysely'
import type { SpeakerKind } from '../../model/quotation.ts'

/** A story as a line in a list. What is long stands in `readings`, so that a search doesn't read it. */
export interface StoriesTable {
  id: string
  headline: string
  publisher: string | null
  published_at: string | null
  language: string
  url: string | null
  /** Folded headline, title, publisher and names, a line each. */
  haystack: string
}

/** A story's reading as JSON, part by part. */
export interface ReadingsTable {
  story_id: string
  reader_version: number
  document: string
  facts: string
  brief: string
}

/** Who may see a story. `sequence` counts up over all rows, for those of the same millisecond. */
export interface AudiencesTable {
  story_id: string
  /** `everyone`, `guild:<id>` or `user:<id>`. */
  audience: string
  kept_at: string
  sequence: number
}

/** Whoever one story names: its people and organisations, and its other speakers. */
export interface NamesTable {
  story_id: string
  /** The folded canonical name; the same in every story. */
  key: string
  name: string
  kind: SpeakerKind
  /** JSON of the other names, as written. */
  aliases: string
  /** Every folded form, each between line feeds. */
  haystack: string
  mentions: number
  /** Quotations of theirs in this story. */
  said: number
}

export interface QuotationsTable {
  story_id: string
  /** The index into the story's `facts.quotations`. */
  position: number
  /** A `names.key` of the same story. */
  speaker: string
  /** The quotation as JSON. */
  quotation: string
  /** Its folded words and its folded sentence, a line each. */
  haystack: string
}

/** The story that a member was last shown in a channel. */
export interface ShownTable {
  user_id: string
  channel_id: string
  story_id: string
  shown_at: string
}

export interface ViewsTable {
  id: string
  /** JSON. */
  view: string
  kept_at: string
}

/** What a model made of a story. */
export interface EditsTable {
  id: string
  story_id: string
  model: string
  prompt_version: number
  language: string
  /** JSON, as are the next three; `null` where the rules' brief stands. */
  brief: string | null
  translations: string
  gate: string
  tokens: string
  made_at: string
}

/** What one server spent on one day, in whole numbers up to 2^53 - 1. PostgreSQL's driver may answer them as text. */
export interface UsageTable {
  day: string
  /** `direct` or `guild:<id>`. */
  guild: string
  calls: number
  input: number
  output: number
  microdollars: number
  unpriced: number
  saved_calls: number
  saved_tokens: number
  turned_away: number
  failed: number
  passed: number
  dropped: number
}

/** What the archive knows of itself. */
export interface MetaTable {
  key: string
  value: string
}

export interface Tables {
  stories: StoriesTable
  readings: ReadingsTable
  audiences: AudiencesTable
  names: NamesTable
  quotations: QuotationsTable
  shown: ShownTable
  views: ViewsTable
  edits: EditsTable
  usage: UsageTable
  meta: MetaTable
}

export type Database = Kysely<Tables>
