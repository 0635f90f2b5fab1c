import type { Organisation, Person, Role } from '../../model/person.ts'
import type { Draft } from './drafts.ts'
import type { Named } from './mentions.ts'
import { type Bounds, boundsOf, roleAfter, roleBefore, roleByVerb } from './roles.ts'
import type { View } from './view.ts'

const LATIN = /^[A-Za-z\u00C0-\u024F]/

/** The forms by use: the commonest first, of equals those in the text's own letters, then the fuller. */
export const byUse = (places: readonly { readonly form: string }[]): string[] => {
  const uses = Map.groupBy(places, ({ form }) => form)
  const rank = (form: string): number => (LATIN.test(form) ? 0 : 1)
  return [...uses.keys()].sort(
    (a, b) => (uses.get(b)?.length ?? 0) - (uses.get(a)?.length ?? 0) || rank(b) - rank(a) || b.length - a.length,
  )
}

const key = (role: Role): string => `${role.organisation ?? ''}${role.title}`

/** Every role once; a bare title goes where a fuller one that ends in it is known. */
const distinct = (roles: readonly Role[]): Role[] => {
  const once = [...new Map(roles.map((role) => [key(role), role])).values()]
  return once.filter((role) => !once.some((other) => other !== role && key(other).endsWith(key(role))))
}

const rolesOf = (view: View, bounds: Bounds, places: readonly Named<Draft>[]): Role[] =>
  places
    .flatMap((place) => [
      roleBefore(view, bounds, place.start),
      roleAfter(view, bounds, place.end),
      roleByVerb(view, bounds, place.end),
    ])
    .filter((role) => role !== undefined)

/** Makes people of the places where they are named, in the order of the text. */
export const toPeople = (view: View, places: readonly Named<Draft>[]): Person[] => {
  const bounds = boundsOf(places)
  return [...Map.groupBy(places, ({ owner }) => owner)].map(([draft, own]) => {
    const [name = '', ...aliases] = byUse(own)
    const roles = distinct([...rolesOf(view, bounds, own), ...draft.roles])
    return { name, aliases, roles, mentions: own.map(({ start, end }) => ({ start, end })) }
  })
}

/** Makes organisations of the places where they are named, in the order of the text. */
export const toOrganisations = (places: readonly Named<object>[]): Organisation[] =>
  [...Map.groupBy(places, ({ owner }) => owner).values()].map((own) => {
    const [name = '', ...aliases] = byUse(own)
    return { name, aliases, mentions: own.map(({ start, end }) => ({ start, end })) }
  })
