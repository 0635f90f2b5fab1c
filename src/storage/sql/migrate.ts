import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { archiveError } from './archiveError.ts'

const executed = async <T>(db: Kysely<T>): Promise<string[]> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  return rows.map(({ name }) => name)
}

/**
 * Brings a database to the newest of `migrations`, all of them or none. `where` is what the error calls the database.
 * Throws an `ArchiveError` for one that a newer Dibao has been at.
 */
export const migrateToLatest = async <T>(
  db: Kysely<T>,
  migrations: Readonly<Record<string, Migration>>,
  where: string,
): Promise<void> =>
  // In a transaction of our own, which begins before Kysely makes its tables: two processes may start on one new file.
  db.transaction().execute(async (transaction) => {
    const unknown = (await executed(transaction)).filter((name) => !Object.hasOwn(migrations, name))
    if (unknown.length > 0) {
      throw archiveError(
        `${where} was written by a newer Dibao (${unknown.join(', ')}); start that one, or name another folder.`,
      )
    }
    const provider = { getMigrations: async () => ({ ...migrations }) }
    const { error } = await new Migrator({ db: transaction, provider }).migrateToLatest()
    if (error) throw error
  })
