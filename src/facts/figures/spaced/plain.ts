import type { Numeral } from '../../../languages/parts/numerals.ts'
import type { FigureKind } from '../../../model/figure.ts'
import { rounded } from '../../../text/decimals.ts'
import type { Counted } from './reader.ts'

/** A number without a unit yet. */
export const plain = (numeral: Numeral): Counted => ({
  numeral,
  start: numeral.start,
  end: numeral.end,
  low: numeral.low,
  high: numeral.high,
  unit: '',
  unitText: '',
  kind: 'count',
  qualifier: numeral.qualifier,
  change: null,
  unitEnd: numeral.end,
  noun: null,
  phrase: null,
  hyphen: false,
  lead: numeral.start,
})

/** The quantity in a unit that ends at `end`, its number multiplied by the unit's factor. */
export const withUnit = (
  quantity: Counted,
  unit: string,
  unitText: string,
  kind: FigureKind,
  end: number,
  factor = 1,
): Counted => ({
  ...quantity,
  unit,
  unitText,
  kind,
  end,
  unitEnd: end,
  low: rounded(quantity.low * factor),
  high: rounded(quantity.high * factor),
})
