import type { Migration } from 'kysely/migration'
import { archive } from './0001-archive.ts'

/** Every migration, run in the order of its name. One that was released is never changed: the next one mends it. */
export const migrations = { '0001-archive': archive } satisfies Record<string, Migration>
