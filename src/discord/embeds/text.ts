import { packOf } from '../../languages/index.ts'
import type { LanguageBasics } from '../../languages/pack.ts'
import type { Document } from '../../model/document.ts'
import type { FoundBy } from '../../model/foundBy.ts'
import type { Story } from '../../model/story.ts'
import { truncate } from '../../text/truncate.ts'
import { inert, plain } from '../escape.ts'
import { EMBED_FOOTER, EMBED_TITLE } from '../limits.ts'
import { fitted } from '../pages.ts'

/** The colour of Dibao's embeds: the vermilion of a seal. */
export const COLOUR = 0xb5_45_2c

/** Text from outside, inert, from at most `limit` UTF-16 units of it. */
export const upTo =
  (limit: number) =>
  (text: string): string =>
    inert(text.length > limit ? truncate(text, limit) : text)

/** Bold, unless there is nothing to make bold. `text` must be inert. */
export const bold = (text: string): string => (text === '' ? '' : `**${text}**`)

/** A line in small print. */
export const small = (parts: readonly string[]): string => {
  const line = parts.filter((part) => part !== '').join(' · ')
  return line === '' ? '' : `-# ${line}`
}

/** Lines without the empty ones. */
export const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')

/** Stands behind a fact that a model alone found. Quiet, and neither a footnote's dagger (which is said of the dead) nor a degree. */
const BY_MODEL = '◇'

/** The mark behind a fact that a model alone found, with the space before it; empty for any other. */
export const foundMark = ({ foundBy }: { readonly foundBy?: FoundBy }): string =>
  foundBy === 'llm' ? ` ${BY_MODEL}` : ''

/** What the mark stands for, for the footer of a list that has any. */
export const foundNote = (facts: readonly { readonly foundBy?: FoundBy }[], { labels }: LanguageBasics): string =>
  facts.some(({ foundBy }) => foundBy === 'llm') ? labels.lists.foundByModel(BY_MODEL) : ''

/** A headline as an embed's title, inert and within its limit. */
export const titleOf = (text: string): string =>
  fitted((limit) => upTo(limit)(text), { characters: EMBED_TITLE, bytes: EMBED_TITLE * 3 })

// All that a summary's footer may have to say, in the longest of our languages.
const FOOTER = Math.min(EMBED_FOOTER, 280)

/** A footer; Discord shows it without Markdown. */
export const footerOf = (parts: readonly string[]): { text: string } | undefined => {
  const text = plain(parts.filter((part) => part !== '').join(' · '))
  return text === '' ? undefined : { text: truncate(text, FOOTER) }
}

/** A moment as Discord shows it in the reader's own time zone; empty for what is none. */
const momentOf = (iso: string | null): string => {
  const time = iso === null ? Number.NaN : Date.parse(iso)
  return Number.isNaN(time) ? '' : `<t:${Math.floor(time / 1000)}:f>`
}

const SOURCE = 80

/** Outlet, byline and time of an article. */
export const sourceOf = ({ publisher, byline, publishedAt }: Document): readonly string[] => [
  publisher === null ? '' : upTo(SOURCE)(publisher),
  byline === null ? '' : upTo(SOURCE)(byline),
  momentOf(publishedAt),
]

/** The page's place, where there is more than one. */
export const pageMark = ({ labels }: LanguageBasics, page: number, of: number): string =>
  of > 1 ? labels.lists.page(page + 1, of) : ''

/** Whether a story's facts could be read at all. */
export const isRead = ({ reading }: Story): boolean => packOf(reading.document.language) !== undefined

/** What is said in a list's place where a story has nothing for it, or nothing that could be read. */
export const noneOf = (story: Story, none: string, { labels }: LanguageBasics): string =>
  isRead(story) ? none : labels.lists.unread
