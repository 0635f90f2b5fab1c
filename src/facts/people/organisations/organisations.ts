import type { Role } from '../../../model/person.ts'
import type { Bounds } from '../roles.ts'
import type { View } from '../view.ts'
import { findBySuffix } from './bySuffix.ts'
import { type BodyDraft, bodyDrafts } from './drafts.ts'
import { type BodyFind, findKnown, findPress, findWholes } from './finds.ts'
import { findFirms, findLatinFirms, findListed, isUnknown } from './firms.ts'
import { joinPressForms } from './pressForms.ts'

const LONGEST_ROLE = 10
const SHORT = 5
const LATIN = /^[A-Z][A-Za-z0-9 .&-]*$/

/** The bodies that roles name: 特里斯 in 特里斯執行長. Places and other words are none. */
const fromRoles = (view: View, roles: readonly Role[]): string[] => {
  const { places, plainSuffixes, suffixes, firmCues, endings } = view.pack.names.organisations
  const isBody = (name: string, title: string): boolean =>
    !places.has(name) &&
    ![...name].some((letter) => view.pack.titles.breaks.has(letter)) &&
    !plainSuffixes.has(name) &&
    (suffixes.endsAt(name, name.length) > 0 ||
      LATIN.test(name) ||
      (name.length > 2 && endings.has(name.slice(-1))) ||
      (firmCues.endsAt(title, title.length) > 0 && (name.length < SHORT || isLoneName(view, name))))
  return roles.flatMap(({ organisation, title }) =>
    organisation && organisation.length >= 2 && organisation.length <= LONGEST_ROLE && isBody(organisation, title)
      ? [organisation]
      : [],
  )
}

/** Whether a name is an unknown one at its first place in the text, or a Latin one. */
const isLoneName = (view: View, name: string): boolean => {
  const at = view.text.indexOf(name)
  return LATIN.test(name) || (at >= 0 && isUnknown(view, at, at + name.length))
}

const MOST_ROUNDS = 4

/** Known names with those that stand in a list with them, and those beside these in turn. */
const withListed = (view: View, firms: readonly BodyFind[], isFree: (one: BodyFind) => boolean): BodyFind[] => {
  let all = [...firms]
  let fresh = all
  for (let round = 0; round < MOST_ROUNDS && fresh.length; round++) {
    const known = new Set(all.map((one) => one.name))
    fresh = findListed(view, fresh).filter((one) => !known.has(one.name) && isFree(one))
    all = [...all, ...fresh]
  }
  return all
}

/** The bodies that a text names, each with the forms of its name; `people` are forms that belong to people. */
export const findBodies = (
  view: View,
  bounds: Bounds,
  roles: readonly Role[],
  people: ReadonlySet<string>,
): readonly BodyDraft[] => {
  const isFree = (one: BodyFind): boolean => !bounds.covers(one)
  const firms = withListed(
    view,
    [...findFirms(view), ...findLatinFirms(view), ...findWholes(view)].filter(isFree),
    isFree,
  )
  const press = findPress(view)
  const finds = [...findBySuffix(view, bounds), ...findKnown(view), ...press, ...firms]
  const names = [...finds.map((one) => one.name), ...fromRoles(view, roles)]
  const drafts = bodyDrafts(
    view,
    names.filter((name) => !people.has(name)),
  )
  return joinPressForms(view, drafts, new Set(press.map((one) => one.name)))
}
