import { sql } from 'kysely'
import type { Reading } from '../../model/reading.ts'
import type { Audience, Story } from '../../model/story.ts'
import type { Fold } from './matching.ts'
import { rowsOf, type StoryRows } from './rows.ts'
import { findStory } from './stories.ts'
import type { Database } from './tables.ts'
import { audienceKey } from './visible.ts'

export interface KeepOptions {
  readonly fold: Fold
  readonly now: () => Date
  readonly readerVersion: number
}

/** Rows of one insert: eight columns at most, and SQLite binds 32,766 values, PostgreSQL 65,535. */
const CHUNK = 500

const chunks = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) => rows.slice(index * CHUNK, (index + 1) * CHUNK))

/** Writes what a story is searched by; what was there of it must be gone. */
const insertIndex = async (db: Database, { names, quotations }: StoryRows): Promise<void> => {
  for (const rows of chunks(names)) await db.insertInto('names').values(rows).execute()
  for (const rows of chunks(quotations)) await db.insertInto('quotations').values(rows).execute()
}

const insertStory = async (db: Database, rows: StoryRows, readerVersion: number): Promise<void> => {
  await db.insertInto('stories').values(rows.story).execute()
  await db
    .insertInto('readings')
    .values({ ...rows.reading, reader_version: readerVersion })
    .execute()
  await insertIndex(db, rows)
}

/** Makes anew what a story is searched by. */
export const replaceIndex = async (db: Database, rows: StoryRows): Promise<void> => {
  const { id, ...story } = rows.story
  await db.updateTable('stories').set(story).where('id', '=', id).execute()
  await db.deleteFrom('names').where('story_id', '=', id).execute()
  await db.deleteFrom('quotations').where('story_id', '=', id).execute()
  await insertIndex(db, rows)
}

const replaceStory = async (db: Database, rows: StoryRows, readerVersion: number): Promise<void> => {
  const { story_id, ...reading } = rows.reading
  await db
    .updateTable('readings')
    .set({ ...reading, reader_version: readerVersion })
    .where('story_id', '=', story_id)
    .execute()
  // They point by index into facts that are no more.
  await db.deleteFrom('edits').where('story_id', '=', story_id).execute()
  await replaceIndex(db, rows)
}

const insertAudience = async (db: Database, storyId: string, audience: string, keptAt: string): Promise<void> => {
  await db
    .insertInto('audiences')
    .values({
      story_id: storyId,
      audience,
      kept_at: keptAt,
      sequence: sql<number>`(select coalesce(max(sequence), 0) + 1 from audiences)`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Keeps a reading, all of it or nothing. A content that is there gains the audience, and this reading if a newer reader made it. */
export const keepReading = async (
  db: Database,
  reading: Reading,
  audience: Audience,
  { fold, now, readerVersion }: KeepOptions,
): Promise<Story> => {
  const rows = rowsOf(reading, fold)
  const { id } = rows.story
  const key = audienceKey(audience)
  await db.transaction().execute(async (transaction) => {
    const stored = await transaction
      .selectFrom('readings')
      .select('reader_version')
      .where('story_id', '=', id)
      .executeTakeFirst()
    if (!stored) await insertStory(transaction, rows, readerVersion)
    else if (stored.reader_version < readerVersion) await replaceStory(transaction, rows, readerVersion)
    await insertAudience(transaction, id, key, now().toISOString())
  })
  const story = await findStory(db, id, [key])
  if (!story) throw new Error(`The story ${id} was kept and is not there`)
  return story
}
