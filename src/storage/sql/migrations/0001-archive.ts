import type { CreateTableBuilder, Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Builds a table whose rows go when their story goes. */
const ofStory = (db: Kysely<unknown>, name: string): CreateTableBuilder<string, 'story_id'> =>
  db.schema
    .createTable(name)
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id').onDelete('cascade'))

const createStories = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('stories')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('headline', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text')
    .addColumn('published_at', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('haystack', 'text', (column) => column.notNull())
    .execute()
  await ofStory(db, 'readings')
    .addColumn('reader_version', 'integer', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('brief', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('readings_key', ['story_id'])
    .execute()
}

const createAudiences = async (db: Kysely<unknown>): Promise<void> => {
  await ofStory(db, 'audiences')
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('kept_at', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('audiences_key', ['story_id', 'audience'])
    .execute()
  await db.schema
    .createIndex('audiences_newest')
    .on('audiences')
    .columns(['audience', 'kept_at', 'sequence', 'story_id'])
    .execute()
  await db.schema.createIndex('audiences_sequence').on('audiences').column('sequence').execute()
}

const createNames = async (db: Kysely<unknown>): Promise<void> => {
  await ofStory(db, 'names')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('aliases', 'text', (column) => column.notNull())
    .addColumn('haystack', 'text', (column) => column.notNull())
    .addColumn('mentions', 'integer', (column) => column.notNull())
    .addColumn('said', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('names_key', ['story_id', 'key'])
    .execute()
  await db.schema.createIndex('names_by_key').on('names').columns(['key', 'story_id']).execute()
}

const createQuotations = async (db: Kysely<unknown>): Promise<void> => {
  await ofStory(db, 'quotations')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('speaker', 'text', (column) => column.notNull())
    .addColumn('quotation', 'text', (column) => column.notNull())
    .addColumn('haystack', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('quotations_key', ['story_id', 'position'])
    .execute()
  await db.schema.createIndex('quotations_by_speaker').on('quotations').columns(['speaker', 'story_id']).execute()
}

const createMemory = async (db: Kysely<unknown>): Promise<void> => {
  await ofStory(db, 'shown')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('shown_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('shown_key', ['user_id', 'channel_id'])
    .execute()
  await db.schema
    .createTable('views')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('view', 'text', (column) => column.notNull())
    .addColumn('kept_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('meta')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
}

/** The first archive: stories with their readings and audiences, what is searched, and what buttons and members are remembered by. */
export const archive: Migration = {
  up: async (db) => {
    await createStories(db)
    await createAudiences(db)
    await createNames(db)
    await createQuotations(db)
    await createMemory(db)
  },
}
