import type { SpacedPack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Quotation } from '../../../model/quotation.ts'
import type { Entities } from '../../people/people.ts'

/** Who said what in a document, in the order of the text, each with its speaker resolved. */
export const findQuotations = (_document: Document, _pack: SpacedPack, _entities: Entities): Quotation[] => []
