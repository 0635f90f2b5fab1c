import type { PersonLine, Viewer } from '../../model/story.ts'
import type { Archive } from '../store.ts'
import { type Fold, holdsAll, lineOf, wordsOf } from './matching.ts'
import type { Database } from './tables.ts'
import { audiencesOf, newestVisible, visibleIds, visibleTo } from './visible.ts'

/** Without a word to look for, a list over all stories is made of this many of the newest: who is in the news now. */
const IN_THE_NEWS = 500

interface Asked {
  readonly words: readonly string[]
  readonly viewer: Viewer
  readonly storyId: string | undefined
}

/** The names in the stories that are asked about. Who may see them is for the query around it. */
const namesIn = (db: Database, { words, viewer, storyId }: Asked) => {
  const names = db.selectFrom('names')
  if (storyId !== undefined) return names.where('names.story_id', '=', storyId)
  if (words.length > 0) return names
  return names.where('names.story_id', 'in', newestVisible(db, audiencesOf(viewer), IN_THE_NEWS))
}

/** Keys with their number of stories, the most named first and unnamed speakers last. */
const findKeys = (db: Database, asked: Asked, limit: number) =>
  db
    // Set down first: one walk over the names is several times faster than a look-up for each story.
    .with(
      (cte) => cte('holders').materialized(),
      () =>
        namesIn(db, asked)
          .select(['story_id', 'key', 'kind', 'mentions'])
          .where((where) => where.or([where('kind', '=', 'person'), where('said', '>', 0)]))
          .where(holdsAll('haystack', asked.words)),
    )
    .selectFrom('holders')
    .where('story_id', 'in', visibleIds(db, audiencesOf(asked.viewer)))
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
const findForms = (db: Database, keys: readonly string[], asked: Asked): Promise<Form[]> =>
  namesIn(db, asked)
    .innerJoin(visibleTo(db, audiencesOf(asked.viewer)), 'visible.story_id', 'names.story_id')
    .where('key', 'in', keys)
    .groupBy(['key', 'name', 'aliases'])
    .select(['key', 'name', 'aliases'])
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('name')
    .execute()

/** The names, each once by its folded form, as it is written first. */
const unique = (names: readonly string[], fold: Fold): string[] => {
  const written = new Map<string, string>()
  for (const name of names) if (!written.has(lineOf(name, fold))) written.set(lineOf(name, fold), name)
  return [...written.values()]
}

const personLine = (forms: readonly Form[], stories: number, fold: Fold): PersonLine | undefined => {
  const [name, ...others] = unique(
    [...forms.map((form) => form.name), ...forms.flatMap((form) => JSON.parse(form.aliases))],
    fold,
  )
  return name === undefined ? undefined : { name, aliases: others, stories }
}

interface Folded {
  readonly line: PersonLine
  readonly name: string
  readonly forms: ReadonlySet<string>
}

const folded = (line: PersonLine, fold: Fold): Folded => {
  const name = lineOf(line.name, fold)
  return { line, name, forms: new Set([name, ...line.aliases.map((alias) => lineOf(alias, fold))]) }
}

/** Two lines are one person where each name is an alias of the other: 川普（唐納·川普） and 唐納·川普（川普）. Both 奧爾姆 by surname are not. */
const areOne = (one: Folded, other: Folded): boolean => one.forms.has(other.name) && other.forms.has(one.name)

const joinTwo = ({ line }: Folded, other: PersonLine, fold: Fold): PersonLine => {
  const [name = line.name, ...aliases] = unique([line.name, ...line.aliases, other.name, ...other.aliases], fold)
  return { name, aliases, stories: line.stories + other.stories }
}

const joined = (lines: readonly PersonLine[], fold: Fold): PersonLine[] => {
  const people: Folded[] = []
  for (const line of lines) {
    const next = folded(line, fold)
    const at = people.findIndex((person) => areOne(person, next))
    const known = people[at]
    if (known) people[at] = folded(joinTwo(known, line, fold), fold)
    else people.push(next)
  }
  return people.map(({ line }) => line)
}

/** The question of who is named. */
export const createPeople = (db: Database, fold: Fold): Pick<Archive, 'people'> => ({
  async people(query, viewer, limit, storyId) {
    const asked = { words: wordsOf(query, fold), viewer, storyId }
    const found = await findKeys(db, asked, limit)
    if (found.length === 0) return []
    const keys = found.map(({ key }) => key)
    const forms = Map.groupBy(await findForms(db, keys, asked), ({ key }) => key)
    const lines = found.flatMap(({ key, stories }) => personLine(forms.get(key) ?? [], stories, fold) ?? [])
    return storyId === undefined ? joined(lines, fold) : lines
  },
})
