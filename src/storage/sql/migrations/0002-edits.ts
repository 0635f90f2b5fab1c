import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

const createEdits = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('edits')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id').onDelete('cascade'))
    .addColumn('model', 'text', (column) => column.notNull())
    .addColumn('prompt_version', 'integer', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('brief', 'text')
    .addColumn('translations', 'text', (column) => column.notNull())
    .addColumn('gate', 'text', (column) => column.notNull())
    .addColumn('tokens', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('edits_of_story').on('edits').columns(['story_id', 'made_at']).execute()
}

const COUNTERS = [
  'calls',
  'input',
  'output',
  'microdollars',
  'unpriced',
  'saved_calls',
  'saved_tokens',
  'turned_away',
  'failed',
  'passed',
  'dropped',
]

const createUsage = async (db: Kysely<unknown>): Promise<void> => {
  const table = db.schema
    .createTable('usage')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('guild', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('usage_key', ['day', 'guild'])
  // A dear model's millionths of dollars pass 2^31 within a day.
  await COUNTERS.reduce(
    (builder, name) => builder.addColumn(name, 'bigint', (column) => column.notNull().defaultTo(0)),
    table,
  ).execute()
  await db.schema.createIndex('usage_by_guild').on('usage').columns(['guild', 'day']).execute()
}

/** What models made of stories, and what it cost. */
export const edits: Migration = {
  up: async (db) => {
    await createEdits(db)
    await createUsage(db)
  },
}
