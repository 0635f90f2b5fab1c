import type { LanguagePack } from '../../languages/pack.ts'
import type { Document } from '../../model/document.ts'
import type { Organisation, Person } from '../../model/person.ts'

/** Whom and what a document names: what the other readers resolve speakers and subjects against. */
export interface Entities {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
}

/** The people and organisations of a document, in the order of their first mention. */
export const findEntities = (_document: Document, _pack: LanguagePack): Entities => ({ people: [], organisations: [] })
