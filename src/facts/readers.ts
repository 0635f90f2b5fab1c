import type { LanguagePack } from '../languages/pack.ts'
import type { Document } from '../model/document.ts'
import type { Figure } from '../model/figure.ts'
import type { Dispute, Quotation } from '../model/quotation.ts'
import { findDisputes as findParticleDisputes } from './disputes/particle/disputes.ts'
import { findDisputes as findSpacedDisputes } from './disputes/spaced/disputes.ts'
import { findDisputes } from './disputes.ts'
import { findFigures } from './figures/figures.ts'
import { findFigures as findParticleFigures } from './figures/particle/figures.ts'
import { findFigures as findSpacedFigures } from './figures/spaced/figures.ts'
import { findEntities as findParticleEntities } from './people/particle/people.ts'
import { type Entities, findEntities } from './people/people.ts'
import { findEntities as findSpacedEntities } from './people/spaced/people.ts'
import { findQuotations as findParticleQuotations } from './quotations/particle/quotations.ts'
import { findQuotations } from './quotations/quotations.ts'
import { findQuotations as findSpacedQuotations } from './quotations/spaced/quotations.ts'

/** The four readers of the languages that share a grammar; each sees what those before it found. */
export interface Readers<Pack> {
  findEntities(document: Document, pack: Pack): Entities
  findFigures(document: Document, pack: Pack, entities: Entities): Figure[]
  findQuotations(document: Document, pack: Pack, entities: Entities): Quotation[]
  findDisputes(document: Document, pack: Pack, entities: Entities, quotations: readonly Quotation[]): Dispute[]
}

type PackOf<Grammar> = Extract<LanguagePack, { readonly grammar: Grammar }>

const readers: { readonly [Grammar in LanguagePack['grammar']]: Readers<PackOf<Grammar>> } = {
  han: { findEntities, findFigures, findQuotations, findDisputes },
  spaced: {
    findEntities: findSpacedEntities,
    findFigures: findSpacedFigures,
    findQuotations: findSpacedQuotations,
    findDisputes: findSpacedDisputes,
  },
  particle: {
    findEntities: findParticleEntities,
    findFigures: findParticleFigures,
    findQuotations: findParticleQuotations,
    findDisputes: findParticleDisputes,
  },
}

/** The readers of one language, ready to be handed documents. */
export interface BoundReaders {
  findEntities(document: Document): Entities
  findFigures(document: Document, entities: Entities): Figure[]
  findQuotations(document: Document, entities: Entities): Quotation[]
  findDisputes(document: Document, entities: Entities, quotations: readonly Quotation[]): Dispute[]
}

const bind = <Pack>(own: Readers<Pack>, pack: Pack): BoundReaders => ({
  findEntities: (document) => own.findEntities(document, pack),
  findFigures: (document, entities) => own.findFigures(document, pack, entities),
  findQuotations: (document, entities) => own.findQuotations(document, pack, entities),
  findDisputes: (document, entities, quotations) => own.findDisputes(document, pack, entities, quotations),
})

/** The readers that a language's pack is made for. */
export const readersOf = (pack: LanguagePack): BoundReaders => {
  switch (pack.grammar) {
    case 'han':
      return bind(readers.han, pack)
    case 'spaced':
      return bind(readers.spaced, pack)
    case 'particle':
      return bind(readers.particle, pack)
  }
}
