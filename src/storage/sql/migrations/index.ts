import type { Migration } from 'kysely/migration'
import { archive } from './0001-archive.ts'
import { edits } from './0002-edits.ts'

/** Every migration, run in the order of its name. One that was released is never changed: the next one mends it. */
export const migrations = { '0001-archive': archive, '0002-edits': edits } satisfies Record<string, Migration>
