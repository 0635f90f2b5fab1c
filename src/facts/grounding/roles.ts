import type { Role } from '../../model/person.ts'
import type { PersonReply } from '../../model/reply.ts'
import type { Span } from '../../model/span.ts'
import { LONGEST_PHRASE } from './limits.ts'
import type { Source } from './source.ts'

/** How far from a name its title may stand, in UTF-16 units. */
const REACH = 60

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0)

/** The words as the article has them in the cited sentences, near one of the places. */
const near = (
  source: Source,
  words: string | null,
  stretches: readonly Span[],
  places: readonly Span[],
): string | null => {
  if (words === null || words.length > LONGEST_PHRASE) return null
  const found = stretches
    .flatMap((stretch) => source.placesIn(words, stretch))
    .find((span) => places.some((place) => distance(span, place) <= REACH))
  return found ? source.document.text.slice(found.start, found.end) : null
}

/** The role that a reply gives somebody named at `places`, as far as the cited sentences have its words beside the name. */
export const roleIn = (source: Source, reply: PersonReply, places: readonly Span[]): Role | null => {
  const { stretches } = source.cited(reply.sentences)
  const own = stretches.flatMap(({ start, end }) => places.filter((place) => place.start < end && place.end > start))
  const title = near(source, reply.title, stretches, own)
  return title === null ? null : { title, organisation: near(source, reply.organisation, stretches, own) }
}

/** The roles with another one, unless they say as much already. */
export const withRole = (roles: readonly Role[], role: Role | null): readonly Role[] => {
  if (!role) return roles
  const said = (one: Role): string => `${one.organisation ?? ''}${one.title}`
  if (roles.some((one) => said(one).includes(said(role)) || said(one).endsWith(role.title))) return roles
  return [...roles, role]
}
