import { replaceIndex } from './keep.ts'
import { type Fold, lineOf } from './matching.ts'
import { ROWS_VERSION, rowsOf } from './rows.ts'
import { readingOf } from './stories.ts'
import type { Database } from './tables.ts'

// Something of each kind that a fold may treat: width, case, script, kana, marks.
const PROBE = 'Ａa１ 體馬斯龍國 マｽク か゛ É ß Ⅳ ㎞ ·'

const storedMark = async (db: Database): Promise<string | undefined> =>
  (await db.selectFrom('meta').select('value').where('key', '=', 'fold').executeTakeFirst())?.value

const refoldAll = async (db: Database, fold: Fold): Promise<void> => {
  const stories = await db.selectFrom('readings').select('story_id').execute()
  for (const { story_id } of stories) {
    const row = await db.selectFrom('readings').selectAll().where('story_id', '=', story_id).executeTakeFirstOrThrow()
    await replaceIndex(db, rowsOf(readingOf(row), fold))
  }
}

/** Makes anew what every story is searched by, if it was made with another fold: the two would never match. */
export const refold = async (db: Database, fold: Fold): Promise<void> => {
  const mark = `${ROWS_VERSION} ${lineOf(PROBE, fold)}`
  if ((await storedMark(db)) === mark) return
  await db.transaction().execute(async (transaction) => {
    await refoldAll(transaction, fold)
    await transaction
      .insertInto('meta')
      .values({ key: 'fold', value: mark })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: mark }))
      .execute()
  })
}
