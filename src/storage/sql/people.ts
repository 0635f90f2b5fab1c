import type { PersonLine, Viewer } from '../../model/story.ts'
import type { Archive } from '../store.ts'
import { type Fold, holdsAll, lineOf, wordsOf } from './matching.ts'
import type { Database } from './tables.ts'
import { audiencesOf, visibleTo } from './visible.ts'

/** The names that a viewer may see, in one story or in all. */
const namesFor = (db: Database, viewer: Viewer, storyId: string | undefined) => {
  const names = db
    .selectFrom(visibleTo(db, audiencesOf(viewer)))
    .innerJoin('names', 'names.story_id', 'visible.story_id')
  return storyId === undefined ? names : names.where('names.story_id', '=', storyId)
}

/** Keys with their number of stories, the most named first and unnamed speakers last. */
const findKeys = (db: Database, words: readonly string[], viewer: Viewer, limit: number, storyId?: string) =>
  namesFor(db, viewer, storyId)
    .where((where) => where.or([where('kind', '=', 'person'), where('said', '>', 0)]))
    .where(holdsAll('names.haystack', words))
    .groupBy('key')
    .select(({ fn }) => ['key', fn.countAll<number>().as('stories')])
    .orderBy(({ fn, case: when }) => fn.min(when().when('kind', '=', 'unnamed').then(1).else(0).end()))
    .orderBy('stories', 'desc')
    .orderBy(({ fn }) => fn.sum('mentions'), 'desc')
    .orderBy('key')
    .limit(limit)
    .execute()

interface Form {
  key: string
  name: string
  aliases: string
}

/** How each key is written, the most usual form first. */
const findForms = (db: Database, keys: readonly string[], viewer: Viewer, storyId?: string): Promise<Form[]> =>
  namesFor(db, viewer, storyId)
    .where('key', 'in', keys)
    .groupBy(['key', 'name', 'aliases'])
    .select(['key', 'name', 'aliases'])
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('name')
    .execute()

const unique = (names: readonly string[], fold: Fold): string[] =>
  [...new Map(names.map((name) => [lineOf(name, fold), name] as const).reverse()).values()].reverse()

const personLine = (forms: readonly Form[], stories: number, fold: Fold): PersonLine | undefined => {
  const [name, ...others] = unique(
    [...forms.map((form) => form.name), ...forms.flatMap((form) => JSON.parse(form.aliases))],
    fold,
  )
  return name === undefined ? undefined : { name, aliases: others, stories }
}

/** Two lines are one person where each name is an alias of the other: 川普（唐納·川普） and 唐納·川普（川普）. */
const areOne = (one: PersonLine, other: PersonLine, fold: Fold): boolean => {
  const holds = (line: PersonLine, name: string): boolean =>
    line.aliases.some((alias) => lineOf(alias, fold) === lineOf(name, fold))
  return holds(one, other.name) && holds(other, one.name)
}

const joined = (lines: readonly PersonLine[], fold: Fold): PersonLine[] => {
  const people: PersonLine[] = []
  for (const line of lines) {
    const at = people.findIndex((person) => areOne(person, line, fold))
    const known = people[at]
    if (!known) people.push(line)
    else {
      const [name = known.name, ...aliases] = unique([known.name, ...known.aliases, ...line.aliases], fold)
      people[at] = { name, aliases, stories: known.stories + line.stories }
    }
  }
  return people
}

/** The question of who is named. */
export const createPeople = (db: Database, fold: Fold): Pick<Archive, 'people'> => ({
  async people(query, viewer, limit, storyId) {
    const keys = await findKeys(db, wordsOf(query, fold), viewer, limit, storyId)
    if (keys.length === 0) return []
    const forms = Map.groupBy(
      await findForms(
        db,
        keys.map(({ key }) => key),
        viewer,
        storyId,
      ),
      ({ key }) => key,
    )
    const lines = keys.flatMap(({ key, stories }) => personLine(forms.get(key) ?? [], stories, fold) ?? [])
    return storyId === undefined ? joined(lines, fold) : lines
  },
})
