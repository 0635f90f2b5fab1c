import { createDraft, type Draft } from './drafts.ts'
import type { PartialFind } from './finds.ts'
import type { View } from './view.ts'

const agrees = (draft: Draft, find: PartialFind): boolean =>
  !draft.gender || !find.gender || draft.gender === find.gender

const addTo = (draft: Draft, find: PartialFind, view: View): void => {
  draft.forms.add(find.name)
  draft.gender ??= find.gender
  const title = titleOf(view, find)
  if (title && !draft.roles.some((role) => role.title === title)) draft.roles.push({ title, organisation: null })
}

/** The role that the noun of a partial name gives: 林姓|主管, 賴|總統; none for 男子 and 先生. */
const titleOf = (view: View, { kind, noun }: PartialFind): string | null => {
  if (kind === 'short' || kind === 'kin') return null
  const { titles, honorifics } = view.pack.titles
  if (kind === 'titled') return honorifics.some(({ word }) => word === noun) ? null : noun
  const plain = view.pack.names.native.personNouns.some(({ word, gender }) => word === noun && gender)
  return plain && !titles.endsAt(noun, noun.length) ? null : noun
}

const start = (view: View, find: PartialFind): Draft => {
  const draft = createDraft(find.name, { surname: find.surname, kin: find.kind === 'kin' })
  addTo(draft, find, view)
  return draft
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined)

/** Whose short or titled form this is: somebody with that surname, if only one person can be meant. */
const bearerOf = (view: View, find: PartialFind, drafts: readonly Draft[]): Draft | undefined => {
  const named = drafts.find((draft) => draft.forms.has(find.name))
  if (named) return named
  if (find.kind === 'kin' || view.pack.titles.relations.has(find.noun)) return undefined
  const same = drafts.filter((draft) => draft.surname === find.surname && !draft.kin && agrees(draft, find))
  const full = same.filter((draft) => draft.full)
  const partial = same.filter((draft) => !draft.full)
  if (find.kind === 'titled') {
    const titled = full.filter((draft) => draft.roles.some((role) => role.title.endsWith(find.noun)))
    return only(titled) ?? only(full)
  }
  if (find.kind === 'short') {
    const sure = partial.filter((draft) => find.gender && draft.gender === find.gender)
    return only(partial) ?? only(sure) ?? (partial.length ? undefined : only(full))
  }
  const sure = partial.filter((draft) => draft.gender === find.gender)
  if (find.gender) return sure.length ? only(sure) : only(partial)
  return onlyOpen(partial)
}

/** The one draft that a further noun may be said of; two nouns of which neither tells the gender are two people. */
const onlyOpen = (partial: readonly Draft[]): Draft | undefined => {
  const one = only(partial)
  return one?.gender || one?.roles.length === 0 ? one : undefined
}

const order = ['marked', 'titled', 'short', 'kin']

/** Adds the people who are named by surname alone to `drafts`, joined with whoever they are a short form of. */
export const addPartialDrafts = (view: View, drafts: Draft[], finds: readonly PartialFind[]): void => {
  for (const find of finds.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))) {
    const bearer = bearerOf(view, find, drafts)
    if (bearer) addTo(bearer, find, view)
    else drafts.push(start(view, find))
  }
}
