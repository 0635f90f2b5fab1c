import type { LanguageBasics } from '../../languages/pack.ts'
import type { Labels } from '../../languages/parts/labels.ts'
import type { Facts } from '../../model/facts.ts'
import type { Person } from '../../model/person.ts'
import type { Story } from '../../model/story.ts'
import { paginate, type Write } from '../pages.ts'
import type { LazyPage, MenuEntry } from '../views/sheet.ts'
import { type Frame, listPages } from './listPages.ts'
import { MENU_LIST_ROOM } from './rooms.ts'
import { bold, foundMark, foundNote, lines, noneOf, small, titleOf, upTo } from './text.ts'

/** A person's roles as the article's language joins them; from outside still. */
export const rolesOf = (person: Person, article: Labels): readonly string[] =>
  person.roles.map(({ title, organisation }) => article.role(title, organisation))

const timesQuoted = ({ quotations }: Facts): Map<string, number> => {
  const times = new Map<string, number>()
  for (const { speaker } of quotations) times.set(speaker, (times.get(speaker) ?? 0) + 1)
  return times
}

/** A person's name with the other names in brackets. */
export const nameLine = (person: Person, { labels }: LanguageBasics, limit: number): string => {
  const text = upTo(limit)
  const others = person.aliases.length === 0 ? '' : labels.aside(text(labels.list(person.aliases)))
  return bold(text(person.name)) + others + foundMark(person)
}

const writePerson =
  (person: Person, times: number, language: LanguageBasics, article: Labels): Write =>
  (limit) => {
    const roles = language.labels.list(rolesOf(person, article))
    const quoted = times === 0 ? '' : language.labels.lists.quoted(times)
    return lines([nameLine(person, language, limit), small([upTo(limit)(roles), quoted])])
  }

const entryOf = (person: Person, index: number, article: Labels): MenuEntry => ({
  label: person.name,
  description: rolesOf(person, article)[0] ?? '',
  value: String(index),
})

/** The pages of a story's people; the menu opens one of them. */
export const peoplePages = (story: Story, language: LanguageBasics, article: Labels, perPage: number): LazyPage[] => {
  const { people } = story.reading.facts
  const times = timesQuoted(story.reading.facts)
  const { lists } = language.labels
  const pages = paginate(
    people.map((person) => writePerson(person, times.get(person.name) ?? 0, language, article)),
    { ...MENU_LIST_ROOM, items: perPage, separator: '\n' },
  )
  const clues = people.map(({ name, mentions }) => ({ label: name, story, spans: mentions.slice(0, 1) }))
  const frame: Frame = {
    name: lists.people,
    title: titleOf(story.reading.brief.headline),
    head: '',
    none: noneOf(story, lists.noPeople, language),
    footer: (from, count) => [foundNote(people.slice(from, from + count), language)],
  }
  const menu = people.map((person, index) => entryOf(person, index, article))
  return listPages(frame, pages, clues, language, menu)
}
