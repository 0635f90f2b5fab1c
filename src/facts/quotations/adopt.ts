import type { CueRules } from '../../languages/parts/cues.ts'
import type { Entities } from '../people/people.ts'
import { entityByName } from '../people/resolve.ts'
import type { Attribution } from './attribution.ts'
import { places } from './patterns.ts'
import type { View } from './view.ts'

/** A title that stands for somebody who is named only behind it. */
interface Adopted {
  readonly title: string
  readonly person: number
}

/** The title of one who speaks by it alone: 外交部長; not 一名官員. */
const titleOf = ({ subject, speaker }: Attribution, view: View, { subjects }: CueRules): string | null => {
  if (speaker.kind !== 'unnamed' || subject?.caller?.kind !== 'head') return null
  const { caller, span } = subject
  const counted = places(subjects.counter, view.folded.slice(span.start, span.end)).length > 0
  return !counted && subjects.honours.test(view.folded.slice(caller.start, caller.end))
    ? view.text.slice(span.start, span.end).trim()
    : null
}

/** The person whom the next sentence makes speak for the first time in the story, if nothing says who that is. */
const newcomer = (one: Attribution, next: Attribution | undefined, entities: Entities): number | null => {
  if (next?.sentence !== one.sentence + 1 || next.subject?.caller?.kind !== 'entity') return null
  const who = entityByName(entities, next.speaker.name)
  const person = who?.kind === 'person' ? entities.people[who.index] : undefined
  if (!who || !person || person.roles.length > 0) return null
  return person.mentions.every(({ start }) => start > one.start) ? who.index : null
}

/**
 * Entities with the titles that a story gives before the names: 外交部長表示…。李某說…. Only to tell who speaks; what a
 * reading says of roles stays as it is. The same entities where there are none.
 */
export const withAdopted = (
  entities: Entities,
  attributions: readonly Attribution[],
  view: View,
  rules: CueRules,
): Entities => {
  const adopted = attributions.flatMap((one, index): Adopted[] => {
    const title = titleOf(one, view, rules)
    const person = title === null ? null : newcomer(one, attributions[index + 1], entities)
    return title === null || person === null ? [] : [{ title, person }]
  })
  if (adopted.length === 0) return entities
  const titles = new Map(adopted.map(({ person, title }) => [person, title]))
  const people = entities.people.map((one, index) => {
    const title = titles.get(index)
    return title === undefined ? one : { ...one, roles: [...one.roles, { title, organisation: null }] }
  })
  return { ...entities, people }
}
