import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openArchive } from '../../../src/storage/sql/archive.ts'
import { openTestArchive, type TestArchive } from '../../helpers/archive.ts'
import { aReading } from '../../helpers/reading.ts'

const CHILD = join(import.meta.dirname, '../../helpers/archiveChild.ts')
const viewer = { userId: 'wei', guildId: null }
const everyone = { kind: 'everyone' } as const

const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [CHILD, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
const ended = async (child: ChildProcess): Promise<number | string | null> => {
  const [code, signal] = await once(child, 'exit')
  return code ?? signal
}

let test: TestArchive
beforeEach(async () => {
  test = await openTestArchive()
})
afterEach(() => test.cleanup())

const integrity = (): unknown => {
  const database = new DatabaseSync(join(test.dataDir, 'dibao.db'))
  const [row] = database.prepare('pragma integrity_check').all()
  database.close()
  return row?.['integrity_check']
}

describe('a process that is killed while it keeps a story', () => {
  it.each(['readings', 'names', 'quotations', 'audiences'])('leaves nothing of it: before %s', async (table) => {
    expect(await ended(start('dieIn', test.dataDir, table))).toBe('SIGKILL')
    expect(await test.archive.stories('', viewer, 10)).toEqual([])
    const story = await test.archive.keep(aReading({ document: { title: 'half' } }), everyone)
    expect(await test.archive.said({ storyId: story.id }, viewer, 10)).toHaveLength(2)
    expect(integrity()).toBe('ok')
  })
})

describe('a process that is killed while it keeps an edit', () => {
  it.each(['names', 'quotations', 'edits'])('leaves story and search as they were: before %s', async (table) => {
    const { id } = await test.archive.keep(aReading(), everyone)
    expect(await ended(start('dieInEdit', test.dataDir, table))).toBe('SIGKILL')
    expect((await test.archive.story(id, viewer))?.reading).toEqual(aReading())
    expect(await test.archive.said({ storyId: id }, viewer, 10)).toHaveLength(2)
    expect(await test.archive.people('灣岸市長', viewer, 10)).toEqual([])
    expect(await test.archive.edits(id)).toEqual([])
    expect(integrity()).toBe('ok')
  })
})

describe('processes on one archive', () => {
  it('spend at once and lose nothing', async () => {
    const names = ['north', 'south', 'east']
    expect(await Promise.all(names.map((name) => ended(start('spendMany', test.dataDir, name))))).toEqual([0, 0, 0])
    expect(await test.archive.spending('shared', '')).toMatchObject([{ calls: 150, microdollars: 450 }])
    for (const name of names) expect(await test.archive.spending(name, '')).toMatchObject([{ calls: 50 }])
    expect((await test.archive.spendingOf('2025-03-04')).calls).toBe(300)
  })

  it('start on a new folder together and lose nothing', async () => {
    const fresh = join(test.dataDir, 'fresh')
    const names = ['north', 'south', 'east']
    expect(await Promise.all(names.map((name) => ended(start('keepMany', fresh, name))))).toEqual([0, 0, 0])
    const archive = await openArchive({ dataDir: fresh, now: () => new Date(0) })
    expect(await archive.stories('', viewer, 100)).toHaveLength(60)
    for (const guildId of names) expect(await archive.stories('', { userId: 'wei', guildId }, 100)).toHaveLength(80)
    await archive.close()
  })

  it('say in one line that the other one holds the lock, and go on when it lets go', async () => {
    const hasty = await openArchive({ dataDir: test.dataDir, now: () => new Date(0), busyTimeoutMs: 10 })
    const child = start('lock', test.dataDir)
    if (child.stdout) await once(child.stdout, 'data')
    await expect(hasty.keep(aReading(), everyone)).rejects.toThrow(
      /^The archive \S+dibao\.db is locked by another process[^\n]+$/,
    )
    expect(await hasty.stories('', viewer, 10)).toEqual([])
    child.kill('SIGKILL')
    await ended(child)
    expect((await hasty.keep(aReading(), everyone)).reading).toEqual(aReading())
    await hasty.close()
  })
})
