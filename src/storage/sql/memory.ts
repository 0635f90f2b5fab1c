import type { Archive, ViewStore } from '../store.ts'
import { idOf } from './ids.ts'
import { findStory } from './stories.ts'
import type { Database } from './tables.ts'
import { audiencesOf } from './visible.ts'

/** What a member was last shown in a channel. */
export const createShown = (db: Database, now: () => Date): Pick<Archive, 'lastShown' | 'markShown'> => ({
  async lastShown(viewer, channelId) {
    const shown = await db
      .selectFrom('shown')
      .select('story_id')
      .where('user_id', '=', viewer.userId)
      .where('channel_id', '=', channelId)
      .executeTakeFirst()
    return shown && findStory(db, shown.story_id, audiencesOf(viewer))
  },
  async markShown(storyId, viewer, channelId) {
    const row = { story_id: storyId, shown_at: now().toISOString() }
    // From a select, so that a story which isn't there (any more) marks nothing instead of breaking the reference.
    await db
      .insertInto('shown')
      .columns(['user_id', 'channel_id', 'story_id', 'shown_at'])
      .expression(({ selectFrom, val }) =>
        selectFrom('stories')
          .select([
            val(viewer.userId).as('user_id'),
            val(channelId).as('channel_id'),
            'id',
            val(row.shown_at).as('shown_at'),
          ])
          .where('id', '=', storyId),
      )
      .onConflict((conflict) => conflict.columns(['user_id', 'channel_id']).doUpdateSet(row))
      .execute()
  },
})

const inOrderOfKeys = (view: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(view).sort(([a], [b]) => (a < b ? -1 : 1))))

/** What buttons remember. An id is guessable by whoever knows the content: a view gives no right to see what it names. */
export const createViews = (db: Database, now: () => Date): ViewStore => ({
  async keepView(view) {
    const content = inOrderOfKeys(view)
    const id = idOf(content, 20)
    await db
      .insertInto('views')
      .values({ id, view: content, kept_at: now().toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return id
  },
  async view(id) {
    const row = await db.selectFrom('views').select('view').where('id', '=', id).executeTakeFirst()
    return row && JSON.parse(row.view)
  },
})
