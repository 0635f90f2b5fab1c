import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ArchiveOptions, openArchive } from '../../src/storage/sql/archive.ts'
import type { Store } from '../../src/storage/store.ts'

/** A real archive in a folder of its own. */
export interface TestArchive {
  readonly archive: Store
  readonly dataDir: string
  /** Closes the archive and takes its folder away. */
  cleanup(): Promise<void>
}

/** A clock that goes on by one second whenever it is read, from 2025-03-04 00:00 UTC. */
const tickingClock = (): (() => Date) => {
  let time = Date.UTC(2025, 2, 4)
  return () => {
    time += 1_000
    return new Date(time)
  }
}

/** Opens an archive in a temporary folder. Time goes on by a second for each thing that is kept, unless `now` is given. */
export const openTestArchive = async (options: Partial<ArchiveOptions> = {}): Promise<TestArchive> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dibao-archive-'))
  const archive = await openArchive({ dataDir, now: tickingClock(), ...options })
  return {
    archive,
    dataDir,
    async cleanup() {
      await archive.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
