import { fail, type Result } from '../errors.ts'
import type { Answer, Ask } from './context.ts'
import { foundOf, writeFound } from './views/found.ts'
import { show } from './views/show.ts'

/** What is asked of who said what. `story` is an id; `null` asks all stories. */
export interface SaidAsked {
  readonly person: string | null
  readonly about: string | null
  readonly story: string | null
}

/** The name to show for what a member typed, and whether the archive knows it. */
const nameOf = async (typed: string, story: string | null, { archive, viewer }: Ask): Promise<string | undefined> => {
  const [person] = await archive.people(typed, viewer, 1, story ?? undefined)
  return person?.name
}

/** Shows who said what. Fails with unknown-person or nothing-found where a question was asked and nothing answers it. */
export const showSaid = async (asked: SaidAsked, ask: Ask): Promise<Result<Answer>> => {
  const { person, about, story } = asked
  const query = {
    ...(person === null ? {} : { person }),
    ...(about === null ? {} : { about }),
    ...(story === null ? {} : { storyId: story }),
  }
  const lines = await ask.archive.said(query, ask.viewer, ask.settings.quotationsFound)
  const name = person === null ? null : await nameOf(person, story, ask)
  if (lines.length === 0 && person !== null && name === undefined) return fail('unknown-person', { person })
  if (lines.length === 0 && (person !== null || about !== null)) return fail('nothing-found')
  return show({ kind: 'said', story, person: name ?? person, about, found: writeFound(foundOf(lines)) }, ask)
}
