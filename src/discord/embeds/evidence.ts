import type { LanguageBasics } from '../../languages/pack.ts'
import { slice } from '../../text/spans.ts'
import type { AnswerFile } from '../context.ts'
import { type Page, paginate, type Write } from '../pages.ts'
import type { Clue, LazyPage, SheetPage } from '../views/sheet.ts'
import { type Excerpt, excerptsOf, writeExcerpt } from './excerpt.ts'
import { listPages } from './listPages.ts'
import { LIST_ROOM } from './rooms.ts'
import { bold, lines, small, sourceOf, titleOf, upTo } from './text.ts'

/** A sentence of a brief stands whole above what it stands on, unless it is very long. */
const LABEL = 160
const HEADLINE = 80

/** A sentence that a clue stands on. The clue's name stands above the first of them, its source below the last. */
interface Stand {
  readonly clue: Clue
  readonly excerpt: Excerpt
  readonly first: boolean
  readonly last: boolean
}

const standsOf = (clue: Clue): Stand[] =>
  excerptsOf(clue.story.reading.document, clue.spans).map((excerpt, at, all) => ({
    clue,
    excerpt,
    first: at === 0,
    last: at === all.length - 1,
  }))

const sourceLine = ({ story }: Clue): string =>
  small([upTo(HEADLINE)(story.reading.brief.headline), ...sourceOf(story.reading.document)])

const writeStand =
  ({ clue, excerpt, first, last }: Stand, withSource: boolean): Write =>
  (limit) =>
    lines([
      first ? bold(upTo(Math.min(limit, LABEL))(clue.label)) : '',
      `> ${writeExcerpt(clue.story.reading.document, excerpt, limit)}`,
      withSource && last ? sourceLine(clue) : '',
    ])

/** Every sentence of a page to the letter, each once. */
const fileOf = (stands: readonly Stand[]): AnswerFile => {
  const sentences = stands.map(({ clue, excerpt }) => slice(clue.story.reading.document.text, excerpt.span))
  return { name: 'evidence.txt', text: `${[...new Set(sentences)].join('\n\n')}\n` }
}

const withFile = (shown: SheetPage, file: AnswerFile, note: string): SheetPage => ({
  ...shown,
  embeds: shown.embeds.map((embed) => ({ ...embed, description: `${embed.description ?? ''}\n\n-# ${note}` })),
  files: [file],
})

/** The pages of what a page's items stand on. Where a sentence had to be shortened, a file with the whole of it comes along. */
export const evidencePages = (clues: readonly Clue[], language: LanguageBasics, perPage: number): LazyPage[] => {
  const { lists, failures } = language.labels
  const only = clues[0] && clues.every(({ story }) => story.id === clues[0]?.story.id) ? clues[0].story.reading : null
  const stands = clues.flatMap(standsOf)
  const pages: readonly Page[] = paginate(
    stands.map((stand) => writeStand(stand, only === null)),
    { ...LIST_ROOM, items: perPage, separator: '\n\n' },
  )
  const frame = {
    name: lists.evidence,
    title: only ? titleOf(only.brief.headline) : '',
    head: only ? small(sourceOf(only.document)) : '',
    none: failures['nothing-found']({}),
    footer: () => [],
  }
  return listPages(frame, pages, [], language).map((shown, at) => {
    const page = pages[at]
    if (!page?.cut) return shown
    return () => withFile(shown(), fileOf(stands.slice(page.from, page.from + page.count)), lists.wholeInFile)
  })
}
