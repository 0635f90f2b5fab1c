import type { Figure } from '../../../model/figure.ts'
import type { Quantity } from '../quantity.ts'

/** A quantity of a sentence that begins at `offset` as a figure of the document; `text` is the sentence. */
export const toFigure = (quantity: Quantity, subject: string | null, text: string, offset: number): Figure => {
  const exact = quantity.low === quantity.high
  return {
    text: text.slice(quantity.start, quantity.end),
    value: exact ? quantity.low : null,
    low: exact ? null : quantity.low,
    high: exact ? null : quantity.high,
    unit: quantity.unit,
    unitText: quantity.unitText,
    kind: quantity.kind,
    qualifier: quantity.qualifier,
    change: quantity.change,
    subject,
    span: { start: offset + quantity.start, end: offset + quantity.end },
  }
}
