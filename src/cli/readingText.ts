import { subjectText } from '../discord/embeds/figures.ts'
import { basicsOf } from '../languages/index.ts'
import type { LanguageBasics } from '../languages/pack.ts'
import type { Labels } from '../languages/parts/labels.ts'
import type { Figure } from '../model/figure.ts'
import type { Person } from '../model/person.ts'
import type { Dispute, Quotation } from '../model/quotation.ts'
import type { Reading } from '../model/reading.ts'

const figureLine = ({ display, labels }: LanguageBasics, figure: Figure): string => {
  const beside = display.beside(figure)
  const shown = `${display.figure(figure)}${beside === null ? '' : labels.aside(beside)}`
  const mark = figure.change === null ? '' : figure.change === 'up' ? ' ▲' : ' ▼'
  const subject = subjectText(figure)
  return `${shown}${mark}${subject === '' ? '' : `  ${subject}`}`
}

const personLine = ({ labels }: LanguageBasics, { name, aliases, roles }: Person, article: Labels): string => {
  const others = aliases.length > 0 ? labels.aside(labels.list(aliases)) : ''
  const said = roles.map(({ title, organisation }) => article.role(title, organisation))
  return `${name}${others}${said.length > 0 ? `  ${labels.list(said)}` : ''}`
}

const quotationLine = ({ labels }: LanguageBasics, { speaker, mode, text }: Quotation): string => {
  const [opening, closing] = labels.marks
  return mode === 'direct' ? `${speaker}  ${opening}${text}${closing}` : `${speaker}  ${labels.said.reported}  ${text}`
}

const disputeLine = ({ labels }: LanguageBasics, { by, against }: Dispute): string =>
  `${against}  ${labels.said.disputedBy(by)}`

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]

/** A reading as plain text in a reader's language; the article's words stay as they are. */
export const readingText = ({ document, facts, brief }: Reading, language: LanguageBasics): string => {
  const { lists, summary } = language.labels
  // Roles are the article's own words, and are joined as its language joins them.
  const article = basicsOf(document.language)?.labels ?? language.labels
  const about = [document.publisher, document.byline, document.publishedAt].filter((one) => one !== null)
  const keyFigures = brief.keyFigures.flatMap((index) => facts.figures[index] ?? [])
  const said = [
    ...facts.quotations.map((quotation) => quotationLine(language, quotation)),
    ...facts.disputes.map((dispute) => disputeLine(language, dispute)),
  ]
  return [
    brief.headline,
    ...(about.length > 0 ? [about.join(' · ')] : []),
    '',
    ...brief.sentences.map(({ text }) => text),
    ...section(
      summary.keyFigures,
      keyFigures.map((figure) => figureLine(language, figure)),
    ),
    ...section(
      lists.people,
      facts.people.map((person) => personLine(language, person, article)),
    ),
    ...section(lists.said, said),
  ].join('\n')
}
