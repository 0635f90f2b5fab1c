import type { Entities } from '../people/people.ts'
import type { EntityRef } from '../people/resolve.ts'

/** Those who may be meant by an office, by their canonical names. */
export type Holders = ReadonlyMap<string, EntityRef>

/** The shortest end of a title that may stand for it: 市長 for 副市長. */
const SHORTEST = 2
/** How many of a title's letters are indexed from behind. */
const LONGEST = 40

const known = new WeakMap<Entities, ReadonlyMap<string, Holders>>()
const nobody: Holders = new Map()

/** Every way in which a title may be told of: whole, by its end, with its organisation. */
const waysOf = (title: string, organisation: string | null): string[] => {
  const end = title.slice(-LONGEST)
  const ends = Array.from({ length: Math.max(0, end.length - SHORTEST + 1) }, (_, at) => end.slice(at))
  return [title, `${organisation ?? ''}${title}`, ...ends]
}

const index = (entities: Entities): ReadonlyMap<string, Holders> => {
  const offices = new Map<string, Map<string, EntityRef>>()
  for (const [at, { name, roles }] of entities.people.entries())
    for (const { title, organisation } of roles)
      for (const way of new Set(waysOf(title, organisation))) {
        const holders = offices.get(way) ?? new Map<string, EntityRef>()
        offices.set(way, holders.set(name, { kind: 'person', index: at, name }))
      }
  return offices
}

/** The people who hold an office that is told of in `words`. Worked out once an `Entities`. */
export const holdersOf = (entities: Entities, words: string): Holders => {
  const offices = known.get(entities) ?? index(entities)
  known.set(entities, offices)
  return offices.get(words) ?? nobody
}
