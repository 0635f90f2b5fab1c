import type { QuotationMode } from '../../src/model/quotation.ts'

/** What a careful reader found in one article. A list that is missing is not measured. Names follow the files' own spelling. */
export interface Gold {
  readonly language: string
  readonly people?: readonly GoldPerson[]
  readonly organisations?: readonly GoldName[]
  readonly figures?: readonly GoldFigure[]
  /** Neither owed nor punished, like every `…_may`. */
  readonly figures_may?: readonly GoldFigure[]
  readonly figures_must_not?: readonly { readonly value: number; readonly why: string; readonly text?: string }[]
  readonly quotations?: readonly GoldQuotation[]
  readonly quotations_may?: readonly GoldQuotation[]
  readonly not_quotations?: readonly string[]
  readonly disputes?: readonly (readonly [string, string] | { readonly by: string; readonly against: string })[]
  readonly body_must_contain?: readonly string[]
  readonly noise_must_not_contain?: readonly string[]
  /** The brief's headline to the letter. */
  readonly headline?: string
  /** Values that belong among the first key figures. */
  readonly key_figures?: readonly number[]
}

export interface GoldName {
  readonly name: string
  readonly aliases?: readonly string[]
}

export interface GoldPerson extends GoldName {
  /** Any one of them will do: the title, or organisation and title together. */
  readonly role_any?: readonly string[]
}

export interface GoldFigure {
  readonly text?: string
  readonly value?: number | null
  readonly low?: number | null
  readonly high?: number | null
  readonly unit: string
  readonly qualifier?: string | null
  readonly subject?: string | null
  /** What it is a figure of where the words of the article don't settle it. */
  readonly about?: string
}

export interface GoldQuotation {
  readonly speaker: string
  readonly speaker_any?: readonly string[]
  readonly mode: QuotationMode
  readonly text?: string
  /** Words that the quotation must hold where its exact ends are open. */
  readonly has?: string
}
