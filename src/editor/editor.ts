import type { LanguageTag } from '../languages/pack.ts'
import type { Edit, PlainReason } from '../model/edit.ts'
import type { Story } from '../model/story.ts'

/** For whom a story is edited. */
export interface EditRequest {
  /** The language of those who read it. */
  readonly language: LanguageTag
  /** Whose ceiling it counts against; `null` for direct messages. */
  readonly guildId: string | null
  /** When nobody waits any more. */
  readonly signal: AbortSignal
}

/** What came of it. The edit is kept in the archive, and the story's facts with it. */
export type EditOutcome =
  | { readonly kind: 'edited'; readonly edit: Edit }
  | {
      readonly kind: 'plain'
      /** `null` where there is nothing for a model to do. */
      readonly reason: Exclude<PlainReason, 'late'> | null
    }

/** Has a model write what a story says, and lets through what the article bears. Never rejects. */
export interface Editor {
  edit(story: Story, request: EditRequest): Promise<EditOutcome>
}
