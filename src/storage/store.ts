import type { Edit } from '../model/edit.ts'
import type { Facts } from '../model/facts.ts'
import type { Reading } from '../model/reading.ts'
import type { Audience, PersonLine, SaidLine, Story, StoryLine, Viewer } from '../model/story.ts'
import type { DaySpending, Spending } from '../model/usage.ts'

/** What to look for among the quotations; everything that is given must hold. */
export interface SaidQuery {
  /** Any form of a person's, an organisation's or a publication's name; a part of one where no name is just so. */
  readonly person?: string
  /** Words that the quotation or its sentence must hold. */
  readonly about?: string
  /** One story's id; all the viewer's stories without it. */
  readonly storyId?: string
}

/**
 * The readings that were made, each kept once per content. A viewer sees what is for everyone, for their server, or, unless they ask openly, for themselves;
 * whatever else is asked for is answered as if it weren't there. Names are matched by any alias, folded for width, case and script.
 * A query's words may stand in any order, and each may be a part of a word.
 */
export interface Archive {
  /**
   * Keeps a reading, wholly or not at all, and lets an audience see it. A content that is there already only gains the audience, and
   * this reading in place of its own where a newer reader made it. Answers with the story as it is kept.
   */
  keep(reading: Reading, audience: Audience): Promise<Story>
  /** The story with this id; `undefined` for an unknown one as for one that isn't for this viewer. */
  story(id: string, viewer: Viewer): Promise<Story | undefined>
  /** The story that this viewer's server or they themselves were given last. Being given it again changes nothing. */
  newest(viewer: Viewer): Promise<Story | undefined>
  /** Stories whose headline, publisher, people or organisations match, newest first; all of them for an empty query. */
  stories(query: string, viewer: Viewer, limit: number): Promise<StoryLine[]>
  /**
   * People, and other speakers, whose name or alias matches, the most named first and unnamed speakers last; in one story, or in all.
   * An empty query without a story is answered from the newest stories only.
   */
  people(query: string, viewer: Viewer, limit: number, storyId?: string): Promise<PersonLine[]>
  /** Who said what, newest story first and in the order of its text. */
  said(query: SaidQuery, viewer: Viewer, limit: number): Promise<SaidLine[]>
  /** The story that a member was last shown in a channel, so that the next command speaks of the same. */
  lastShown(viewer: Viewer, channelId: string): Promise<Story | undefined>
  /** Remembers what a member was shown in a channel. A story that isn't there is not remembered. */
  markShown(storyId: string, viewer: Viewer, channelId: string): Promise<void>
  /** Ends what is being written and lets go of the database. */
  close(): Promise<void>
}

/**
 * What a message's buttons remember, so that they work after a restart. The id (at most 40 characters, letters and digits) is made
 * from the content: the same content has the same id, and who knows the content knows the id, so a view proves nothing about its
 * bearer. Whoever opens one asks the archive as themselves.
 */
export interface ViewStore {
  keepView(view: Readonly<Record<string, string | number | boolean | null>>): Promise<string>
  /** What was kept under an id; `undefined` for one that never was. */
  view(id: string): Promise<Readonly<Record<string, string | number | boolean | null>> | undefined>
}

/** The facts that an edit was made from, as the archive had them, and those that the story has with it; the same where it brings none. */
export interface FactsChange {
  readonly from: Facts
  readonly to: Facts
}

/**
 * What became of an edit. `outdated`: the story has other `facts` by now, since another edit brought some (then those of before stand
 * where they stood) or a newer reader read it; the edit's indexes must be made by them. `gone`: there is no such story.
 */
export type KeptEdit =
  | { readonly kind: 'kept'; readonly edit: Edit }
  | { readonly kind: 'outdated'; readonly facts: Facts }
  | { readonly kind: 'gone' }

/** What models made of the stories. An edit is kept once per story, model, prompt version and language; a newer reading of the story drops it. */
export interface EditStore {
  /** All edits of a story, the newest first. */
  edits(storyId: string): Promise<Edit[]>
  /** A story's facts as they stand now, with what edits brought; for the editor, which shows them to nobody. */
  facts(storyId: string): Promise<Facts | undefined>
  /** The edit with this id; whoever asks must be allowed to see its story. */
  edit(id: string): Promise<Edit | undefined>
  /**
   * Keeps an edit in place of an earlier one with its key, and with it the story's new facts: what is searched is made anew, all of it
   * or nothing. Nothing is kept unless the story's facts are still those that the edit was made from.
   */
  keepEdit(made: Omit<Edit, 'id'>, facts: FactsChange): Promise<KeptEdit>
}

/** What asking models cost. `guildId` is `null` for direct messages; days are YYYY-MM-DD. */
export interface UsageStore {
  /**
   * Adds to what a server spent on a day, whatever other processes add meanwhile. Throws a `RangeError`, and adds nothing, where a
   * number is no whole number from 0 on.
   */
  spend(day: string, guildId: string | null, spent: Partial<Spending>): Promise<void>
  /** A server's days from `since` on that have any spending, the newest first. */
  spending(guildId: string | null, since: string): Promise<DaySpending[]>
  /** All servers together, on one day; noughts where nothing was spent. */
  spendingOf(day: string): Promise<Spending>
}

/** All that one database holds. */
export type Store = Archive & ViewStore & EditStore & UsageStore
