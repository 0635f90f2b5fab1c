import type { Insertable, Selectable } from 'kysely'
import type { Edit, EditKey } from '../../model/edit.ts'
import type { EditStore, FactsChange, KeptEdit } from '../store.ts'
import { idOf } from './ids.ts'
import { replaceIndex } from './keep.ts'
import type { Fold } from './matching.ts'
import { plain, rowsOf } from './rows.ts'
import { readingOf } from './stories.ts'
import type { Database, EditsTable } from './tables.ts'

/** An edit's id, from what makes it the only one of its kind: 80 bits, 16 characters. */
const editIdOf = ({ storyId, model, promptVersion, language }: EditKey): string =>
  idOf(JSON.stringify([storyId, model, promptVersion, language]), 16)

const rowOf = (made: Omit<Edit, 'id'>): Insertable<EditsTable> => ({
  id: editIdOf(made),
  story_id: made.storyId,
  model: plain(made.model),
  prompt_version: made.promptVersion,
  language: plain(made.language),
  brief: made.brief && JSON.stringify(made.brief),
  translations: JSON.stringify(made.translations),
  gate: JSON.stringify(made.gate),
  tokens: JSON.stringify(made.tokens),
  made_at: plain(made.madeAt),
})

const editOf = (row: Selectable<EditsTable>): Edit => ({
  id: row.id,
  storyId: row.story_id,
  model: row.model,
  promptVersion: row.prompt_version,
  language: row.language,
  brief: row.brief === null ? null : JSON.parse(row.brief),
  translations: JSON.parse(row.translations),
  gate: JSON.parse(row.gate),
  tokens: JSON.parse(row.tokens),
  madeAt: row.made_at,
})

const insertEdit = (db: Database, made: Omit<Edit, 'id'>): Promise<Selectable<EditsTable>> => {
  const row = rowOf(made)
  const { id, ...rest } = row
  return db
    .insertInto('edits')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Keeps an edit and its facts; within a transaction. */
const keep = async (db: Database, made: Omit<Edit, 'id'>, { from, to }: FactsChange, fold: Fold): Promise<KeptEdit> => {
  const stored = await db.selectFrom('readings').selectAll().where('story_id', '=', made.storyId).executeTakeFirst()
  if (!stored) return { kind: 'gone' }
  // Facts come out of the archive as they went in, to the letter, so that the text of their JSON tells whether they are the same.
  if (stored.facts !== JSON.stringify(from)) return { kind: 'outdated', facts: JSON.parse(stored.facts) }
  const facts = JSON.stringify(to)
  if (facts !== stored.facts) {
    await db.updateTable('readings').set({ facts }).where('story_id', '=', made.storyId).execute()
    await replaceIndex(db, rowsOf(readingOf({ ...stored, facts }), fold))
  }
  return { kind: 'kept', edit: editOf(await insertEdit(db, made)) }
}

/** What models made of stories. */
export const createEdits = (db: Database, fold: Fold): EditStore => ({
  async edits(storyId) {
    const rows = await db
      .selectFrom('edits')
      .selectAll()
      .where('story_id', '=', storyId)
      .orderBy('made_at', 'desc')
      .orderBy('id')
      .execute()
    return rows.map(editOf)
  },
  async edit(id) {
    const row = await db.selectFrom('edits').selectAll().where('id', '=', id).executeTakeFirst()
    return row && editOf(row)
  },
  async facts(storyId) {
    const row = await db.selectFrom('readings').select('facts').where('story_id', '=', storyId).executeTakeFirst()
    return row && JSON.parse(row.facts)
  },
  keepEdit: (made, facts) => db.transaction().execute((transaction) => keep(transaction, made, facts, fold)),
})
