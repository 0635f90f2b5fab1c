import { entityByName } from '../../people/resolve.ts'
import type { Scene } from './scene.ts'
import { agrees, FAR, latest, type Speaker } from './speaker.ts'
import type { Token } from './tokens.ts'

/** How often somebody must be named before an epithet can stand for them. */
const LEAST_NAMED = 3

/** The player, the 34-year-old: the one whom the story speaks of most among those of whom nothing else is told. */
export const byEpithet = ({ focus, sentence, entities, line }: Scene, head: Token): Speaker | null => {
  const aged = line.rules.forms.aged.test(head.lower)
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
      ? latest(focus, sentence, ({ speaker }) => ranked.some((one) => one.speaker.name === speaker.name), 3)
      : ranked[0]?.speaker) ?? null
  )
}
