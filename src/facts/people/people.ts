import type { HanPack } from '../../languages/pack.ts'
import type { Document } from '../../model/document.ts'
import type { Organisation, Person } from '../../model/person.ts'
import { acceptNames } from './accept.ts'
import { addBareSurnames } from './bareSurnames.ts'
import { findBracketNames } from './bracketNames.ts'
import { findDottedNames } from './dottedNames.ts'
import type { Draft } from './drafts.ts'
import { findLatinNames, findNicknames, findSoundNames } from './foreignNames.ts'
import { fullDrafts } from './fullDrafts.ts'
import { findKnownNames } from './knownNames.ts'
import { latinAfter } from './latin.ts'
import { withListBonus } from './listed.ts'
import { findMentions, type Named, ownersOf } from './mentions.ts'
import { findNativeNames } from './nativeNames.ts'
import type { BodyDraft } from './organisations/drafts.ts'
import { findBodies } from './organisations/organisations.ts'
import { addBracketForms, addInitials, addPlacelessForms } from './organisations/shortForms.ts'
import { addPartialDrafts } from './partialDrafts.ts'
import { findPartialNames } from './partialNames.ts'
import { boundsOf } from './roles.ts'
import { findTitledNames } from './titledNames.ts'
import { toOrganisations, toPeople } from './toPeople.ts'
import { createView, type View } from './view.ts'

/** Whom and what a document names: what the other readers resolve speakers and subjects against. */
export interface Entities {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
}

const LATIN_WORD = /^[A-Z][a-z]+$/

/** Adds the single Latin word that stands in brackets after a person's name: 波菲 (Porphy). */
const addFirstNames = (view: View, places: readonly Named<Draft>[]): void => {
  for (const { end, owner } of places) {
    const latin = owner.full ? latinAfter(view, end)?.latin : undefined
    if (latin && LATIN_WORD.test(latin)) owner.forms.add(latin)
  }
}

/** Everybody whom the text names, with every form of their name. */
const findDrafts = (view: View): Draft[] => {
  const partial = findPartialNames(view)
  const finds = [
    ...findKnownNames(view),
    ...findNativeNames(view),
    ...findTitledNames(view),
    ...findSoundNames(view),
    ...findDottedNames(view),
    ...findBracketNames(view),
    ...findLatinNames(view),
    ...findNicknames(view),
  ]
  const drafts = fullDrafts(view, acceptNames(withListBonus(view, finds), view.text.length, partial))
  addPartialDrafts(view, drafts, partial)
  addBareSurnames(view, drafts)
  return drafts
}

/** The people and organisations of a document, in the order of their first mention. */
export const findEntities = (document: Document, pack: HanPack): Entities => {
  const view = createView(document.text, pack)
  const drafts = findDrafts(view)
  addFirstNames(view, findMentions(view, ownersOf(drafts)))
  const first = findMentions(view, ownersOf(drafts))
  const roles = toPeople(view, first).flatMap((person) => person.roles)
  const bodies = findBodies(view, boundsOf(first), roles, new Set(drafts.flatMap((draft) => [...draft.forms])))
  addPlacelessForms(view, bodies)
  addInitials(view, bodies)
  addBracketForms(view, findMentions(view, ownersOf(bodies)), bodies)
  return toEntities(view, drafts, bodies)
}

/** Finds every mention of all at once, so that where two overlap the longer one has the place. */
const toEntities = (view: View, drafts: readonly Draft[], bodies: readonly BodyDraft[]): Entities => {
  const owners = new Map<string, Draft | BodyDraft>([...ownersOf(bodies), ...ownersOf(drafts)])
  const places = findMentions(view, owners)
  const persons = new Set<Draft | BodyDraft>(drafts)
  const people = places.filter((place): place is Named<Draft> => persons.has(place.owner))
  const others = places.filter((place) => !persons.has(place.owner))
  return { people: toPeople(view, people), organisations: toOrganisations(others) }
}
