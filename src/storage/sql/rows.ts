import type { Insertable } from 'kysely'
import type { Document } from '../../model/document.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Reading } from '../../model/reading.ts'
import { sentenceAt } from '../../text/spans.ts'
import { idOf } from './ids.ts'
import { type Fold, haystackOf, lineOf } from './matching.ts'
import { namesOf } from './names.ts'
import type { NamesTable, QuotationsTable, ReadingsTable, StoriesTable } from './tables.ts'

/** Raise it when rows are made in another way; every archive then makes them anew. */
export const ROWS_VERSION = 1

/** What is searched of one text. Longer ones are cut, so that a line of 2 MiB can't be copied for each of its quotations. */
const LONGEST_TEXT = 2_000

/** How much of its sentence a quotation is found by, before it and behind it. */
const CONTEXT = 500

export interface StoryRows {
  readonly story: Insertable<StoriesTable>
  readonly reading: Omit<Insertable<ReadingsTable>, 'reader_version'>
  readonly names: Insertable<NamesTable>[]
  readonly quotations: Insertable<QuotationsTable>[]
}

/** A story's id, from its title and its clean text: 80 bits, 16 characters. */
const storyIdOf = ({ title, text }: Document): string => idOf(`${title ?? ''}\0${text}`, 16)

/** A text as a column takes it: PostgreSQL takes no NUL, and an unpaired surrogate has no UTF-8. JSON escapes both. */
export const plain = (text: string): string => text.toWellFormed().replaceAll('\0', '')
const plainOrNull = (text: string | null): string | null => (text === null ? null : plain(text))

const sentenceAround = (document: Document, { start, end }: Quotation['span']): string => {
  const from = sentenceAt(document, start)?.start ?? start
  const to = sentenceAt(document, end - 1)?.end ?? end
  return document.text.slice(Math.max(from, start - CONTEXT), Math.min(to, end + CONTEXT))
}

const quotationHaystack = (document: Document, quotation: Quotation, fold: Fold): string => {
  const texts = [quotation.text, sentenceAround(document, quotation.span)]
  return haystackOf(texts.map((text) => lineOf(text.slice(0, LONGEST_TEXT + 2 * CONTEXT), fold)))
}

const storyHaystack = ({ document, brief }: Reading, names: readonly { haystack: string }[], fold: Fold): string => {
  const texts = [brief.headline, document.title ?? '', document.publisher ?? '']
  const forms = names.flatMap(({ haystack }) => haystack.split('\n'))
  return haystackOf([...texts.map((text) => lineOf(text.slice(0, LONGEST_TEXT), fold)), ...forms])
}

/** All that is kept of one reading, ready to be written. */
export const rowsOf = (reading: Reading, fold: Fold): StoryRows => {
  const { document, facts, brief } = reading
  const id = storyIdOf(document)
  const { rows: names, speakers } = namesOf(facts, fold)
  return {
    story: {
      id,
      headline: plain(brief.headline),
      publisher: plainOrNull(document.publisher),
      published_at: plainOrNull(document.publishedAt),
      language: plain(document.language),
      url: plainOrNull(document.url),
      haystack: storyHaystack(reading, names, fold),
    },
    reading: {
      story_id: id,
      document: JSON.stringify(document),
      facts: JSON.stringify(facts),
      brief: JSON.stringify(brief),
    },
    names: names.map((row) => ({ story_id: id, ...row })),
    quotations: facts.quotations.map((quotation, position) => ({
      story_id: id,
      position,
      speaker: speakers[position] ?? '',
      quotation: JSON.stringify(quotation),
      haystack: quotationHaystack(document, quotation, fold),
    })),
  }
}
