import type { LanguageBasics } from '../../languages/pack.ts'
import type { Figure } from '../../model/figure.ts'
import type { Write } from '../pages.ts'
import { bold, upTo } from './text.ts'

const marks = { up: '▲ ', down: '▼ ' } as const

/** A figure as a reader of this language writes it, with what helps beside it; from outside still. */
export const figureText = (figure: Figure, { display, labels }: LanguageBasics): string => {
  const beside = display.beside(figure)
  return display.figure(figure) + (beside === null ? '' : labels.aside(beside))
}

/** A figure's line: whether it rises or falls, the figure, and what it is a figure of. */
export const writeFigure =
  (figure: Figure, language: LanguageBasics): Write =>
  (limit) => {
    const text = upTo(limit)
    const subject = figure.subject === null ? '' : text(figure.subject)
    const mark = figure.change === null ? '' : marks[figure.change]
    return `${mark}${bold(text(figureText(figure, language)))}${subject === '' ? '' : ` — ${subject}`}`
  }
