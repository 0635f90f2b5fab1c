import { type Draft, MOST_NAMESAKES } from './drafts.ts'
import type { Find } from './finds.ts'
import type { View } from './view.ts'

/** Whose each part of a name is, in capitals, as transcripts write speakers: the surname, else the first part. */
export interface Owners {
  readonly last: ReadonlyMap<string, readonly Draft[]>
  readonly first: ReadonlyMap<string, readonly Draft[]>
}

const groupsOf = (drafts: readonly Draft[], key: (parts: readonly string[]) => string): Map<string, Draft[]> => {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const part = key(draft.parts).toUpperCase()
    const group = groups.get(part) ?? []
    if (group.length < MOST_NAMESAKES) groups.set(part, [...group, draft])
  }
  return groups
}

/** The whole names of a text by their parts. */
export const ownersOf = (drafts: readonly Draft[]): Owners => ({
  last: groupsOf(drafts, (parts) => parts.at(-1) ?? ''),
  first: groupsOf(drafts, (parts) => parts[0] ?? ''),
})

/** The draft that was named last, else the first of all; somebody's kin only where nobody else is meant. */
const nearest = (all: readonly Draft[]): Draft | undefined => {
  const others = all.filter(({ kin }) => !kin)
  return (others.length ? others : all).toSorted((a, b) => b.seen - a.seen)[0]
}

const fits =
  (find: Find) =>
  ({ gender, parts }: Draft): boolean =>
    parts.length > 1 && !(find.gender && gender && find.gender !== gender)

/** Whom of a surname a short form means. A surname that the world knows is its known bearer's, also beside a relative. */
const bearerOf = (view: View, namesakes: readonly Draft[], surname: string): Draft | undefined => {
  const known = view.pack.names.leaders.get(surname) ?? []
  if (known.length === 0) return nearest(namesakes)
  return nearest(namesakes.filter(({ parts }) => known.includes(parts[0] ?? '')))
}

/** Whom a short form means: whoever has it for a surname, else for a first name; the one named last where several do. */
export const ownerOf = (view: View, owners: Owners, find: Find): Draft | undefined => {
  if (find.parts.length > 1) return suffixOwner(owners, find)
  const [part = ''] = find.parts
  const bySurname = (owners.last.get(part.toUpperCase()) ?? []).filter(fits(find))
  if (bySurname.length > 0) return bearerOf(view, bySurname, part)
  return find.form === part ? nearest((owners.first.get(part.toUpperCase()) ?? []).filter(fits(find))) : undefined
}

/** Whose double surname it is, or whose whole name is in it or in capitals: Moss Alvarez of Ada Moss Alvarez. */
const suffixOwner = (owners: Owners, { parts }: Find): Draft | undefined =>
  nearest(
    (owners.last.get((parts.at(-1) ?? '').toUpperCase()) ?? []).filter((draft) => {
      const size = Math.min(draft.parts.length, parts.length)
      const [whole, form] = [draft.parts.slice(-size).join(' '), parts.slice(-size).join(' ')]
      return size > 1 && (draft.parts.length === parts.length ? whole.toUpperCase() === form : whole === form)
    }),
  )

const SHORTEST_SLIP = 7
const MOST_COMPARED = 100

/** Whether one letter is missing, added or another, or two have changed places. */
const isSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b || b === `${a}s`) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''))
}

/** Whose surname a bare name is but for one letter: Talmrin of Ivo Talmerin. */
export const misspeltOwner = (view: View, owners: Owners, { parts }: Find): Draft | undefined => {
  const [part = ''] = parts
  if (parts.length > 1 || part.length < SHORTEST_SLIP || view.isEveryday(part.toLowerCase())) return undefined
  for (const [, [draft]] of [...owners.last].slice(0, MOST_COMPARED)) {
    const surname = draft?.parts.at(-1) ?? ''
    if (draft && draft.parts.length > 1 && surname.charAt(0) === part.charAt(0) && isSlip(surname, part)) return draft
  }
  return undefined
}
