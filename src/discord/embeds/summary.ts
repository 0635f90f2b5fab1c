import type { APIEmbed } from 'discord.js'
import type { LanguageBasics } from '../../languages/pack.ts'
import type { BriefSentence } from '../../model/brief.ts'
import type { Story } from '../../model/story.ts'
import { slice } from '../../text/spans.ts'
import { type Page, paginate } from '../pages.ts'
import type { Clue, LazyPage } from '../views/sheet.ts'
import { figureText, writeFigure } from './figures.ts'
import { BRIEF_ROOM, KEY_FIGURES_ROOM } from './rooms.ts'
import { COLOUR, footerOf, isRead, lines, pageMark, small, sourceOf, titleOf, upTo } from './text.ts'

const keyFiguresOf = ({ reading: { brief, facts } }: Story) =>
  brief.keyFigures.flatMap((index) => facts.figures[index] ?? [])

const makerOf = (story: Story, { labels }: LanguageBasics): readonly string[] => {
  const { madeBy, model, dropped } = story.reading.brief
  return [
    madeBy === 'rules' ? labels.summary.madeByRules : labels.summary.madeByModel(model ?? ''),
    dropped > 0 ? labels.summary.dropped(dropped) : '',
    isRead(story) ? '' : labels.summary.briefOnly,
  ]
}

const briefEmbed = (story: Story, text: string, language: LanguageBasics, mark: string): APIEmbed => {
  const { brief, document } = story.reading
  const footer = footerOf([...makerOf(story, language), mark])
  const title = titleOf(brief.headline)
  return {
    ...(title === '' ? {} : { title }),
    description: lines([small(sourceOf(document)), text]),
    color: COLOUR,
    ...(footer ? { footer } : {}),
    timestamp: story.keptAt,
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

const cluesOf = (story: Story, language: LanguageBasics): { brief: Clue[]; figures: Clue[] } => ({
  brief: story.reading.brief.sentences.map((sentence) => ({
    label: isToTheLetter(sentence, story) ? '' : sentence.text,
    story,
    spans: sentence.spans,
  })),
  figures: keyFiguresOf(story).map((figure) => ({ label: figureText(figure, language), story, spans: [figure.span] })),
})

const sliceOf = <T>(list: readonly T[], page: Page | undefined): readonly T[] =>
  page ? list.slice(page.from, page.from + page.count) : []

/** The pages of a summary, one but for the longest: the brief, and below it the key figures. */
export const summaryPages = (story: Story, language: LanguageBasics): LazyPage[] => {
  const sentences = paginate(
    story.reading.brief.sentences.map(
      ({ text }) =>
        (limit: number) =>
          upTo(limit)(text),
    ),
    { ...BRIEF_ROOM, items: 10, separator: '\n\n' },
  )
  const figures = paginate(
    keyFiguresOf(story).map((figure) => writeFigure(figure, language)),
    { ...KEY_FIGURES_ROOM, items: 12, separator: '\n' },
  )
  const clues = cluesOf(story, language)
  const count = Math.max(1, sentences.length, figures.length)
  return Array.from({ length: count }, (_, at) => () => {
    const brief = sentences[at]
    const numbers = figures[at]
    const text = brief?.text() ?? (sentences.length === 0 ? language.labels.summary.noBrief : '')
    return {
      embeds: [
        briefEmbed(story, text, language, pageMark(language, at, count)),
        ...(numbers ? [figuresEmbed(language, numbers.text())] : []),
      ],
      clues: [...sliceOf(clues.brief, brief), ...sliceOf(clues.figures, numbers)],
      menu: [],
      files: [],
    }
  })
}
