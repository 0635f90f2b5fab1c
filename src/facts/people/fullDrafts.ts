import type { Accepted } from './accept.ts'
import { createDraft, type Draft } from './drafts.ts'
import type { View } from './view.ts'

const lastPart = (name: string, marks: ReadonlySet<string>): string => {
  const cut = Math.max(...[...marks].map((mark) => name.lastIndexOf(mark)))
  return cut >= 0 ? name.slice(cut + 1) : ''
}

/** The last word of a Latin name, which often stands for the whole: Holloway of Mira Holloway. */
const lastWord = (name: string): string =>
  /^[A-Z].* ([A-Z\u00C0-\u00DE][\w\u00C0-\u024F'’-]{2,})$/u.exec(name)?.[1] ?? ''

/** The surname of a native name: the first two characters if those are a surname, else the first one. */
const surnameOf = (view: View, name: string): string | null => {
  const { surnames } = view.pack.names.native
  const two = name.slice(0, 2)
  if (name.length > 2 && surnames.has(two)) return two
  return surnames.has(name.charAt(0)) ? name.charAt(0) : null
}

const sameBearer = (view: View, draft: Draft, one: Accepted): boolean => {
  const { partMarks } = view.pack.names.sound
  const whole = draft.full ?? ''
  if (one.latin && draft.forms.has(one.latin)) return true
  if (draft.forms.has(one.name)) return true
  if (one.kind === 'native' && draft.surname) return false
  const [short, long] = one.name.length < whole.length ? [one.name, whole] : [whole, one.name]
  return (
    short.length >= 2 &&
    (lastPart(long, partMarks) === short ||
      (long.length >= 4 && long.length - short.length >= 2 && long.endsWith(short)))
  )
}

/** One draft for each bearer of an accepted name: 邁爾斯·波菲 and 波菲 are one, as are two names with one Latin form. */
export const fullDrafts = (view: View, accepted: readonly Accepted[]): Draft[] => {
  const drafts: Draft[] = []
  for (const one of accepted.toSorted((a, b) => b.name.length - a.name.length)) {
    const known = drafts.find((draft) => sameBearer(view, draft, one))
    const surname = one.kind === 'native' ? surnameOf(view, one.name) : null
    const draft = known ?? createDraft(one.name, { full: one.name, surname })
    draft.forms.add(one.name)
    if (one.latin) draft.forms.add(one.latin)
    if (!known) drafts.push(draft)
    const last = lastPart(one.name, view.pack.names.sound.partMarks)
    if (last.length >= 2) draft.forms.add(last)
    for (const form of [one.name, one.latin ?? '']) draft.forms.add(lastWord(form) || one.name)
  }
  return drafts
}
