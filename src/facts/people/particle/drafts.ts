import type { Accepted } from './accept.ts'
import type { View } from './view.ts'

/** A person in the making, with every form of their name. */
export interface Draft {
  readonly forms: Set<string>
  readonly kind: Accepted['kind']
  readonly parts: readonly string[]
}

/** What two spellings of one name are compared by: ヴァ and バ, long marks left out. */
export const keyOf = (view: View, name: string): string => view.pack.names.foldName(name)

const familyOf = ({ kind, parts }: Pick<Accepted, 'kind' | 'parts'>): string | undefined =>
  parts.length < 2 ? undefined : kind === 'native' ? parts[0] : parts.at(-1)

const givenOf = ({ kind, parts }: Pick<Accepted, 'kind' | 'parts'>): string | undefined =>
  parts.length < 2 ? undefined : kind === 'native' ? parts[1] : parts[0]

const MARKED = 1

/** Full names of one person: the same, or the same first and last part with others between. */
const isSame = (view: View, draft: Draft, name: Accepted): boolean => {
  if (draft.kind !== name.kind) return false
  const key = (part: string | undefined): string => keyOf(view, part ?? '')
  return key(familyOf(draft)) === key(familyOf(name)) && key(givenOf(draft)) === key(givenOf(name))
}

/** Makes a draft of each full name. */
const fullDrafts = (view: View, names: readonly Accepted[]): Draft[] => {
  const drafts: Draft[] = []
  const byEnds = new Map<string, Draft>()
  for (const name of names) {
    if (name.parts.length <= MARKED) continue
    const ends = `${name.kind} ${keyOf(view, familyOf(name) ?? '')} ${keyOf(view, givenOf(name) ?? '')}`
    const known = byEnds.get(ends)
    const draft =
      known && isSame(view, known, name) ? known : { forms: new Set<string>(), kind: name.kind, parts: name.parts }
    if (draft !== known) drafts.push(draft)
    byEnds.set(ends, draft)
    for (const form of [name.name, ...name.aliases]) draft.forms.add(form)
  }
  return drafts
}

/** Who bears each part of a name, the first in the text where several do. */
const bearersOf = (view: View, drafts: readonly Draft[]): Map<string, Draft> => {
  const bearers = new Map<string, Draft>()
  const add = (draft: Draft, part: string | undefined): void => {
    const key = part === undefined ? '' : `${draft.kind} ${keyOf(view, part)}`
    if (key !== '' && !bearers.has(key)) bearers.set(key, draft)
  }
  for (const draft of drafts) add(draft, familyOf(draft))
  for (const draft of drafts) add(draft, givenOf(draft))
  for (const draft of drafts) for (const part of draft.parts) add(draft, part)
  return bearers
}

/** Gives each person the short forms of their name that the text may use by themselves. */
const addShortForms = (view: View, drafts: readonly Draft[]): void => {
  const taken = new Map<string, number>()
  const count = (part: string | undefined): void => void taken.set(part ?? '', (taken.get(part ?? '') ?? 0) + 1)
  for (const draft of drafts) {
    count(familyOf(draft))
    if (givenOf(draft) !== familyOf(draft)) count(givenOf(draft))
  }
  for (const draft of drafts) {
    const family = familyOf(draft)
    if (family && !draft.kind.startsWith('x')) draft.forms.add(family)
    const given = givenOf(draft)
    if (given && given.length > 1 && taken.get(given) === 1 && !view.pack.names.sound.common.has(given))
      draft.forms.add(given)
  }
}

/** Joins full names and the short forms of them; a short name of nobody else is a person too. */
export const toDrafts = (view: View, names: readonly Accepted[]): Draft[] => {
  const drafts = fullDrafts(view, names)
  const bearers = bearersOf(view, drafts)
  addShortForms(view, drafts)
  for (const name of names) {
    if (name.parts.length > MARKED) continue
    const key = `${name.kind} ${keyOf(view, name.name)}`
    const bearer = bearers.get(key)
    const draft = bearer ?? { forms: new Set<string>(), kind: name.kind, parts: name.parts }
    if (!bearer) {
      drafts.push(draft)
      bearers.set(key, draft)
    }
    for (const form of [name.name, ...name.aliases]) draft.forms.add(form)
  }
  return drafts
}
