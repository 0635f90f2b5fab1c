import { findDisputes } from '../../../../src/facts/disputes/particle/disputes.ts'
import { findQuotations } from '../../../../src/facts/quotations/particle/quotations.ts'
import { ja } from '../../../../src/languages/ja/index.ts'
import type { Dispute, Quotation } from '../../../../src/model/quotation.ts'
import { entitiesOf, plainDocument, type SpeechCase } from '../../../helpers/speech.ts'

/** What is said in a Japanese passage, and who disputes whom. */
export const hear = (one: Omit<SpeechCase, 'name'>): { quotations: Quotation[]; disputes: Dispute[] } => {
  const document = { ...plainDocument(one.text, one.publishedAt), language: 'ja' }
  const entities = entitiesOf(one)
  const quotations = findQuotations(document, ja, entities)
  return { quotations, disputes: findDisputes(document, ja, entities, quotations) }
}
