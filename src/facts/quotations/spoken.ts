import type { HanPack } from '../../languages/pack.ts'
import type { Document } from '../../model/document.ts'
import type { Entities } from '../people/people.ts'
import { gendersOf } from '../people/resolve.ts'
import { withAdopted } from './adopt.ts'
import type { Attribution } from './attribution.ts'
import { findAttributions } from './attributions.ts'
import { type Caller, callersOf } from './callers.ts'
import { findCues } from './cueMatches.ts'
import type { Search } from './search.ts'
import { viewOf } from './view.ts'

/** A document as speech is read in it, with every attribution found. */
export interface Spoken {
  readonly search: Search
  readonly attributions: readonly Attribution[]
}

/** How long a word for a document must be to hide the cue in it: 民意調查; not 調查 itself. */
const LONGER = 3

/** The names and compound words that hold the letters of cues, in order and apart. */
const hiding = (callers: readonly Caller[]): Caller[] => {
  const kept: Caller[] = []
  for (const one of callers) {
    const whole = one.kind === 'entity' || (one.kind === 'report' && one.end - one.start >= LONGER)
    if (whole && one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  }
  return kept
}

const known = new WeakMap<Document, { readonly entities: Entities; readonly spoken: Spoken }>()

/** Reads a document for speech; worked out once for quotations and disputes alike. */
export const spokenOf = (document: Document, pack: HanPack, entities: Entities): Spoken => {
  const before = known.get(document)
  if (before?.entities === entities) return before.spoken
  const rules = pack.cues
  const view = viewOf(document, rules)
  const callers = callersOf(view, rules, entities)
  const search: Search = {
    field: { view, rules, callers },
    entities,
    focus: { seen: [], genders: gendersOf(document, pack, entities) },
    cues: findCues(view.folded, rules, hiding(callers)),
    today: document.publishedAt?.slice(0, 10) ?? null,
  }
  const first = findAttributions(search)
  const told = withAdopted(entities, first, view, rules)
  const again: Search = { ...search, entities: told, focus: { ...search.focus, seen: [] } }
  const spoken =
    told === entities ? { search, attributions: first } : { search: again, attributions: findAttributions(again) }
  known.set(document, { entities, spoken })
  return spoken
}
