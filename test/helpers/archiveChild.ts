import type { KyselyPlugin } from 'kysely'
import { createArchive, openArchive } from '../../src/storage/sql/archive.ts'
import { openSqlite } from '../../src/storage/sql/sqlite.ts'
import type { Tables } from '../../src/storage/sql/tables.ts'
import type { Store } from '../../src/storage/store.ts'
import { foldQuery } from '../../src/text/fold.ts'
import { anEdit, moreFacts } from './edit.ts'
import { aReading } from './reading.ts'

// A process that shares an archive with a test. Its arguments: what to do, the archive's folder, and a name for its stories.
const [task = '', dataDir = '', name = ''] = process.argv.slice(2)
const now = () => new Date()
const everyone = { kind: 'everyone' } as const

/** Ends the process without notice before something is put into this table. */
const dieBefore = (table: string): KyselyPlugin => ({
  transformQuery({ node }) {
    const inserts = node.kind === 'InsertQueryNode' && JSON.stringify(node).includes(`"${table}"`)
    if (inserts) process.kill(process.pid, 'SIGKILL')
    return node
  },
  transformResult: async ({ result }) => result,
})

const keepMany = async (): Promise<void> => {
  const archive = await openArchive({ dataDir, now })
  for (let n = 0; n < 20; n += 1) {
    await archive.keep(aReading({ document: { title: `${name} ${n}` } }), everyone)
    await archive.keep(aReading({ document: { title: `shared ${n}` } }), { kind: 'guild', id: name })
  }
  await archive.close()
}

/** An archive that ends the process so. */
const fragile = (table: string): Store => {
  const db = openSqlite<Tables>({ path: `${dataDir}/dibao.db`, busyTimeoutMs: 5_000 })
  return createArchive(db.withPlugin(dieBefore(table)), { now, fold: foldQuery, readerVersion: 1 })
}

/** Ends in the middle of keeping a story. */
const dieIn = async (table: string): Promise<void> => {
  await fragile(table).keep(aReading({ document: { title: 'half' } }), everyone)
}

/** Ends in the middle of keeping an edit of the sample story, which must be there. */
const dieInEdit = async (table: string): Promise<void> => {
  const archive = fragile(table)
  const story = await archive.newest({ userId: '', guildId: null })
  if (story) await archive.keepEdit(anEdit(story.id), { from: story.reading.facts, to: moreFacts() })
}

/** Adds to one day, of its own and of all. */
const spendMany = async (): Promise<void> => {
  const archive = await openArchive({ dataDir, now })
  for (let n = 0; n < 50; n += 1) {
    await archive.spend('2025-03-04', name, { calls: 1 })
    await archive.spend('2025-03-04', 'shared', { calls: 1, microdollars: 3 })
  }
  await archive.close()
}

/** Holds the write lock until the process is ended. */
const lock = async (): Promise<void> => {
  const db = openSqlite<Tables>({ path: `${dataDir}/dibao.db`, busyTimeoutMs: 5_000 })
  await db.transaction().execute(async () => {
    process.stdout.write('locked\n')
    await new Promise((resolve) => setTimeout(resolve, 60_000))
  })
}

const tasks: Readonly<Record<string, () => Promise<void>>> = {
  keepMany,
  spendMany,
  dieIn: () => dieIn(name),
  dieInEdit: () => dieInEdit(name),
  lock,
}
await tasks[task]?.()
