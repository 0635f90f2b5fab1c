import type { HanPack } from '../../languages/pack.ts'
import type { Document } from '../../model/document.ts'
import type { Entities } from '../people/people.ts'
import { gendersOf } from '../people/resolve.ts'
import type { Attribution } from './attribution.ts'
import { findAttributions } from './attributions.ts'
import { callersOf } from './callers.ts'
import { findCues } from './cueMatches.ts'
import type { Search } from './search.ts'
import { viewOf } from './view.ts'

/** A document as speech is read in it, with every attribution found. */
export interface Spoken {
  readonly search: Search
  readonly attributions: readonly Attribution[]
}

const known = new WeakMap<Document, { readonly entities: Entities; readonly spoken: Spoken }>()

/** Reads a document for speech; worked out once for quotations and disputes alike. */
export const spokenOf = (document: Document, pack: HanPack, entities: Entities): Spoken => {
  const before = known.get(document)
  if (before?.entities === entities) return before.spoken
  const rules = pack.cues
  const view = viewOf(document, rules)
  const search: Search = {
    field: { view, rules, callers: callersOf(view, rules, entities) },
    entities,
    focus: { seen: [], genders: gendersOf(document, pack, entities) },
    cues: findCues(view.folded, rules),
    today: document.publishedAt?.slice(0, 10) ?? null,
  }
  const spoken = { search, attributions: findAttributions(search) }
  known.set(document, { entities, spoken })
  return spoken
}
