import type { Quotation } from './quotation.ts'
import type { Reading } from './reading.ts'

/** Who may see a story: everyone the bot serves, one server, or one member. */
export type Audience =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'guild'; readonly id: string }
  | { readonly kind: 'user'; readonly id: string }

/** Who is asking: a member, and the server they ask in (`null` in a direct message). */
export interface Viewer {
  readonly userId: string
  readonly guildId: string | null
  /** Whether others see the answer too: what only the member may see then stays out of it. */
  readonly openly?: boolean
}

/** A reading that the archive keeps. `id` is short, made from the content, and safe inside a custom id. */
export interface Story {
  readonly id: string
  /** When whoever asks was given it, ISO 8601 in UTC. */
  readonly keptAt: string
  readonly reading: Reading
}

/** A story as a line in a list. */
export interface StoryLine {
  readonly id: string
  readonly headline: string
  readonly publisher: string | null
  /** ISO 8601 with an offset. */
  readonly publishedAt: string | null
  /** When whoever asks was given it, ISO 8601 in UTC. */
  readonly keptAt: string
}

/** A person of the archive as a line in a list; `stories` counts the stories that name them. */
export interface PersonLine {
  readonly name: string
  readonly aliases: readonly string[]
  readonly stories: number
}

/** A quotation with the story it stands in. `index` is its place in that story's `facts.quotations`. */
export interface SaidLine {
  readonly story: StoryLine
  readonly index: number
  readonly quotation: Quotation
}
