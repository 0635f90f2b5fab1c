import type { LanguagePack } from '../languages/pack.ts'
import type { Facts } from '../model/facts.ts'
import type { Extractor } from './extractor.ts'
import { readersOf } from './readers.ts'

const nothing: Facts = { people: [], organisations: [], figures: [], quotations: [], disputes: [] }

/** The extractor that needs no model. A document in a language without a pack gets no facts. */
export const createRulesExtractor = (packOf: (tag: string) => LanguagePack | undefined): Extractor => ({
  async extract(document) {
    const pack = packOf(document.language)
    if (!pack) return nothing
    const readers = readersOf(pack)
    const entities = readers.findEntities(document)
    const quotations = readers.findQuotations(document, entities)
    return {
      ...entities,
      figures: readers.findFigures(document, entities),
      quotations,
      disputes: readers.findDisputes(document, entities, quotations),
    }
  },
})
