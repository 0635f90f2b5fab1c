import type { ParticlePack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Entities } from '../people.ts'
import { acceptNames } from './accept.ts'
import { type Draft, toDrafts } from './drafts.ts'
import { findLatinNames } from './latinNames.ts'
import { findMentions, type Named } from './mentions.ts'
import { findNativeNames } from './nativeNames.ts'
import type { BodyDraft } from './organisations/drafts.ts'
import { findBodies } from './organisations/organisations.ts'
import { findSoundNames } from './soundNames.ts'
import { toOrganisations, toPeople } from './toPeople.ts'
import { createView } from './view.ts'

/** Whose each form is; one that several share is the first one's. */
const ownersOf = <T extends { readonly forms: Iterable<string> }>(all: readonly T[]): Map<string, T> => {
  const owners = new Map<string, T>()
  for (const one of all) for (const form of one.forms) if (!owners.has(form)) owners.set(form, one)
  return owners
}

/** The people and organisations of a document, in the order of their first mention. */
export const findEntities = (document: Document, pack: ParticlePack): Entities => {
  const view = createView(document, pack)
  const drafts = toDrafts(
    view,
    acceptNames([...findNativeNames(view), ...findSoundNames(view), ...findLatinNames(view)]),
  )
  const people = ownersOf(drafts)
  const bodies = findBodies(view, new Set(people.keys()))
  const owners = new Map<string, Draft | BodyDraft>([...ownersOf(bodies), ...people])
  const places = findMentions(view, owners)
  const persons = new Set<Draft | BodyDraft>(drafts)
  const named = places.filter((place): place is Named<Draft> => persons.has(place.owner))
  return {
    people: toPeople(view, named),
    organisations: toOrganisations(places.filter((place) => !persons.has(place.owner))),
  }
}
