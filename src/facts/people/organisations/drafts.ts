import type { View } from '../view.ts'

/** A body in the making: every form of its name. */
export interface BodyDraft {
  readonly forms: Set<string>
}

/** The most bodies that are compared with one another; a text that names more keeps the first. */
const MOST_BODIES = 200

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·.]/g, '')

/** Whether `short` is `long` without the place before it or the generic word after it: 日本|鼎銀|集團. */
const isShorter = (view: View, short: string, long: string): boolean => {
  const { places, tails, plainSuffixes } = view.pack.names.organisations
  if (short.length < 2 || short.length >= long.length || plainSuffixes.has(short)) return false
  const at = long.indexOf(short)
  if (at < 0) return false
  const head = long.slice(0, at)
  const tail = long.slice(at + short.length)
  const placed = head === '' || places.startsAt(head, 0) >= Math.max(2, head.length - 1)
  return placed && (tail === '' || tails.has(tail))
}

/** Whether `short` is made of characters of `long`, from its first word and to its last: 北院, 台北地院 of 台北地方法院. */
export const isInitials = (short: string, long: string): boolean => {
  if (short.length < 2 || short.length > 4 || long.length < short.length + 2 || long.includes(short)) return false
  if (short.at(-1) !== long.at(-1)) return false
  let at = -1
  for (const letter of short) {
    const next = long.indexOf(letter, at + 1)
    if (next < 0 || (at < 0 && next > 2)) return false
    at = next
  }
  return true
}

/** A name without the generic word at its end: 力海 of 力海集團. */
const stem = (view: View, name: string): string => {
  const length = view.pack.names.organisations.tails.endsAt(name, name.length)
  return length < name.length - 1 ? name.slice(0, name.length - length) : name
}

const isSame = (view: View, draft: BodyDraft, name: string): boolean =>
  [...draft.forms].some(
    (form) =>
      fold(form) === fold(name) ||
      stem(view, form) === stem(view, name) ||
      isShorter(view, name, form) ||
      isShorter(view, form, name) ||
      isInitials(name, form) ||
      isInitials(form, name),
  )

/** Leaves out names that are another one with stray words before it: 送奇安醫院 beside 奇安醫院. */
const withoutRagged = (view: View, names: readonly string[]): string[] => {
  const { places, wholes, suffixes } = view.pack.names.organisations
  const { placeEndings } = view.pack.names.context
  const all = new Set([...names, ...names.map((name) => stem(view, name))])
  const isRagged = (name: string): boolean => {
    for (let at = 1; at <= name.length - 2; at++) {
      const rest = name.slice(at)
      if (!all.has(rest) || (rest.length === 2 && (at > 1 || suffixes.has(rest)))) continue
      const head = name.slice(0, at)
      const placed = placeEndings.endsAt(head, head.length) > 0
      return !placed && !places.startsAt(head, 0) && !wholes.startsAt(head, 0) && !suffixes.endsAt(head, head.length)
    }
    return false
  }
  return names.filter((name) => !isRagged(name))
}

/** One draft for each body, its short and long forms together. A form that fits two stays by itself. */
export const bodyDrafts = (view: View, names: Iterable<string>): BodyDraft[] => {
  const drafts: BodyDraft[] = []
  const once = withoutRagged(view, [...new Set(names)].slice(0, MOST_BODIES))
  for (const name of once.sort((a, b) => b.length - a.length)) {
    const same = drafts.filter((draft) => isSame(view, draft, name))
    const one = same.length === 1 ? same[0] : undefined
    if (one) one.forms.add(name)
    else drafts.push({ forms: new Set([name]) })
  }
  joinStandIns(view, drafts)
  return drafts
}

/** Joins 檢方 to the one 地檢署 of the text, and the like. */
const joinStandIns = (view: View, drafts: BodyDraft[]): void => {
  for (const { word, endings } of view.pack.names.organisations.standIns) {
    const at = drafts.findIndex((draft) => draft.forms.has(word))
    const whole = drafts.filter(
      (draft) => !draft.forms.has(word) && [...draft.forms].some((form) => endings.some((end) => form.endsWith(end))),
    )
    if (at < 0 || whole.length !== 1) continue
    for (const form of drafts[at]?.forms ?? []) whole[0]?.forms.add(form)
    drafts.splice(at, 1)
  }
}
