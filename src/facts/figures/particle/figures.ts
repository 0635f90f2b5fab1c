import type { ParticlePack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Entities } from '../../people/people.ts'

/** The figures of a document, in the order of the text. */
export const findFigures = (_document: Document, _pack: ParticlePack, _entities: Entities): Figure[] => []
