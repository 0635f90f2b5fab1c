import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { READER_VERSION } from '../../../src/model/reading.ts'
import { createArchive, openArchive } from '../../../src/storage/sql/archive.ts'
import { migrateToLatest } from '../../../src/storage/sql/migrate.ts'
import { migrations } from '../../../src/storage/sql/migrations/index.ts'
import { openSqlite } from '../../../src/storage/sql/sqlite.ts'
import type { Tables } from '../../../src/storage/sql/tables.ts'
import { foldQuery } from '../../../src/text/fold.ts'
import { anEdit, moreFacts } from '../../helpers/edit.ts'
import { aReading } from '../../helpers/reading.ts'

const viewer = { userId: 'wei', guildId: null }
const everyone = { kind: 'everyone' } as const
const now = () => new Date(0)

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dibao-opening-'))
  path = join(folder, 'dibao.db')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = (dataDir = folder) => openArchive({ dataDir, now, busyTimeoutMs: 10 })
const run = (text: string): void => {
  const database = new DatabaseSync(path)
  database.exec(text)
  database.close()
}

describe('openArchive', () => {
  it('makes the folder for its owner alone, and a file in WAL mode', async () => {
    const dataDir = join(folder, 'a', 'b')
    const archive = await open(dataDir)
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700)
    expect(await readdir(dataDir)).toContain('dibao.db-wal')
    await archive.close()
    expect(await readdir(dataDir)).toEqual(['dibao.db'])
  })

  it('finds everything again after a restart', async () => {
    const first = await open()
    const story = await first.keep(aReading(), everyone)
    await first.markShown(story.id, viewer, 'hall')
    await first.close()
    const second = await open()
    expect(await second.story(story.id, viewer)).toEqual(story)
    expect(await second.lastShown(viewer, 'hall')).toEqual(story)
    expect(await second.said({ person: 'Lin Duchuan' }, viewer, 5)).toHaveLength(1)
    await second.close()
  })

  it('makes the index anew when the fold is another', async () => {
    const first = await open()
    await first.keep(aReading(), everyone)
    expect(await first.people('码', viewer, 5)).toEqual([])
    await first.close()
    const fold = (text: string) => foldQuery(text).replaceAll('馬', '马').replaceAll('碼', '码').replaceAll('頭', '头')
    const second = await openArchive({ dataDir: folder, now, fold })
    expect(await second.stories('码头', viewer, 5)).toHaveLength(1)
    expect(await second.said({ about: '码头' }, viewer, 5)).toHaveLength(1)
    await second.close()
  })
})

describe('what an operator can mend', () => {
  const line = async (opening: Promise<unknown>): Promise<string> => {
    const error = await opening.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (!(error instanceof Error) || error.name !== 'ArchiveError') throw error
    expect(error.message).not.toContain('\n')
    return error.message
  }

  it('is a folder that is a file', async () => {
    await writeFile(join(folder, 'file'), '')
    expect(await line(open(join(folder, 'file')))).toContain(`The folder ${join(folder, 'file')} for the archive`)
    expect(await line(open(join(folder, 'file', 'data')))).toContain('ENOTDIR')
  })

  it('is a folder where the file should be', async () => {
    await mkdir(path)
    expect(await line(open())).toContain(`The archive ${path} cannot be opened`)
  })

  it('is a file that is no database, which stays as it was', async () => {
    await writeFile(path, '灣岸日報\n'.repeat(500))
    expect(await line(open())).toContain('is not an SQLite database')
    expect(await readFile(path, 'utf8')).toBe('灣岸日報\n'.repeat(500))
  })

  it('is a file that another process keeps to itself', async () => {
    await (await open()).close()
    const other = new DatabaseSync(path)
    other.exec('pragma locking_mode = exclusive; begin immediate; update meta set value = value')
    expect(await line(open())).toContain('is locked by another process')
    other.close()
    await (await open()).close()
  })

  it('is a full disk, and what was kept before stays', async () => {
    const archive = await open()
    await archive.keep(aReading(), everyone)
    const db = openSqlite<Tables>({ path, busyTimeoutMs: 10 })
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
    await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 1)}`.execute(db)
    const big = { id: 'big', view: 'x'.repeat(1_000_000), kept_at: '' }
    expect(await line(db.insertInto('views').values(big).execute())).toContain('its disk is full')
    await db.destroy()
    expect(await archive.stories('', viewer, 5)).toHaveLength(1)
    await archive.close()
  })

  it('is an archive that a newer version has written', async () => {
    await (await open()).close()
    run("insert into kysely_migration values ('9999-later', '2040-01-01T00:00:00.000Z')")
    expect(await line(open())).toBe(
      `The archive ${path} was written by a newer Dibao (9999-later); start that one, or name another folder.`,
    )
  })
})

describe('migrations', () => {
  const migrate = async (more: Parameters<typeof migrateToLatest>[1]) => {
    const db = openSqlite<Tables>({ path, busyTimeoutMs: 10 })
    try {
      await migrateToLatest(db, { ...migrations, ...more }, 'The archive')
      return (await db.introspection.getTables()).map(({ name }) => name)
    } finally {
      await db.destroy()
    }
  }
  const addTable = (name: string) => ({
    up: (db: Parameters<(typeof migrations)['0001-archive']['up']>[0]) =>
      db.schema.createTable(name).addColumn('id', 'text').execute(),
  })

  it('bring a file of an older version to the newest, with its stories', async () => {
    const older = await open()
    await older.keep(aReading(), everyone)
    await older.close()
    expect(await migrate({ '9001-more': addTable('more') })).toContain('more')
    const database = new DatabaseSync(path)
    expect(database.prepare('select headline from stories').all()).toEqual([{ headline: '灣岸市將整修舊碼頭' }])
    database.close()
  })

  it('bring an archive that knew no edits to one that keeps them, with all that it has', async () => {
    const db = openSqlite<Tables>({ path, busyTimeoutMs: 10 })
    await migrateToLatest(db, { '0001-archive': migrations['0001-archive'] }, 'The archive')
    const older = createArchive(db, { now, fold: foldQuery, readerVersion: READER_VERSION })
    const story = await older.keep(aReading(), everyone)
    const view = await older.keepView({ kind: 'found', index: 1 })
    await older.markShown(story.id, viewer, 'hall')
    await older.close()
    const archive = await open()
    expect(await archive.story(story.id, viewer)).toEqual(story)
    expect(await archive.view(view)).toEqual({ kind: 'found', index: 1 })
    expect(await archive.lastShown(viewer, 'hall')).toEqual(story)
    expect(await archive.edits(story.id)).toEqual([])
    expect((await archive.spendingOf('1970-01-01')).calls).toBe(0)
    const facts = { from: story.reading.facts, to: moreFacts() }
    expect(await archive.keepEdit(anEdit(story.id), facts)).toMatchObject({ kind: 'kept' })
    expect(await archive.said({ about: '投入' }, viewer, 5)).toHaveLength(1)
    await archive.close()
  })

  it('run all or none', async () => {
    const failing = { up: () => Promise.reject(new Error('no')) }
    await expect(migrate({ '9001-more': addTable('more'), '9002-fails': failing })).rejects.toThrow('no')
    expect(await migrate({})).not.toContain('more')
  })

  it('leave a new file empty where one fails', async () => {
    await expect(migrate({ '9001-fails': { up: () => Promise.reject(new Error('no')) } })).rejects.toThrow('no')
    const database = new DatabaseSync(path)
    expect(database.prepare('select name from sqlite_schema').all()).toEqual([])
    database.close()
  })
})
