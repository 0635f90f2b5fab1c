import type { LanguageBasics } from '../../languages/pack.ts'
import type { Figure } from '../../model/figure.ts'
import { foldKey } from '../../text/fold.ts'
import type { Write } from '../pages.ts'
import { bold, upTo } from './text.ts'

const marks = { up: '▲ ', down: '▼ ' } as const

/** A figure as a reader of this language writes it, with what helps beside it; from outside still. */
export const figureText = (figure: Figure, { display, labels }: LanguageBasics): string => {
  const beside = display.beside(figure)
  return display.figure(figure) + (beside === null ? '' : labels.aside(beside))
}

/** What a figure is of, '' where nothing tells or the figure's own words hold it already: 24 turbines, of turbines. From outside still. */
export const subjectText = ({ subject, text }: Figure): string =>
  subject === null || foldKey(text).includes(foldKey(subject)) ? '' : subject

/** A figure's line: whether it rises or falls, the figure, and what it is a figure of. */
export const writeFigure =
  (figure: Figure, language: LanguageBasics): Write =>
  (limit) => {
    const text = upTo(limit)
    const subject = text(subjectText(figure))
    const mark = figure.change === null ? '' : marks[figure.change]
    return `${mark}${bold(text(figureText(figure, language)))}${subject === '' ? '' : ` — ${subject}`}`
  }
