import type { SpacedPack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Dispute, Quotation } from '../../../model/quotation.ts'
import type { Entities } from '../../people/people.ts'

/** Who contradicts whom, in the order of the text. */
export const findDisputes = (
  _document: Document,
  _pack: SpacedPack,
  _entities: Entities,
  _quotations: readonly Quotation[],
): Dispute[] => []
