import type { ParticlePack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Entities } from '../people.ts'
import { acceptListed, acceptNames } from './accept.ts'
import { type Draft, toDrafts } from './drafts.ts'
import type { Find } from './finds.ts'
import { findLatinNames } from './latinNames.ts'
import { findMentions, type Named } from './mentions.ts'
import { findNativeNames } from './nativeNames.ts'
import type { BodyDraft } from './organisations/drafts.ts'
import { speaks } from './organisations/named.ts'
import { findBodies } from './organisations/organisations.ts'
import { findSoundNames } from './soundNames.ts'
import { toOrganisations, toPeople } from './toPeople.ts'
import { createView, type View } from './view.ts'

/** Whose each form is; one that several share is the first one's. */
const ownersOf = <T extends { readonly forms: Iterable<string> }>(all: readonly T[]): Map<string, T> => {
  const owners = new Map<string, T>()
  for (const one of all) for (const form of one.forms) if (!owners.has(form)) owners.set(form, one)
  return owners
}

/** Everybody whom the text names, with every form of their name. */
const findDrafts = (view: View): Draft[] => {
  const finds: Find[] = [...findNativeNames(view), ...findSoundNames(view), ...findLatinNames(view)]
  finds.sort((a, b) => a.start - b.start)
  const accepted = acceptNames(finds)
  const { joins } = view.pack.names.context
  const listed = acceptListed(view.text, finds, accepted, (words) => joins.has(words))
  return toDrafts(view, [...accepted, ...listed], finds)
}

/** The people and organisations of a document, in the order of their first mention. */
export const findEntities = (document: Document, pack: ParticlePack): Entities => {
  const view = createView(document, pack)
  const drafts = findDrafts(view)
  const people = ownersOf(drafts)
  const bodies = findBodies(view, new Set(people.keys()))
  const owners = new Map<string, Draft | BodyDraft>([...ownersOf(bodies), ...people])
  const places = findMentions(view, owners, (owner) => !('kind' in owner))
  const named = places.filter((place): place is Named<Draft> => 'kind' in place.owner)
  const others = places.filter((place): place is Named<BodyDraft> => !('kind' in place.owner))
  return {
    people: toPeople(view, named),
    organisations: toOrganisations(others.filter(({ owner, end }) => !owner.speaking || speaks(view, end))),
  }
}
