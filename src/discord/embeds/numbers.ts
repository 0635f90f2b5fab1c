import type { LanguageBasics } from '../../languages/pack.ts'
import type { Figure } from '../../model/figure.ts'
import type { Story } from '../../model/story.ts'
import { foldKey } from '../../text/fold.ts'
import { sentenceAt, slice } from '../../text/spans.ts'
import { paginate, type Write } from '../pages.ts'
import type { LazyPage } from '../views/sheet.ts'
import { figureText, writeFigure } from './figures.ts'
import { type Frame, listPages } from './listPages.ts'
import { LIST_ROOM } from './rooms.ts'
import { foundMark, foundNote, noneOf, small, titleOf, upTo } from './text.ts'

/** A figure with the other places where the same is said of the same thing. */
interface Row {
  readonly figure: Figure
  readonly figures: readonly Figure[]
}

const rowsOf = (figures: readonly Figure[], language: LanguageBasics): Row[] => {
  const rows = new Map<string, Row>()
  for (const figure of figures) {
    const key = JSON.stringify([figureText(figure, language), foldKey(figure.subject ?? ''), figure.change])
    const row = rows.get(key)
    rows.set(key, row ? { ...row, figures: [...row.figures, figure] } : { figure, figures: [figure] })
  }
  return [...rows.values()]
}

/** Whether every word asked for stands in what a figure is of, in itself or in its sentence. */
const isAbout = ({ reading: { document } }: Story, about: string) => {
  const words = about.split(/\s+/u).map(foldKey)
  // Once for each sentence, which may be as long as the article and hold thousands of figures.
  const missing = new Map<number, readonly string[]>()
  const missingIn = (offset: number): readonly string[] => {
    const sentence = sentenceAt(document, offset)
    if (!sentence) return words
    const folded = missing.has(sentence.start) ? '' : foldKey(slice(document.text, sentence))
    const left = missing.get(sentence.start) ?? words.filter((word) => !folded.includes(word))
    missing.set(sentence.start, left)
    return left
  }
  return ({ subject, text, span }: Figure): boolean => {
    const left = missingIn(span.start)
    const own = left.length === 0 ? '' : foldKey(`${subject ?? ''} ${text}`)
    return left.every((word) => own.includes(word))
  }
}

/** The figures of a story, those about `about` alone unless it is `null`. */
export const figuresAbout = (story: Story, about: string | null): readonly Figure[] => {
  const { figures } = story.reading.facts
  return about === null ? figures : figures.filter(isAbout(story, about))
}

// A model's figures stand behind the rules' in the facts.
const byStart = (a: Figure, b: Figure): number => a.span.start - b.span.start

/** A row is the model's alone where each of its places is. */
const modelsOf = ({ figure, figures }: Row): Figure => figures.find(({ foundBy }) => foundBy !== 'llm') ?? figure

const writeRow = (row: Row, language: LanguageBasics): Write => {
  const write = writeFigure(row.figure, language)
  const mark = foundMark(modelsOf(row))
  return (limit) => write(limit) + mark
}

/** The pages of a story's figures. */
export const numbersPages = (
  story: Story,
  about: string | null,
  language: LanguageBasics,
  perPage: number,
): LazyPage[] => {
  const { labels } = language
  const rows = rowsOf(figuresAbout(story, about).toSorted(byStart), language)
  const pages = paginate(
    rows.map((row) => writeRow(row, language)),
    { ...LIST_ROOM, items: perPage, separator: '\n' },
  )
  const clues = rows.map(({ figure, figures }) => ({
    label: figureText(figure, language),
    story,
    spans: figures.map(({ span }) => span),
  }))
  const frame: Frame = {
    name: labels.lists.numbers,
    title: titleOf(story.reading.brief.headline),
    head: about === null ? '' : small([labels.lists.about(upTo(100)(about))]),
    none: noneOf(story, labels.lists.noNumbers, language),
    footer: (from, count) => [foundNote(rows.slice(from, from + count).map(modelsOf), language)],
  }
  return listPages(frame, pages, clues, language)
}
