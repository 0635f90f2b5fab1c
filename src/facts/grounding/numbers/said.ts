import type { LanguagePack } from '../../../languages/pack.ts'
import type { SaidNumber } from '../../../languages/parts/prose.ts'
import type { Figure } from '../../../model/figure.ts'
import { overlaps } from '../../../text/spans.ts'
import { bears } from './bears.ts'
import { figuresIn, valuesOf } from './figures.ts'

/** A statement's number, with the figure that it is a part of, if it is one. */
export interface Said {
  readonly number: SaidNumber
  readonly figure: Figure | undefined
}

/** The numbers of a statement that need evidence. */
export const saidIn = (text: string, reader: LanguagePack): Said[] => {
  const numbers = reader.prose.numbers(text).filter(({ loose }) => !loose)
  const figures = numbers.length > 0 ? figuresIn(text, reader) : []
  return numbers.map((number) => ({ number, figure: figures.find(({ span }) => overlaps(span, number)) }))
}

/** Whether a figure's value, or one end of its range, bears a number. */
export const figureBears = (figure: Figure, number: SaidNumber): boolean =>
  valuesOf(figure).some((value) => bears({ value }, number))
