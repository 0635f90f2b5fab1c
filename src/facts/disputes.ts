import type { HanPack } from '../languages/pack.ts'
import type { Document } from '../model/document.ts'
import type { Dispute, Quotation } from '../model/quotation.ts'
import { answersIn } from './disputes/answers.ts'
import { contradictionsIn } from './disputes/contradictions.ts'
import { type Hearing, spanOf } from './disputes/hearing.ts'
import { rejectionsIn } from './disputes/rejections.ts'
import type { Entities } from './people/people.ts'
import { spokenOf } from './quotations/spoken.ts'

/** Who contradicts whom in a document, in the order of the text, each pair once. */
export const findDisputes = (
  document: Document,
  pack: HanPack,
  entities: Entities,
  quotations: readonly Quotation[],
): Dispute[] => {
  const { search, attributions } = spokenOf(document, pack, entities)
  const hearing: Hearing = { search, attributions, quotations }
  const seen = new Set<string>()
  return search.field.view.sentences.flatMap((sentence, index) => {
    const parties = [
      ...answersIn(hearing, sentence, index),
      ...contradictionsIn(hearing, sentence, index),
      ...rejectionsIn(hearing, sentence, index),
    ]
    return parties.flatMap(({ by, against }) => {
      const key = `${by}\n${against}`
      if (by === against || seen.has(key)) return []
      seen.add(key)
      return [{ by, against, span: spanOf(search.field.view.text, sentence) }]
    })
  })
}
