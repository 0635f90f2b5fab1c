import { findDisputes } from '../../../../src/facts/disputes/spaced/disputes.ts'
import { findQuotations } from '../../../../src/facts/quotations/spaced/quotations.ts'
import { en } from '../../../../src/languages/en/index.ts'
import type { Dispute, Quotation } from '../../../../src/model/quotation.ts'
import { entitiesOf, plainDocument, type SpeechCase } from '../../../helpers/speech.ts'

/** What is said in an English passage, and who disputes whom. */
export const hear = (one: Omit<SpeechCase, 'name'>): { quotations: Quotation[]; disputes: Dispute[] } => {
  const document = { ...plainDocument(one.text, one.publishedAt), language: 'en' }
  const entities = entitiesOf(one)
  const quotations = findQuotations(document, en, entities)
  return { quotations, disputes: findDisputes(document, en, entities, quotations) }
}
