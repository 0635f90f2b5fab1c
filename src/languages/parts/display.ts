import type { Figure } from '../../model/figure.ts'

export interface DisplayRules {
  /** A figure as a reader of this language writes it, with its qualifier and its unit: 逾5,000億美元, over US$500 billion. */
  figure(figure: Figure): string
}
