import type { Audience, Viewer } from '../../model/story.ts'
import type { Database } from './tables.ts'

/** An audience as the archive writes it. */
export const audienceKey = (audience: Audience): string =>
  audience.kind === 'everyone' ? 'everyone' : `${audience.kind}:${audience.id}`

/** The audiences that a viewer is part of: everyone, the server they ask in, and, where nobody looks on, they themselves. */
export const audiencesOf = ({ userId, guildId, openly = false }: Viewer): string[] => [
  'everyone',
  ...(openly ? [] : [`user:${userId}`]),
  ...(guildId === null ? [] : [`guild:${guildId}`]),
]

/** The stories that these audiences may see, and when they were given them last. Every query for a viewer goes through this file. */
export const visibleTo = (db: Database, audiences: readonly string[]) =>
  db
    .selectFrom('audiences')
    .where('audience', 'in', audiences)
    .groupBy('story_id')
    .select(({ fn }) => ['story_id', fn.max('kept_at').as('kept_at'), fn.max('sequence').as('sequence')])
    .as('visible')

/** The ids alone of what these audiences may see, some more than once. */
export const visibleIds = (db: Database, audiences: readonly string[]) =>
  db.selectFrom('audiences').select('story_id').where('audience', 'in', audiences)

/** The newest stories that these audiences may see, the newest first. */
export const newestVisible = (db: Database, audiences: readonly string[], limit: number) =>
  db
    .selectFrom(visibleTo(db, audiences))
    .select('story_id')
    .orderBy('kept_at', 'desc')
    .orderBy('sequence', 'desc')
    .limit(limit)
