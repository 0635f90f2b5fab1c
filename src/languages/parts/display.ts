import type { Figure } from '../../model/figure.ts'

/** How figures are shown: `figure`, and in brackets after it `beside` where that is not `null`. */
export interface DisplayRules {
  /**
   * A figure with its qualifier and its unit as a reader of this language writes it: 逾5,000億美元, over US$500 billion.
   * One that stands in a writing the reader doesn't use keeps the article's words under the reader's qualifier: over 5千億美元.
   */
  figure(figure: Figure): string
  /**
   * What helps a reader beside `figure`, else `null`: the reader's own form of a foreign figure (US$500 billion beside 5千億美元),
   * the digits of one in spelt-out numerals (350億元 beside 三五〇億元). Without qualifier and brackets.
   */
  beside(figure: Figure): string | null
}
