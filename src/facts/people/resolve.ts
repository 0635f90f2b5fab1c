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

/** The last mention that ends at or before `offset`, of one kind if `kind` is given. What a pronoun looks back to. */
export const mentionBefore = (entities: Entities, offset: number, kind?: EntityRef['kind']): Mention | undefined => {
  const all = mentionsOf(entities)
  for (let at = firstAfter(all, offset) - 1; at >= 0; at--) {
    const mention = all[at]
    if (mention && mention.end <= offset && (!kind || mention.entity.kind === kind)) return mention
  }
  return undefined
}

/** The entity that is called `words`, by its name or an alias: exactly first, else by an alias without spaces and case. People win over organisations. */
export const entityByName = (entities: Entities, words: string): EntityRef | undefined => {
  const exact = find(entities, (name) => name === words)
  if (exact) return exact
  const folded = fold(words)
  return folded ? find(entities, (name) => fold(name) === folded) : undefined
}

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•‧・]/g, '')

const find = (entities: Entities, test: (name: string) => boolean): EntityRef | undefined => {
  for (const kind of ['person', 'organisation'] as const) {
    const list = kind === 'person' ? entities.people : entities.organisations
    const index = list.findIndex((one) => [one.name, ...one.aliases].some(test))
    const name = list[index]?.name
    if (name !== undefined) return { kind, index, name }
  }
  return undefined
}
