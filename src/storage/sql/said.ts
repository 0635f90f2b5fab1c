import type { RawBuilder } from 'kysely'
import type { SaidLine, Viewer } from '../../model/story.ts'
import type { Archive, SaidQuery } from '../store.ts'
import { type Fold, hasLine, holdsAll, lineOf, wordsOf } from './matching.ts'
import { lineColumns, lineOfRow } from './stories.ts'
import type { Database } from './tables.ts'
import { audiencesOf, visibleTo } from './visible.ts'

interface Asked {
  readonly storyId: string | undefined
  readonly about: readonly string[]
  /** Which names count as the speaker; everyone's without it. */
  readonly speaker?: RawBuilder<boolean>
}

const find = async (
  db: Database,
  { storyId, about, speaker }: Asked,
  viewer: Viewer,
  limit: number,
): Promise<SaidLine[]> => {
  const visible = visibleTo(db, audiencesOf(viewer))
  const rows = await db
    // Set down first: one walk over the names is several times faster than a look-up for each story.
    .with(
      (cte) => cte('speakers').materialized(),
      () =>
        db
          .selectFrom('names')
          .select(['story_id', 'key'])
          .where(speaker ?? holdsAll('haystack', [])),
    )
    .selectFrom(visible)
    .innerJoin('stories', 'stories.id', 'visible.story_id')
    .innerJoin('quotations', 'quotations.story_id', 'visible.story_id')
    .select([...lineColumns, 'position', 'quotation'])
    .where(holdsAll('quotations.haystack', about))
    .$if(storyId !== undefined, (query) => query.where('stories.id', '=', storyId ?? ''))
    .$if(speaker !== undefined, (query) =>
      query.where('quotations.speaker', 'in', ({ selectFrom }) =>
        selectFrom(visible).innerJoin('speakers', 'speakers.story_id', 'visible.story_id').select('speakers.key'),
      ),
    )
    .orderBy('visible.kept_at', 'desc')
    .orderBy('visible.sequence', 'desc')
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ story: lineOfRow(row), index: row.position, quotation: JSON.parse(row.quotation) }))
}

const ask = async (db: Database, query: SaidQuery, viewer: Viewer, limit: number, fold: Fold): Promise<SaidLine[]> => {
  const asked = { storyId: query.storyId, about: wordsOf(query.about ?? '', fold) }
  const words = wordsOf(query.person ?? '', fold)
  if (words.length === 0) return find(db, asked, viewer, limit)
  const whole = await find(
    db,
    { ...asked, speaker: hasLine('haystack', lineOf(query.person ?? '', fold)) },
    viewer,
    limit,
  )
  // A name in full is that person alone; half a name, as typed without choosing, is whoever it fits.
  return whole.length > 0 ? whole : find(db, { ...asked, speaker: holdsAll('haystack', words) }, viewer, limit)
}

/** The question of who said what. */
export const createSaid = (db: Database, fold: Fold): Pick<Archive, 'said'> => ({
  said: (query, viewer, limit) => ask(db, query, viewer, limit, fold),
})
