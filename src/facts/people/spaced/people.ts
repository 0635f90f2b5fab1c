import type { SpacedPack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Organisation, Person } from '../../../model/person.ts'
import type { Entities } from '../people.ts'
import { byUse } from '../toPeople.ts'
import { acceptBare, acceptFull, isFull } from './accept.ts'
import { type Draft, fullDrafts } from './drafts.ts'
import { type Find, findNames } from './finds.ts'
import { findInHeadlines } from './headlines.ts'
import { findBodies } from './organisations.ts'
import { rolesOf } from './roles.ts'
import { findSegments } from './segments.ts'
import { ownerOf, ownersOf } from './shortForms.ts'
import { trimEpithets } from './trim.ts'
import { createView, type View } from './view.ts'

/** Gives every short form to whom it means, and makes people of those that nobody's whole name holds. */
const addShort = (view: View, drafts: Draft[], finds: readonly Find[], known: ReadonlySet<string>): void => {
  const owners = ownersOf(drafts)
  const open: Find[] = []
  for (const find of finds) {
    if (known.has(find.form)) continue
    const owner = ownerOf(owners, find)
    if (owner) owner.places.push(find)
    else if (!isFull(find)) open.push(find)
  }
  const accepted = acceptBare(view, open, known)
  for (const [form, places] of Map.groupBy(open, ({ form }) => form))
    if (accepted.has(form)) drafts.push({ parts: [form], gender: places[0]?.gender ?? null, kin: false, places })
}

/** Adds the places in headlines where somebody's name stands. */
const addHeadlines = (view: View, drafts: readonly Draft[]): void => {
  const forms = new Map(drafts.flatMap(({ places }) => places.map(({ form, parts }) => [form, parts])))
  const owners = ownersOf(drafts)
  for (const find of findInHeadlines(view, forms)) {
    const whole = drafts.find(({ places }) => places.some(({ form }) => form === find.form))
    const owner = isFull(find) ? whole : (ownerOf(owners, find) ?? whole)
    owner?.places.push(find)
  }
}

const spanOf = (view: View, { from, to }: Find) => ({
  start: view.tokens[from]?.start ?? 0,
  end: view.tokens[to - 1]?.end ?? 0,
})

const toPerson = (view: View, { places }: Draft): Person => {
  const own = places.toSorted((a, b) => a.from - b.from)
  const [name = '', ...aliases] = byUse(own)
  return { name, aliases, roles: rolesOf(view, own), mentions: own.map((find) => spanOf(view, find)) }
}

const inOrder = <T extends Person | Organisation>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))

/** The people and organisations of a document, in the order of their first mention. */
export const findEntities = (document: Document, pack: SpacedPack): Entities => {
  const view = createView(document, pack)
  const runs = findSegments(view)
  const finds = trimEpithets(view, findNames(view, runs))
  const known = acceptFull(view, finds)
  const drafts = fullDrafts(view, finds, known)
  addShort(view, drafts, finds, known)
  addHeadlines(view, drafts)
  const taken = new Set(drafts.flatMap(({ places }) => places.map(({ from }) => from)))
  return {
    people: inOrder(drafts.map((draft) => toPerson(view, draft))),
    organisations: inOrder(findBodies(view, runs, taken)),
  }
}
