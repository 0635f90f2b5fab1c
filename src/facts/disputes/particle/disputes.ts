import type { ParticlePack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Dispute, Quotation } from '../../../model/quotation.ts'
import { trimSpan } from '../../../text/spans.ts'
import type { Entities } from '../../people/people.ts'
import { heardOf } from '../../quotations/particle/heard.ts'
import { hitsBack } from './accusations.ts'
import type { Hearing, Parties } from './hearing.ts'
import { saidUntrue } from './untrue.ts'
import { answersIn } from './verbs.ts'

/** Who contradicts whom, in the order of the text, each pair once. */
export const findDisputes = (
  document: Document,
  pack: ParticlePack,
  entities: Entities,
  _quotations: readonly Quotation[],
): Dispute[] => {
  const heard = heardOf(document, pack, entities)
  const bySentence = Map.groupBy(heard.attributions, ({ sentence }) => sentence)
  const hearing: Hearing = { heard, spokenIn: (index) => bySentence.get(index) ?? [] }
  const seen = new Set<string>()
  return heard.sentences.flatMap(({ told, index }) => {
    const found: Parties[] = [...answersIn(hearing, index), ...saidUntrue(hearing, index), ...hitsBack(hearing, index)]
    return found.flatMap(({ by, against }) => {
      const key = `${by}\n${against}`
      if (by === against || seen.has(key)) return []
      seen.add(key)
      return [{ by, against, span: trimSpan(document.text, told) }]
    })
  })
}
