import type { Accepted } from './accept.ts'
import type { Find } from './finds.ts'
import type { View } from './view.ts'

/** A person in the making, with every form of their name. */
export interface Draft {
  readonly forms: Set<string>
  readonly kind: Accepted['kind']
  readonly parts: readonly string[]
}

type Named = Pick<Accepted, 'kind' | 'parts'>

const familyOf = ({ kind, parts }: Named): string | undefined =>
  parts.length < 2 ? undefined : kind === 'native' ? parts[0] : parts.at(-1)

const givenOf = ({ kind, parts }: Named): string | undefined =>
  parts.length < 2 ? undefined : kind === 'native' ? parts[1] : parts[0]

/** What two spellings of a part have in common, apart for each kind of name. */
const keyOf = (view: View, kind: Accepted['kind'], part: string | undefined): string =>
  part === undefined ? '' : `${kind} ${kind === 'native' ? part : view.pack.names.foldName(part)}`

const isFull = ({ parts }: Named): boolean => parts.length > 1

/** Makes a draft of each full name; names with the same first and last part are one. */
const fullDrafts = (view: View, names: readonly Accepted[]): Draft[] => {
  const drafts = new Map<string, Draft>()
  for (const name of names.filter(isFull)) {
    const key = `${keyOf(view, name.kind, familyOf(name))} ${keyOf(view, name.kind, givenOf(name))}`
    const draft = drafts.get(key) ?? { forms: new Set<string>(), kind: name.kind, parts: name.parts }
    drafts.set(key, draft)
    for (const form of [name.name, ...name.aliases]) draft.forms.add(form)
  }
  return [...drafts.values()]
}

/** Who bears each part of a name, the first in the text where several do; surnames go before given names. */
const bearersOf = (view: View, drafts: readonly Draft[]): Map<string, Draft> => {
  const bearers = new Map<string, Draft>()
  const add = (draft: Draft, part: string | undefined): void => {
    const key = keyOf(view, draft.kind, part)
    if (key !== '' && !bearers.has(key)) bearers.set(key, draft)
  }
  for (const draft of drafts) add(draft, familyOf(draft))
  for (const draft of drafts) add(draft, givenOf(draft))
  for (const draft of drafts) for (const part of draft.parts) add(draft, part)
  return bearers
}

/** Gives each person the short forms of their name that the text may use by themselves. */
const addShortForms = (view: View, drafts: readonly Draft[]): void => {
  const { common, never } = view.pack.names.sound
  const parts = drafts.flatMap((draft) => [...new Set([familyOf(draft), givenOf(draft)])])
  const bearers = Map.groupBy(parts, (part) => part)
  for (const draft of drafts) {
    const family = familyOf(draft)
    const given = givenOf(draft)
    if (family) draft.forms.add(family)
    // A native given name alone is also the name of shops and ships; where a word of respect follows it, it comes in by itself.
    if (draft.kind === 'native') continue
    if (given && bearers.get(given)?.length === 1 && !common.has(given) && !never.has(given)) draft.forms.add(given)
  }
}

/** Gives each person the other spellings that the text has of a part of their name: エバンス, エヴァンス. */
const addSpellings = (view: View, bearers: ReadonlyMap<string, Draft>, finds: readonly Find[]): void => {
  for (const { kind, name, parts } of finds) {
    if (kind === 'native' || parts.length > 1 || name.length < LEAST) continue
    bearers.get(keyOf(view, kind, parts[0]))?.forms.add(name)
  }
}

const LEAST = 3

/** Whose name a lone native one begins, where the letters alone didn't tell how to part it: 鷹取 of 鷹取慎吾. */
const begunBy = (drafts: readonly Draft[], { kind, name }: Accepted): Draft | undefined =>
  kind === 'native'
    ? drafts.find((draft) => draft.kind === kind && draft.parts.length > 1 && draft.parts.join('').startsWith(name))
    : undefined

/** Joins full names and the short forms of them; a short name of nobody else is a person too. */
export const toDrafts = (view: View, names: readonly Accepted[], finds: readonly Find[]): Draft[] => {
  const drafts = fullDrafts(view, names)
  const bearers = bearersOf(view, drafts)
  addShortForms(view, drafts)
  for (const name of names.filter((one) => !isFull(one))) {
    const key = keyOf(view, name.kind, name.parts[0])
    const draft = bearers.get(key) ??
      begunBy(drafts, name) ?? { forms: new Set<string>(), kind: name.kind, parts: name.parts }
    if (!drafts.includes(draft)) drafts.push(draft)
    bearers.set(key, draft)
    for (const form of [name.name, ...name.aliases]) draft.forms.add(form)
  }
  addSpellings(view, bearers, finds)
  return drafts
}
