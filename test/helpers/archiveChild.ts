import type { KyselyPlugin } from 'kysely'
import { createArchive, openArchive } from '../../src/storage/sql/archive.ts'
import { openSqlite } from '../../src/storage/sql/sqlite.ts'
import type { Tables } from '../../src/storage/sql/tables.ts'
import { foldQuery } from '../../src/text/fold.ts'
import { aReading } from './reading.ts'

// A process that shares an archive with a test. Its arguments: what to do, the archive's folder, and a name for its stories.
const [task = '', dataDir = '', name = ''] = process.argv.slice(2)
const now = () => new Date()
const everyone = { kind: 'everyone' } as const

/** Ends the process without notice before the query of this kind on this table. */
const dieBefore = (kind: string, table: string): KyselyPlugin => ({
  transformQuery({ node }) {
    if (node.kind === kind && JSON.stringify(node).includes(`"${table}"`)) process.kill(process.pid, 'SIGKILL')
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

const dieIn = async (table: string): Promise<void> => {
  const db = openSqlite<Tables>({ path: `${dataDir}/dibao.db`, busyTimeoutMs: 5_000 })
  const archive = createArchive(db.withPlugin(dieBefore('InsertQueryNode', table)), {
    now,
    fold: foldQuery,
    readerVersion: 1,
  })
  await archive.keep(aReading({ document: { title: 'half' } }), everyone)
}

/** Holds the write lock until the process is ended. */
const lock = async (): Promise<void> => {
  const db = openSqlite<Tables>({ path: `${dataDir}/dibao.db`, busyTimeoutMs: 5_000 })
  await db.transaction().execute(async () => {
    process.stdout.write('locked\n')
    await new Promise((resolve) => setTimeout(resolve, 60_000))
  })
}

const tasks: Readonly<Record<string, () => Promise<void>>> = { keepMany, dieIn: () => dieIn(name), lock }
await tasks[task]?.()
