import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import {
  type Dialect,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely'
import { explained } from './archiveError.ts'

export interface SqliteOptions {
  /** The file, made if it is missing. */
  readonly path: string
  /** How long a statement waits for another process that writes. */
  readonly busyTimeoutMs: number
}

// SQLite's default transaction takes the write lock at its first write, where it can't wait for another process any more if it
// has read before. All our transactions write, so they take it at once.
const BEGIN = 'begin immediate'

const guard = <T>(path: string, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw explained(error, path)
  }
}

// Kysely types parameters as unknown; it hands on what its own types let in: text, numbers and null.
const inputs = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[]

const prepare = (database: DatabaseSync, path: string, text: string): SqliteStatement => {
  const statement = guard(path, () => database.prepare(text === 'begin' ? BEGIN : text))
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => guard(path, () => statement.all(...inputs(parameters))),
    run: (parameters) => guard(path, () => statement.run(...inputs(parameters))),
    iterate: (parameters) => guard(path, () => statement.iterate(...inputs(parameters))),
  }
}

const prepareFile = (database: DatabaseSync): void => {
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on')
}

const open = ({ path, busyTimeoutMs }: SqliteOptions): SqliteDatabase => {
  const database = guard(path, () => new DatabaseSync(path, { timeout: busyTimeoutMs }))
  try {
    guard(path, () => prepareFile(database))
  } catch (error) {
    database.close()
    throw error
  }
  return { close: () => database.close(), prepare: (text) => prepare(database, path, text) }
}

// SQLite rolls back what a transaction does to tables like anything else; Kysely doesn't say so for all its SQLite drivers.
const adapter = (): SqliteAdapter =>
  Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', { value: true })

const dialect = (options: SqliteOptions): Dialect => {
  const driver = new SqliteDriver({ database: open(options) })
  return {
    createAdapter: adapter,
    createDriver: () => driver,
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/**
 * A Kysely on Node's own SQLite, in WAL mode: readers go on while one process writes. Statements run on the calling thread.
 * Throws, at once and in later queries, one line for what an operator can mend.
 */
export const openSqlite = <Tables>(options: SqliteOptions): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: dialect(options) })
