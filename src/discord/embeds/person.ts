import type { LanguageBasics } from '../../languages/pack.ts'
import type { Labels } from '../../languages/parts/labels.ts'
import type { Person } from '../../model/person.ts'
import type { Story } from '../../model/story.ts'
import { fitted, paginate } from '../pages.ts'
import type { Clue, LazyPage } from '../views/sheet.ts'
import { type Frame, listPages } from './listPages.ts'
import { nameLine, rolesOf } from './people.ts'
import { clueOfSaid, quotationsOf, writeSaid } from './quotations.ts'
import { LIST_ROOM } from './rooms.ts'
import type { Said } from './saidOf.ts'
import { foundNote, lines, small, titleOf, upTo } from './text.ts'

const HEAD = { characters: 280, bytes: 600 }

const headOf = (person: Person, language: LanguageBasics, article: Labels): string =>
  fitted(
    (limit) =>
      lines([nameLine(person, language, limit), small([upTo(limit)(language.labels.list(rolesOf(person, article)))])]),
    HEAD,
  )

/** The pages of one person: names, roles, and what they said, `list`. Someone who said nothing still has the place of their first mention. */
export const personPages = (
  story: Story,
  person: Person,
  list: readonly Said[],
  language: LanguageBasics,
  article: Labels,
  perPage: number,
): LazyPage[] => {
  const pages = paginate(
    list.map((said) => writeSaid(said, language, { speaker: false, headline: false })),
    { ...LIST_ROOM, items: perPage, separator: '\n\n' },
  )
  const frame: Frame = {
    name: language.labels.lists.people,
    title: titleOf(story.reading.brief.headline),
    head: headOf(person, language, article),
    none: language.labels.lists.noSaid,
    footer: (from, count) => [foundNote([person, ...quotationsOf(list.slice(from, from + count))], language)],
  }
  const mention: Clue = { label: person.name, story, spans: person.mentions.slice(0, 1) }
  const shown = listPages(frame, pages, list.map(clueOfSaid), language)
  return list.length > 0 ? shown : shown.map((page) => () => ({ ...page(), clues: [mention] }))
}
