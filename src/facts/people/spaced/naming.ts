import { acceptBare, isFull } from './accept.ts'
import { createDraft, type Draft, fullDrafts, isKin, keyOf } from './drafts.ts'
import type { Find } from './finds.ts'
import { findInHeadlines } from './headlines.ts'
import { misspeltOwner, type Owners, ownerOf, ownersOf } from './shortForms.ts'
import { textOf, type View } from './view.ts'

const MOST_PARTICLES = 3

/** A surname with the small words before it that its whole name has: de Moss of Ada de Moss. */
const withParticles = (view: View, find: Find, { places }: Draft): Find => {
  const whole = places[0]?.form ?? ''
  let from = find.from
  while (
    find.from - from < MOST_PARTICLES &&
    view.pack.names.particles.has(view.tokens[from - 1]?.lower ?? '') &&
    whole.endsWith(` ${textOf(view, from - 1, find.to)}`)
  )
    from--
  return from === find.from ? find : { ...find, from, form: textOf(view, from, find.to) }
}

/** Gives every short form to whom it means, in the order of the text; returns those that nobody's whole name holds. */
const giveShort = (view: View, owners: Owners, drafts: readonly Draft[], finds: readonly Find[]): Find[] => {
  const whole = new Map(drafts.flatMap((draft) => draft.places.map(({ from }) => [from, draft])))
  const open: Find[] = []
  for (const find of finds) {
    const known = whole.get(find.from)
    const owner = known ?? ownerOf(view, owners, find) ?? misspeltOwner(view, owners, find)
    if (owner && owner.seen < 0) owner.kin = isKin(view, find)
    if (owner) owner.seen = find.from
    if (owner && !known) owner.places.push(withParticles(view, find, owner))
    if (!owner && !isFull(find)) open.push(find)
  }
  return open
}

/** Adds the places in headlines where somebody's name stands. */
const addHeadlines = (view: View, owners: Owners, drafts: readonly Draft[]): void => {
  const places = drafts.flatMap((draft) => draft.places.map(({ form, parts }) => ({ form, parts, draft })))
  const byForm = new Map(places.map((place) => [place.form, place]))
  for (const draft of drafts) draft.seen = -1
  for (const find of findInHeadlines(view, new Map(places.map(({ form, parts }) => [form, parts])))) {
    const known = byForm.get(find.form)?.draft
    const owner = isFull(find) ? known : (ownerOf(view, owners, find) ?? known)
    owner?.places.push(find)
  }
}

/** Everybody whom the finds name; `keys` are the whole names that are people's, `things` bare names that are none. */
export const nameEverybody = (
  view: View,
  finds: readonly Find[],
  keys: ReadonlySet<string>,
  things: ReadonlySet<string>,
): Draft[] => {
  const drafts = fullDrafts(view, finds, keys)
  const owners = ownersOf(drafts)
  const open = giveShort(view, owners, drafts, finds).filter(({ form }) => !things.has(form))
  const accepted = acceptBare(view, open, keys)
  for (const [key, [first, ...others]] of Map.groupBy(open, keyOf)) {
    if (!first || !accepted.has(key)) continue
    const draft = createDraft(view, first)
    draft.places.push(...others)
    drafts.push(draft)
  }
  addHeadlines(view, owners, drafts)
  return drafts
}
