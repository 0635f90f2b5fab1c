import type { ParticlePack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Quotation } from '../../../model/quotation.ts'
import type { Entities } from '../../people/people.ts'
import { heardOf } from './heard.ts'

/** Who said what in a document, in the order of the text, each with its speaker resolved. */
export const findQuotations = (document: Document, pack: ParticlePack, entities: Entities): Quotation[] => [
  ...heardOf(document, pack, entities).quotations,
]
