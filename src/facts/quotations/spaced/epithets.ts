import { entityByName } from '../../people/resolve.ts'
import type { Scene } from './scene.ts'
import { agrees, FAR, latest, type Speaker } from './speaker.ts'
import type { Token } from './tokens.ts'

/** How often somebody must be named before an epithet can stand for them. */
const LEAST_NAMED = 3

/** How many of a person's mentions are looked at for an age. */
const MOST_MENTIONS = 8

/** The one person spoken of so far whose age is told behind the name: Mara Voss, 49, …; Mara Voss (49). */
const ofAge = ({ text, focus, entities }: Scene, head: Token): Speaker | null => {
  const age = Number.parseInt(head.lower, 10)
  const isTold = (end: number): boolean => Number(/^,? \(?(\d{1,3})[,.)]/.exec(text.slice(end, end + 8))?.[1]) === age
  const names = new Map(
    focus.seen.filter(({ speaker }) => speaker.kind === 'person').map(({ speaker }) => [speaker.name, speaker]),
  )
  const found = [...names.values()].filter(({ name }) =>
    entities.people[entityByName(entities, name)?.index ?? -1]?.mentions
      .slice(0, MOST_MENTIONS)
      .some(({ end }) => end <= head.start && isTold(end)),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The only person whom the sentence before is about. */
const loneBefore = ({ focus, sentence }: Scene): Speaker | null => {
  const before = focus.seen.filter((one) => one.sentence === sentence - 1 && one.speaker.means === 'person')
  const lone = before.every(({ speaker }) => speaker.name === before[0]?.speaker.name)
  return lone && before[0]?.speaker.kind === 'person' ? before[0].speaker : null
}

/** The player, the 34-year-old: the one whom the story speaks of most among those of whom nothing else is told. */
export const byEpithet = (scene: Scene, head: Token): Speaker | null => {
  const { focus, sentence, entities, line } = scene
  const aged = line.rules.forms.aged.test(head.lower)
  const told = aged ? ofAge(scene, head) : null
  if (told) return told
  if (!aged && !line.rules.speakers.epithets.has(head.lower)) return null
  const gender = focus.nouns.get(head.lower) ?? null
  const ranked = focus.seen
    .filter(
      ({ speaker, sentence: at }) =>
        speaker.kind === 'person' && sentence - at <= 2 * FAR && agrees(focus, speaker.name, gender),
    )
    .flatMap(({ speaker }) => {
      const person = entities.people[entityByName(entities, speaker.name)?.index ?? -1]
      const other = person?.roles.some(({ title }) => !title.toLowerCase().endsWith(head.lower)) ?? true
      return person && (aged || !other) && person.mentions.length >= LEAST_NAMED
        ? [{ speaker, times: person.mentions.length }]
        : []
    })
    .sort((a, b) => b.times - a.times)
  return (
    (aged
      ? (latest(focus, sentence, ({ speaker }) => ranked.some((one) => one.speaker.name === speaker.name), 3) ??
        loneBefore(scene))
      : ranked[0]?.speaker) ?? null
  )
}
