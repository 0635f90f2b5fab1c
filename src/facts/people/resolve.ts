import type { Span } from '../../model/span.ts'
import type { Entities } from './people.ts'

export type { Gender } from '../../languages/parts/names.ts'
export { gendersOf } from './genders.ts'

/** Which entry of `Entities` is meant: `index` points into `people` or `organisations`, `name` is its canonical name. */
export interface EntityRef {
  readonly kind: 'person' | 'organisation'
  readonly index: number
  readonly name: string
}

/** One place where an entity is named. */
export interface Mention extends Span {
  readonly entity: EntityRef
}

const listed = new WeakMap<Entities, readonly Mention[]>()

/** Every mention of every entity, in the order of the text; none overlaps another. Worked out once an `Entities`. */
export const mentionsOf = (entities: Entities): readonly Mention[] => {
  const known = listed.get(entities)
  if (known) return known
  const all = [
    ...entities.people.flatMap((one, index) => refs(one.mentions, { kind: 'person', index, name: one.name })),
    ...entities.organisations.flatMap((one, index) =>
      refs(one.mentions, { kind: 'organisation', index, name: one.name }),
    ),
  ].sort((a, b) => a.start - b.start)
  listed.set(entities, all)
  return all
}

const refs = (spans: readonly Span[], entity: EntityRef): Mention[] =>
  spans.map(({ start, end }) => ({ start, end, entity }))

/** The first mention that ends after `offset`, as an index into `mentionsOf`. */
const firstAfter = (all: readonly Mention[], offset: number): number => {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The mention that covers the character at `offset`. */
export const mentionAt = (entities: Entities, offset: number): Mention | undefined => {
  const all = mentionsOf(entities)
  const mention = all[firstAfter(all, offset)]
  return mention && mention.start <= offset ? mention : undefined
}

/** The mentions that lie wholly inside `span`, in order. */
export const mentionsIn = (entities: Entities, span: Span): Mention[] => {
  const all = mentionsOf(entities)
  const found: Mention[] = []
  for (let at = firstAfter(all, span.start); at < all.length; at++) {
    const mention = all[at]
    if (!mention || mention.start >= span.end) break
    if (mention.start >= span.start && mention.end <= span.end) found.push(mention)
  }
  return found
}

const sorted = new WeakMap<Entities, Map<EntityRef['kind'], readonly Mention[]>>()

const mentionsOfKind = (entities: Entities, kind: EntityRef['kind']): readonly Mention[] => {
  const kinds = sorted.get(entities) ?? Map.groupBy(mentionsOf(entities), ({ entity }) => entity.kind)
  sorted.set(entities, kinds)
  return kinds.get(kind) ?? []
}

/** The last mention that ends at or before `offset`, of one kind if `kind` is given. What a pronoun looks back to. */
export const mentionBefore = (entities: Entities, offset: number, kind?: EntityRef['kind']): Mention | undefined => {
  const all = kind ? mentionsOfKind(entities, kind) : mentionsOf(entities)
  return all[firstAfter(all, offset) - 1]
}

/** The entity that is called `words`, by its name or an alias: exactly first, else by an alias without spaces and case. People win over organisations. */
export const entityByName = (entities: Entities, words: string): EntityRef | undefined => {
  const { exact, folded } = namesOf(entities)
  return exact.get(words) ?? folded.get(fold(words))
}

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•‧・]/g, '')

interface Names {
  readonly exact: ReadonlyMap<string, EntityRef>
  readonly folded: ReadonlyMap<string, EntityRef>
}

const indexed = new WeakMap<Entities, Names>()

/** Whose each name is, the first one's where several share it. Worked out once an `Entities`. */
const namesOf = (entities: Entities): Names => {
  const known = indexed.get(entities)
  if (known) return known
  const exact = new Map<string, EntityRef>()
  const folded = new Map<string, EntityRef>()
  const keep = (names: Map<string, EntityRef>, name: string, entity: EntityRef): void => {
    if (name !== '' && !names.has(name)) names.set(name, entity)
  }
  for (const kind of ['person', 'organisation'] as const)
    for (const [index, { name, aliases }] of (kind === 'person' ? entities.people : entities.organisations).entries())
      for (const form of [name, ...aliases]) {
        keep(exact, form, { kind, index, name })
        keep(folded, fold(form), { kind, index, name })
      }
  const names = { exact, folded }
  indexed.set(entities, names)
  return names
}
