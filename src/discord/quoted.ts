import { fail, ok, type Result } from '../errors.ts'
import type { SaidLine } from '../model/story.ts'
import type { Answer, Ask } from './context.ts'
import { foundOf, writeFound } from './views/found.ts'
import { show } from './views/show.ts'
import type { View } from './views/view.ts'

/** What is asked of who said what. `story` is an id; `null` asks all stories. */
export interface SaidAsked {
  readonly person: string | null
  readonly about: string | null
  readonly story: string | null
}

const find = ({ person, about, story }: SaidAsked, { archive, viewer, settings }: Ask): Promise<SaidLine[]> =>
  archive.said(
    {
      ...(person === null ? {} : { person }),
      ...(about === null ? {} : { about }),
      ...(story === null ? {} : { storyId: story }),
    },
    viewer,
    settings.quotationsFound,
  )

/** What answers, under the name asked for; else under the name that its first letters complete to, as the suggestions would. */
const search = async (asked: SaidAsked, ask: Ask): Promise<{ lines: SaidLine[]; name: string | null }> => {
  const lines = await find(asked, ask)
  if (asked.person === null) return { lines, name: null }
  const [known] = await ask.archive.people(asked.person, ask.viewer, 1, asked.story ?? undefined)
  if (lines.length > 0 || !known) return { lines, name: known?.name ?? null }
  return { lines: await find({ ...asked, person: known.name }, ask), name: known.name }
}

/** The quotations that answer a question. Fails with unknown-person or nothing-found. */
export const findSaid = async (asked: SaidAsked, ask: Ask): Promise<Result<View>> => {
  const { person, about, story } = asked
  const { lines, name } = await search(asked, ask)
  if (lines.length === 0)
    return person !== null && name === null ? fail('unknown-person', { person }) : fail('nothing-found')
  return ok({ kind: 'said', story, person: name ?? person, about, found: writeFound(foundOf(lines)) })
}

/** Shows who said what. Fails with unknown-person or nothing-found where a question was asked and nothing answers it. */
export const showSaid = async (asked: SaidAsked, ask: Ask): Promise<Result<Answer>> => {
  if (asked.person === null && asked.about === null) return show({ kind: 'said', ...asked, found: null }, ask)
  const view = await findSaid(asked, ask)
  return view.ok ? show(view.value, ask) : view
}
