import type { Reading } from '../model/reading.ts'
import type { Audience, PersonLine, SaidLine, Story, StoryLine, Viewer } from '../model/story.ts'

export interface SaidQuery {
  /** Any form of a person's, an organisation's or a publication's name. */
  readonly person?: string
  /** Words that the quotation or its sentence must hold. */
  readonly about?: string
  /** One story's id; all the viewer's stories without it. */
  readonly storyId?: string
}

/**
 * The readings that were made, each kept once per content. A viewer sees what is for everyone, for their server, or for themselves;
 * whatever else is asked for is answered as if it weren't there. Names are matched by any alias, folded for width, case and script.
 */
export interface Archive {
  /** Keeps a reading and lets an audience see it; a content that is there already only gains the audience. */
  keep(reading: Reading, audience: Audience): Promise<Story>
  story(id: string, viewer: Viewer): Promise<Story | undefined>
  /** The story that this viewer's servers and they themselves were given last. */
  newest(viewer: Viewer): Promise<Story | undefined>
  /** Stories whose headline or people match, newest first; all of them for an empty query. */
  stories(query: string, viewer: Viewer, limit: number): Promise<StoryLine[]>
  /** People and other speakers whose name or alias matches, the most named first; in one story, or in all. */
  people(query: string, viewer: Viewer, limit: number, storyId?: string): Promise<PersonLine[]>
  /** Who said what, newest story first and in the order of its text. */
  said(query: SaidQuery, viewer: Viewer, limit: number): Promise<SaidLine[]>
  /** The story that a member was last shown in a channel, so that the next command speaks of the same. */
  lastShown(viewer: Viewer, channelId: string): Promise<Story | undefined>
  markShown(storyId: string, viewer: Viewer, channelId: string): Promise<void>
  close(): Promise<void>
}

/** What a message's buttons remember, so that they work after a restart. The id (at most 40 characters) is made from the content. */
export interface ViewStore {
  keepView(view: Readonly<Record<string, string | number | boolean | null>>): Promise<string>
  view(id: string): Promise<Readonly<Record<string, string | number | boolean | null>> | undefined>
}
