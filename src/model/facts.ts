import type { Figure } from './figure.ts'
import type { Organisation, Person } from './person.ts'
import type { Dispute, Quotation } from './quotation.ts'

/**
 * All that was read out of one document, each list in the order of the text. What a model adds stands behind what the rules
 * found, so that an index stays the same fact's.
 */
export interface Facts {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  readonly figures: readonly Figure[]
  readonly quotations: readonly Quotation[]
  readonly disputes: readonly Dispute[]
}
