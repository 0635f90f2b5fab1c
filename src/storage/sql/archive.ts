import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { READER_VERSION } from '../../model/reading.ts'
import { foldQuery } from '../../text/fold.ts'
import type { Store } from '../store.ts'
import { archiveError } from './archiveError.ts'
import { createEdits } from './edits.ts'
import { keepReading } from './keep.ts'
import type { Fold } from './matching.ts'
import { createShown, createViews } from './memory.ts'
import { migrateToLatest } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { createPeople } from './people.ts'
import { refold } from './refold.ts'
import { createSaid } from './said.ts'
import { openSqlite } from './sqlite.ts'
import { createStories } from './stories.ts'
import type { Database, Tables } from './tables.ts'
import { createUsage } from './usage.ts'

export interface ArchiveOptions {
  /** The folder of `dibao.db`; made, for its owner alone, if it is missing. */
  readonly dataDir: string
  readonly now: () => Date
  /** Folds for matching; width and case without it. Another one than last time makes the index anew at the start. */
  readonly fold?: Fold
  /** A kept reading of an older version gives way to a newer one of the same content. */
  readonly readerVersion?: number
  /** How long a write waits for another process; 5,000 without it. */
  readonly busyTimeoutMs?: number
}

const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw archiveError(`The folder ${folder} for the archive cannot be made (${code}).`, error)
  }
}

/** An archive on a database that has its tables. */
export const createArchive = (
  db: Database,
  options: Required<Pick<ArchiveOptions, 'now' | 'fold' | 'readerVersion'>>,
): Store => ({
  ...createStories(db, options.fold),
  ...createPeople(db, options.fold),
  ...createSaid(db, options.fold),
  ...createShown(db, options.now),
  ...createViews(db, options.now),
  ...createEdits(db, options.fold),
  ...createUsage(db),
  keep: (reading, audience) => keepReading(db, reading, audience, options),
  close: () => db.destroy(),
})

/**
 * Opens the archive in a folder, and brings it to this version first. Throws an `ArchiveError`, one line for the operator, where
 * the folder or the file can't be used; nothing stays open then.
 */
export const openArchive = async (options: ArchiveOptions): Promise<Store> => {
  const { dataDir, now, fold = foldQuery, readerVersion = READER_VERSION, busyTimeoutMs = 5_000 } = options
  await makeFolder(dataDir)
  const path = join(dataDir, 'dibao.db')
  const db = openSqlite<Tables>({ path, busyTimeoutMs })
  try {
    await migrateToLatest(db, migrations, `The archive ${path}`)
    await refold(db, fold)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return createArchive(db, { now, fold, readerVersion })
}
