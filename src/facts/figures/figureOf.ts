import type { Figure } from '../../model/figure.ts'
import type { Span } from '../../model/span.ts'
import type { Quantity } from './quantity.ts'

type Told = Pick<Quantity, 'low' | 'high' | 'unit' | 'unitText' | 'kind' | 'qualifier' | 'change'>

/** A quantity as a figure of the document that stands at `span`, where its words are `text`. */
export const figureOf = (quantity: Told, subject: string | null, text: string, span: Span): Figure => {
  const { low, high, unit, unitText, kind, qualifier, change } = quantity
  const bounds = low === high ? { value: low, low: null, high: null } : { value: null, low, high }
  return { text, ...bounds, unit, unitText, kind, qualifier, change, subject, span }
}
