import type { Counted, Reader } from './reader.ts'

/** A quantity with what it is a figure of; `null` where the sentence doesn't tell. */
export interface Told extends Counted {
  readonly subject: string | null
}

export const withSubjects = (reader: Reader, quantities: readonly Counted[], _lead: Reader | null): Told[] =>
  quantities.map((quantity) => ({
    ...quantity,
    subject: quantity.phrase && reader.text.slice(quantity.phrase.start, quantity.phrase.end),
  }))
