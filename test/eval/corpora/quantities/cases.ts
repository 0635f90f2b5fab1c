/** The kinds of quantity that both the readers and their peer have models for. */
export type Kind = 'currency' | 'percentage' | 'dimension' | 'number'

/** A quantity that was found: the unit is an ISO code, or a name in English, or as written. */
export interface Item {
  readonly start: number
  readonly end: number
  readonly value: number
  /** The other end of a range. */
  readonly other?: number
  readonly unit: string | null
}

/** One case of a test suite: a text with what should be found in it. */
export interface Case {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly gold: readonly GoldItem[]
}

export interface GoldItem {
  readonly start: number
  readonly end: number
  readonly type: string
  /** A number, with `%` behind it for a share; no number where a unit stands alone. */
  readonly value?: string | null
  readonly unit?: string
  readonly isoCurrency?: string
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** `{ id, lang, model, text, gold: [{ start, end, type, value, unit, isoCurrency }] }`. */
export const isCase = (line: unknown): line is Case =>
  isObject(line) && typeof line['model'] === 'string' && typeof line['text'] === 'string' && Array.isArray(line['gold'])

const kinds: Readonly<Record<string, Kind>> = {
  CurrencyModel: 'currency',
  PercentModel: 'percentage',
  DimensionModel: 'dimension',
  NumberModel: 'number',
}

/** The kind that a case's model is for, or `undefined` for one that isn't measured (ranges of bare numbers). */
export const kindOf = (one: unknown): Kind | undefined => (isObject(one) ? kinds[String(one['model'])] : undefined)

/** The number of a gold item; `NaN` for a unit without one, which is no quantity. */
export const goldValue = ({ value }: GoldItem): number => Number.parseFloat(value ?? '')
