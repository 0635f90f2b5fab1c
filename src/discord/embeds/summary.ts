import type { APIEmbed } from 'discord.js'
import type { LanguageBasics } from '../../languages/pack.ts'
import type { Brief, BriefSentence } from '../../model/brief.ts'
import type { Edit, PlainReason } from '../../model/edit.ts'
import type { Story } from '../../model/story.ts'
import { slice } from '../../text/spans.ts'
import { truncate } from '../../text/truncate.ts'
import { type Page, paginate } from '../pages.ts'
import type { Clue, LazyPage } from '../views/sheet.ts'
import { figureText, writeFigure } from './figures.ts'
import { BRIEF_ROOM, KEY_FIGURES_ROOM } from './rooms.ts'
import { COLOUR, footerOf, isRead, lines, pageMark, small, sourceOf, titleOf, upTo } from './text.ts'

/** The longest name of a model that a footer holds whole, in UTF-16 units. */
const MODEL = 60

/** A brief that a story is shown by. */
interface Shown {
  readonly story: Story
  readonly brief: Brief
  /** Why it is the rules' although a model is set up. */
  readonly reason: PlainReason | null
  /** When it was made, ISO 8601 in UTC. */
  readonly at: string
}

const keyFiguresOf = ({ story, brief }: Shown) =>
  brief.keyFigures.flatMap((index) => story.reading.facts.figures[index] ?? [])

const makerOf = ({ story, brief, reason }: Shown, { labels }: LanguageBasics): readonly string[] => {
  const { madeBy, model, dropped } = brief
  return [
    madeBy === 'rules' ? labels.summary.madeByRules : labels.summary.madeByModel(truncate(model ?? '', MODEL)),
    reason === null ? '' : labels.summary.plain[reason],
    dropped > 0 ? labels.summary.dropped(dropped) : '',
    isRead(story) ? '' : labels.summary.briefOnly,
  ]
}

const briefEmbed = (shown: Shown, text: string, language: LanguageBasics, mark: string): APIEmbed => {
  const footer = footerOf([...makerOf(shown, language), mark])
  const title = titleOf(shown.brief.headline)
  return {
    ...(title === '' ? {} : { title }),
    description: lines([small(sourceOf(shown.story.reading.document)), text]),
    color: COLOUR,
    ...(footer ? { footer } : {}),
    timestamp: shown.at,
  }
}

const figuresEmbed = ({ labels }: LanguageBasics, text: string): APIEmbed => ({
  title: labels.summary.keyFigures,
  description: text,
  color: COLOUR,
})

/** Whether a sentence of the brief is the article's own, so that its evidence would only say it twice. */
const isToTheLetter = ({ text, spans }: BriefSentence, { reading: { document } }: Story): boolean =>
  spans.some((span) => slice(document.text, span).trim() === text.trim())

const cluesOf = (shown: Shown, language: LanguageBasics): { brief: Clue[]; figures: Clue[] } => ({
  brief: shown.brief.sentences.map((sentence) => ({
    label: isToTheLetter(sentence, shown.story) ? '' : sentence.text,
    story: shown.story,
    spans: sentence.spans,
  })),
  figures: keyFiguresOf(shown).map((figure) => ({
    label: figureText(figure, language),
    story: shown.story,
    spans: [figure.span],
  })),
})

const sliceOf = <T>(list: readonly T[], page: Page | undefined): readonly T[] =>
  page ? list.slice(page.from, page.from + page.count) : []

const shownOf = (story: Story, edit: Edit | null, reason: PlainReason | null): Shown =>
  edit?.brief
    ? { story, brief: edit.brief, reason: null, at: edit.madeAt }
    : { story, brief: story.reading.brief, reason, at: story.keptAt }

/**
 * The pages of a summary, one but for the longest: the brief, and below it the key figures. The brief is the edit's where there is
 * one and it has any, else the rules'; `reason` says why.
 */
export const summaryPages = (
  story: Story,
  language: LanguageBasics,
  edit: Edit | null = null,
  reason: PlainReason | null = null,
): LazyPage[] => {
  const shown = shownOf(story, edit, reason)
  const sentences = paginate(
    shown.brief.sentences.map(
      ({ text }) =>
        (limit: number) =>
          upTo(limit)(text),
    ),
    { ...BRIEF_ROOM, items: 10, separator: '\n\n' },
  )
  const figures = paginate(
    keyFiguresOf(shown).map((figure) => writeFigure(figure, language)),
    { ...KEY_FIGURES_ROOM, items: 12, separator: '\n' },
  )
  const clues = cluesOf(shown, language)
  const count = Math.max(1, sentences.length, figures.length)
  return Array.from({ length: count }, (_, at) => () => {
    const brief = sentences[at]
    const numbers = figures[at]
    const text = brief?.text() ?? (sentences.length === 0 ? language.labels.summary.noBrief : '')
    return {
      embeds: [
        briefEmbed(shown, text, language, pageMark(language, at, count)),
        ...(numbers ? [figuresEmbed(language, numbers.text())] : []),
      ],
      clues: [...sliceOf(clues.brief, brief), ...sliceOf(clues.figures, numbers)],
      menu: [],
      files: [],
    }
  })
}
