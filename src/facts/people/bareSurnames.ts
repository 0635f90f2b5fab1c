import { leftOf, type Right, rightOf } from './context.ts'
import type { Draft } from './drafts.ts'
import type { View } from './view.ts'

const NUMERAL = /[0-9０-９一二三四五六七八九十百千兩幾數]/u
const SURE = 0.3

/** Whether a surname stands alone at `start`, as a word for its bearer: ，賴|已表示. */
export const standsAlone = (view: View, start: number, end: number): boolean => {
  if (!view.starts(start) || !view.starts(end) || NUMERAL.test(view.text.charAt(start - 1))) return false
  const left = leftOf(view, start)
  const right = rightOf(view, end)
  if (left === 'open' || left === 'title') return false
  return right === 'proof' || right === 'act' || right === 'function' || right === 'word'
}

const acts: ReadonlySet<Right> = new Set(['proof', 'act'])

/** Whether the one who is named does something, or has something done with them: 李|提及, 與|文|的. */
const isSure = (view: View, start: number, end: number): boolean =>
  acts.has(rightOf(view, end)) || view.pack.names.organisations.joins.endsAt(view.text, start) > 0

/** How often a surname stands alone; where it does something, it counts twice. */
const count = (view: View, surname: string): number => {
  let found = 0
  for (let at = view.text.indexOf(surname); at >= 0; at = view.text.indexOf(surname, at + surname.length)) {
    if (standsAlone(view, at, at + surname.length)) found += isSure(view, at, at + surname.length) ? 2 : 1
  }
  return found
}

/** Gives each person the bare surname as a form, where nobody else bears it and the text uses it alone. */
export const addBareSurnames = (view: View, drafts: readonly Draft[]): void => {
  const { native } = view.pack.names
  const bearers = Map.groupBy(drafts, (draft) => draft.surname)
  for (const [surname, group] of bearers) {
    const draft = group[0]
    if (!surname || !draft || group.length > 1 || draft.kin || native.neverBare.has(surname)) continue
    const weight = native.surnames.get(surname) ?? 0
    if (count(view, surname) >= (weight >= SURE ? 1 : 2)) draft.forms.add(surname)
  }
}
