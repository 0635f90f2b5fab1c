import type { Reading } from '../../model/reading.ts'
import type { Story, StoryLine, Viewer } from '../../model/story.ts'
import type { Archive } from '../store.ts'
import { type Fold, holdsAll, wordsOf } from './matching.ts'
import type { Database, ReadingsTable } from './tables.ts'
import { audiencesOf, newestVisible, visibleTo } from './visible.ts'

interface LineRow {
  id: string
  headline: string
  publisher: string | null
  published_at: string | null
  kept_at: string
}

/** The columns of a story's line, for queries that join `visible` and `stories`. */
export const lineColumns = [
  'stories.id',
  'stories.headline',
  'stories.publisher',
  'stories.published_at',
  'visible.kept_at',
] as const

/** A row of `lineColumns` as a story's line. */
export const lineOfRow = ({ id, headline, publisher, published_at, kept_at }: LineRow): StoryLine => ({
  id,
  headline,
  publisher,
  publishedAt: published_at,
  keptAt: kept_at,
})

type ReadingRow = Pick<ReadingsTable, 'document' | 'facts' | 'brief'>

/** A row of `readings` as a reading. */
export const readingOf = ({ document, facts, brief }: ReadingRow): Reading => ({
  document: JSON.parse(document),
  facts: JSON.parse(facts),
  brief: JSON.parse(brief),
})

const readings = (db: Database, audiences: readonly string[]) =>
  db
    .selectFrom(visibleTo(db, audiences))
    .innerJoin('readings', 'readings.story_id', 'visible.story_id')
    .select(['visible.story_id', 'visible.kept_at', 'document', 'facts', 'brief'])

/** The story of this id, if one of the audiences may see it. */
export const findStory = async (db: Database, id: string, audiences: readonly string[]): Promise<Story | undefined> => {
  const row = await readings(db, audiences).where('visible.story_id', '=', id).executeTakeFirst()
  return row && { id: row.story_id, keptAt: row.kept_at, reading: readingOf(row) }
}

const findNewest = async (db: Database, viewer: Viewer): Promise<Story | undefined> => {
  const newest = await newestVisible(db, audiencesOf(viewer), 1).executeTakeFirst()
  return newest && findStory(db, newest.story_id, audiencesOf(viewer))
}

/** The questions about whole stories. */
export const createStories = (db: Database, fold: Fold): Pick<Archive, 'story' | 'newest' | 'stories'> => ({
  story: (id, viewer) => findStory(db, id, audiencesOf(viewer)),
  newest: (viewer) => findNewest(db, viewer),
  async stories(query, viewer, limit) {
    const rows = await db
      .selectFrom(visibleTo(db, audiencesOf(viewer)))
      .innerJoin('stories', 'stories.id', 'visible.story_id')
      .select(lineColumns)
      .where(holdsAll('stories.haystack', wordsOf(query, fold)))
      .orderBy('visible.kept_at', 'desc')
      .orderBy('visible.sequence', 'desc')
      .limit(limit)
      .execute()
    return rows.map(lineOfRow)
  },
})
