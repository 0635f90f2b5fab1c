import type { SpacedPack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Dispute, Quotation } from '../../../model/quotation.ts'
import { trimSpan } from '../../../text/spans.ts'
import type { Entities } from '../../people/people.ts'
import { spokenLines } from '../../quotations/spaced/spoken.ts'
import { contradictionsIn } from './contradictions.ts'

/** Who contradicts whom in a document, in the order of the text, each pair once. */
export const findDisputes = (
  document: Document,
  pack: SpacedPack,
  entities: Entities,
  _quotations: readonly Quotation[],
): Dispute[] => {
  const lines = spokenLines(document, pack, entities)
  const seen = new Set<string>()
  return lines.flatMap(({ sentence }, index) =>
    contradictionsIn(lines, index).flatMap(({ by, against }) => {
      const key = `${by}\n${against}`
      if (by === against || seen.has(key)) return []
      seen.add(key)
      return [{ by, against, span: trimSpan(document.text, sentence) }]
    }),
  )
}
