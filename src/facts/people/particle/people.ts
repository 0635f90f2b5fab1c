import type { ParticlePack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Entities } from '../people.ts'

/** The people and organisations of a document, in the order of their first mention. */
export const findEntities = (_document: Document, _pack: ParticlePack): Entities => ({ people: [], organisations: [] })
