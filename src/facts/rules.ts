import type { LanguagePack } from '../languages/pack.ts'
import type { Facts } from '../model/facts.ts'
import { findDisputes } from './disputes.ts'
import type { Extractor } from './extractor.ts'
import { findFigures } from './figures/figures.ts'
import { findEntities } from './people/people.ts'
import { findQuotations } from './quotations/quotations.ts'

const nothing: Facts = { people: [], organisations: [], figures: [], quotations: [], disputes: [] }

/** The extractor that needs no model. A document in a language without a pack gets no facts. */
export const createRulesExtractor = (packOf: (tag: string) => LanguagePack | undefined): Extractor => ({
  name: 'rules',
  async extract(document) {
    const pack = packOf(document.language)
    if (!pack) return nothing
    const entities = findEntities(document, pack)
    const quotations = findQuotations(document, pack, entities)
    return {
      ...entities,
      figures: findFigures(document, pack, entities),
      quotations,
      disputes: findDisputes(document, pack, entities, quotations),
    }
  },
})
