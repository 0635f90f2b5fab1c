import type { Draft } from './drafts.ts'
import type { Find } from './finds.ts'

/** Whose each part of a name is, the surest first: the surname, the first part, the others. */
interface Owners {
  readonly last: ReadonlyMap<string, readonly Draft[]>
  readonly first: ReadonlyMap<string, readonly Draft[]>
}

const groupsOf = (drafts: readonly Draft[], key: (parts: readonly string[]) => string): ReadonlyMap<string, Draft[]> =>
  Map.groupBy(drafts, ({ parts }) => key(parts))

export const ownersOf = (drafts: readonly Draft[]): Owners => ({
  last: groupsOf(drafts, (parts) => parts.at(-1) ?? ''),
  first: groupsOf(drafts, (parts) => parts[0] ?? ''),
})

/** The draft that was named last before `at`, else the first of all; somebody's kin only where nobody else is meant. */
const nearest = (all: readonly Draft[], at: number): Draft | undefined => {
  const others = all.filter(({ kin }) => !kin)
  const before = ({ places }: Draft): number => places.findLast(({ from }) => from < at)?.from ?? -1
  return (others.length ? others : all).toSorted((a, b) => before(b) - before(a))[0]
}

const fits =
  (find: Find) =>
  ({ gender, parts }: Draft): boolean =>
    parts.length > 1 && !(find.gender && gender && find.gender !== gender)

/** Whom a short form means: whoever has it for a surname, else for a first name; the one named last where several do. */
export const ownerOf = (owners: Owners, find: Find): Draft | undefined => {
  if (find.parts.length > 1) return suffixOwner(owners, find)
  const [part = ''] = find.parts
  const bySurname = (owners.last.get(part) ?? []).filter(fits(find))
  const byFirst = (owners.first.get(part) ?? []).filter(fits(find))
  return nearest(bySurname, find.from) ?? nearest(byFirst, find.from)
}

/** Whose double surname it is: González Anaya of Alejandra González Anaya. */
const suffixOwner = (owners: Owners, { parts, from }: Find): Draft | undefined => {
  const namesakes = (owners.last.get(parts.at(-1) ?? '') ?? []).filter(
    (draft) => draft.parts.length > parts.length && draft.parts.slice(-parts.length).join(' ') === parts.join(' '),
  )
  return nearest(namesakes, from)
}
