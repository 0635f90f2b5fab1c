import type { LanguageBasics } from '../../languages/pack.ts'
import type { Labels } from '../../languages/parts/labels.ts'
import type { Facts } from '../../model/facts.ts'
import type { Dispute, Quotation } from '../../model/quotation.ts'
import type { Story } from '../../model/story.ts'
import type { Write } from '../pages.ts'
import type { Clue } from '../views/sheet.ts'
import { rolesOf } from './people.ts'
import { bold, lines, small, upTo } from './text.ts'

/** One quotation with the story that it stands in. */
export interface Said {
  readonly story: Story
  readonly quotation: Quotation
  /** The labels of the article's language, for its marks and roles. */
  readonly article: Labels
}

/** Who disputed a quotation: whoever contradicts its speaker further on, where this is the last that the speaker said before. */
export const disputesOf = (quotation: Quotation, { disputes, quotations }: Facts): readonly Dispute[] =>
  disputes.filter(({ against, span }) => {
    if (against !== quotation.speaker) return false
    const own = quotations.filter(({ speaker }) => speaker === against)
    const before = own.filter((one) => one.span.start <= span.start)
    return (before.at(-1) ?? own[0]) === quotation
  })

/** The words: direct ones in the article's own marks, reported speech without any. */
const wordsOf = ({ quotation, article }: Said, limit: number): string => {
  const text = upTo(limit)(quotation.text)
  return quotation.mode === 'direct' ? `${article.marks[0]}${text}${article.marks[1]}` : text
}

const modeOf = ({ mode }: Quotation, { labels }: LanguageBasics): string =>
  ({ direct: '', indirect: labels.said.reported, mixed: labels.said.partlyQuoted })[mode]

const ROLE = 60
const HEADLINE = 60

const speakerLine = ({ quotation, story, article }: Said, { labels }: LanguageBasics, limit: number): string => {
  const person = story.reading.facts.people.find(({ name }) => name === quotation.speaker)
  const role = person && rolesOf(person, article)[0]
  return bold(upTo(limit)(quotation.speaker)) + (role ? labels.aside(upTo(Math.min(limit, ROLE))(role)) : '')
}

const smallPrint = (said: Said, language: LanguageBasics, limit: number): string => {
  const { quotation, story } = said
  const { labels } = language
  const text = upTo(limit)
  const against = disputesOf(quotation, story.reading.facts).map(({ by }) => by)
  return small([
    modeOf(quotation, language),
    quotation.addressee === null ? '' : labels.said.to(text(quotation.addressee)),
    quotation.saidOn === null ? '' : text(labels.said.day(quotation.saidOn)),
    against.length === 0 ? '' : labels.said.disputedBy(text(labels.list([...new Set(against)]))),
  ])
}

export interface SaidParts {
  /** Whether the speaker is named, and the story. */
  readonly speaker: boolean
  readonly headline: boolean
}

/** A quotation: who, the words, whether reported, to whom, when, and who disputed it. */
export const writeSaid =
  (said: Said, language: LanguageBasics, { speaker, headline }: SaidParts): Write =>
  (limit) =>
    lines([
      speaker ? speakerLine(said, language, limit) : '',
      wordsOf(said, limit),
      smallPrint(said, language, limit),
      headline ? small([upTo(Math.min(limit, HEADLINE))(said.story.reading.brief.headline)]) : '',
    ])

/** What a quotation stands on: its words, and the places where it is disputed. */
export const clueOfSaid = ({ story, quotation }: Said): Clue => ({
  label: quotation.speaker,
  story,
  spans: [quotation.span, ...disputesOf(quotation, story.reading.facts).map(({ span }) => span)],
})
