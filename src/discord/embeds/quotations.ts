import type { LanguageBasics } from '../../languages/pack.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Write } from '../pages.ts'
import type { Clue } from '../views/sheet.ts'
import type { Said } from './saidOf.ts'
import { bold, foundMark, lines, small, upTo } from './text.ts'

/** The words: direct ones in the article's own marks, reported speech without any. */
const wordsOf = ({ quotation, marks }: Said, limit: number): string => {
  const text = upTo(limit)(quotation.text)
  return (quotation.mode === 'direct' ? `${marks[0]}${text}${marks[1]}` : text) + foundMark(quotation)
}

/** Below the words, in no marks of speech: nobody said it so. */
const translationLine = ({ translation }: Said, { labels }: LanguageBasics, limit: number): string =>
  translation === null ? '' : `↳ ${labels.said.translated(upTo(limit)(translation))}`

const modeOf = ({ mode }: Quotation, { labels }: LanguageBasics): string =>
  ({ direct: '', indirect: labels.said.reported, mixed: labels.said.partlyQuoted })[mode]

const ROLE = 60
const HEADLINE = 60

const speakerLine = ({ quotation, role }: Said, { labels }: LanguageBasics, limit: number): string =>
  bold(upTo(limit)(quotation.speaker)) + (role ? labels.aside(upTo(Math.min(limit, ROLE))(role)) : '')

const smallPrint = ({ quotation, disputes }: Said, language: LanguageBasics, limit: number): string => {
  const { labels } = language
  const text = upTo(limit)
  const against = new Set(disputes.map(({ by }) => by))
  return small([
    modeOf(quotation, language),
    quotation.addressee === null ? '' : labels.said.to(text(quotation.addressee)),
    quotation.saidOn === null ? '' : text(labels.said.day(quotation.saidOn)),
    against.size === 0 ? '' : labels.said.disputedBy(text(labels.list([...against]))),
  ])
}

/** What a quotation says of itself besides its words. */
export interface SaidParts {
  /** Whether the speaker is named, and the story. */
  readonly speaker: boolean
  readonly headline: boolean
}

/** A quotation: who, the words, their translation, whether reported, to whom, when, and who disputed it. */
export const writeSaid =
  (said: Said, language: LanguageBasics, { speaker, headline }: SaidParts): Write =>
  (limit) =>
    lines([
      speaker ? speakerLine(said, language, limit) : '',
      wordsOf(said, limit),
      translationLine(said, language, limit),
      smallPrint(said, language, limit),
      headline ? small([upTo(Math.min(limit, HEADLINE))(said.story.reading.brief.headline)]) : '',
    ])

/** The bare quotations of what is shown. */
export const quotationsOf = (list: readonly Said[]): Quotation[] => list.map(({ quotation }) => quotation)

/** What a quotation stands on: its words, and the places where it is disputed. */
export const clueOfSaid = ({ story, quotation, disputes }: Said): Clue => ({
  label: quotation.speaker,
  story,
  spans: [quotation.span, ...disputes.map(({ span }) => span)],
})
