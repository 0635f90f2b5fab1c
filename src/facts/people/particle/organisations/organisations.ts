import { acronymIn } from '../notes.ts'
import type { View } from '../view.ts'
import { findBySuffix } from './bySuffix.ts'
import type { BodyDraft, BodyFind } from './drafts.ts'
import { findAcronyms, findSounding, findSpeakers, findWholes } from './named.ts'

/** The most bodies that one text is read for. */
const MOST_BODIES = 500

/** A name without the noun for a paper or a firm after it: ガゼット|紙. */
const withoutTail = (view: View, name: string): string => {
  const short = name.slice(0, name.length - view.pack.names.organisations.tails.endsAt(name, name.length))
  return short.length > 2 && short !== name && view.pack.names.scripts.sound.test(short) ? short : name
}

/** Every form that the text may use of a body that it names. */
const formsOf = (view: View, find: BodyFind): string[] => {
  const acronym = acronymIn(view, find.end)
  return [find.name, withoutTail(view, find.name), ...(acronym ? [acronym] : [])]
}

/** The organisations that a document names; `taken` are the forms of people. */
export const findBodies = (view: View, taken: ReadonlySet<string>): BodyDraft[] => {
  const owners = new Map<string, BodyDraft>()
  const named = [...findBySuffix(view), ...findWholes(view), ...findSounding(view), ...findAcronyms(view)]
  const standing = new Set(named)
  for (const find of [...named, ...findSpeakers(view)]) {
    const forms = formsOf(view, find).filter((form) => !taken.has(form))
    const known = forms.map((form) => owners.get(form)).find((draft) => draft !== undefined)
    if (!known && owners.size >= MOST_BODIES) continue
    const draft = known ?? { forms: new Set<string>(), speaking: !standing.has(find) }
    for (const form of forms) {
      draft.forms.add(form)
      if (!owners.has(form)) owners.set(form, draft)
    }
  }
  return [...new Set(owners.values())]
}
