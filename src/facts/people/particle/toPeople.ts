import type { Organisation, Person, Role } from '../../../model/person.ts'
import type { Named } from './mentions.ts'
import { rolesAt } from './roles.ts'
import type { View } from './view.ts'

/** The forms by use: the commonest first, of equals the one that the text has first. */
const byUse = (places: readonly { readonly form: string }[]): string[] => {
  const uses = Map.groupBy(places, ({ form }) => form)
  // A sort is stable: of equals, the one that comes first in the text stays first.
  return [...uses.keys()].sort((a, b) => (uses.get(b)?.length ?? 0) - (uses.get(a)?.length ?? 0))
}

const key = (role: Role): string => `${role.organisation ?? ''}${role.title}`

/** Every role once; a bare title goes where a fuller one that ends in it is known. */
const distinct = (roles: readonly Role[]): Role[] => {
  const once = [...new Map(roles.map((role) => [key(role), role])).values()]
  return once.filter((role) => !once.some((other) => other !== role && key(other).endsWith(key(role))))
}

/** Makes people of the places where they are named, in the order of the text. */
export const toPeople = <T extends object>(view: View, places: readonly Named<T>[]): Person[] => {
  const order = new Map(places.map((place, at) => [place, at]))
  const rolesOf = (place: Named<T>): Role[] => {
    const at = order.get(place) ?? 0
    return rolesAt(view, place, places[at - 1]?.end ?? 0, places[at + 1]?.start ?? view.text.length)
  }
  return [...Map.groupBy(places, ({ owner }) => owner).values()].map((own) => {
    const [name = '', ...aliases] = byUse(own)
    const roles = distinct(own.flatMap(rolesOf))
    return { name, aliases, roles, mentions: own.map(({ start, end }) => ({ start, end })) }
  })
}

/** Makes organisations of the places where they are named, in the order of the text. */
export const toOrganisations = (places: readonly Named<object>[]): Organisation[] =>
  [...Map.groupBy(places, ({ owner }) => owner).values()].map((own) => {
    const [name = '', ...aliases] = byUse(own)
    return { name, aliases, mentions: own.map(({ start, end }) => ({ start, end })) }
  })
