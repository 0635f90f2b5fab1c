import type { PersonLine, StoryLine } from '../model/story.ts'
import { truncate } from '../text/truncate.ts'
import type { Ask, Choice } from './context.ts'
import { plain } from './escape.ts'
import { CHOICE_TEXT, CHOICES } from './limits.ts'

/** A suggestion within Discord's limits; `undefined` where nothing would show. A value that is too long is of no use and left out too. */
const choice = (name: string, value: string): Choice | undefined => {
  const shown = truncate(plain(name), CHOICE_TEXT)
  return shown === '' || value.trim() === '' || value.length > CHOICE_TEXT ? undefined : { name: shown, value }
}

/** Suggestions, each value once, as many as Discord takes. */
export const choicesOf = (pairs: readonly (readonly [name: string, value: string])[]): Choice[] => {
  const byValue = new Map(pairs.map(([name, value]) => [value, choice(name, value)]))
  return [...byValue.values()].flatMap((one) => one ?? []).slice(0, CHOICES)
}

const storyPair = ({ headline, publisher, id }: StoryLine, { labels }: Ask['language']): [string, string] => [
  headline + (publisher === null ? '' : labels.aside(publisher)),
  id,
]

/** Stories that fit what is typed, newest first. */
export const storyChoices = async (typed: string, { archive, viewer, settings, language }: Ask): Promise<Choice[]> => {
  const lines = await archive.stories(typed, viewer, settings.storiesCompleted)
  return choicesOf(lines.map((line) => storyPair(line, language)))
}

const personPair = ({ name, aliases }: PersonLine, { labels }: Ask['language']): [string, string] => [
  name + (aliases.length === 0 ? '' : labels.aside(labels.list(aliases))),
  name,
]

/** Speakers that fit what is typed by any of their names, in one story or in all. */
export const personChoices = async (typed: string, ask: Ask, story: string | null): Promise<Choice[]> => {
  const lines = await ask.archive.people(typed, ask.viewer, ask.settings.peopleCompleted, story ?? undefined)
  return choicesOf(lines.map((line) => personPair(line, ask.language)))
}
