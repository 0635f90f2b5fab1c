import type { HanPack } from '../../languages/pack.ts'
import type { Document, Sentence } from '../../model/document.ts'
import type { Figure } from '../../model/figure.ts'
import type { Span } from '../../model/span.ts'
import type { Entities } from '../people/people.ts'
import { mentionsIn } from '../people/resolve.ts'
import { figureOf } from './figureOf.ts'
import { type Closed, closeGaps } from './gaps.ts'
import { nounFrom, tokensFrom } from './nouns.ts'
import { placeOf } from './place.ts'
import { findQuantities } from './quantities.ts'
import type { Reader } from './quantity.ts'
import { respectiveSubjects } from './respectively.ts'
import { subjectOf, type Told } from './subject.ts'
import { tokenise, type Words } from './tokens.ts'
import { indexForms } from './unitForms.ts'

/** An article that holds more is a table; what follows is left unread. */
const MAX_FIGURES = 2000

/** The figures of a document, in the order of the text. */
export const findFigures = (document: Document, pack: HanPack, entities: Entities): Figure[] => {
  const shared = { pack, place: placeOf(document.text, pack.units), ...toolsOf(pack) }
  const figures: Figure[] = []
  let before: { readonly reader: Reader; readonly block: number } | null = null
  for (const sentence of document.sentences) {
    if (figures.length >= MAX_FIGURES) break
    const written = document.text.slice(sentence.start, sentence.end)
    const closed = closeGaps(written, pack.numerals.gaps)
    const names = () => within(entities, sentence, closed)
    const reader = readerOf(shared, closed.text, names)
    const lead: Reader | null = before?.block === sentence.block ? before.reader : null
    before = { reader, block: sentence.block }
    for (const quantity of told(reader, names(), lead))
      figures.push(toFigure(quantity, { written, closed, offset: sentence.start }))
  }
  return figures
}

type Tools = Pick<Reader, 'forms' | 'words'>

const made = new WeakMap<HanPack, Tools>()

/** What a language's readers share, made once. */
const toolsOf = (pack: HanPack): Tools => {
  const tools = made.get(pack) ?? { forms: indexForms(pack.units), words: wordSplitter(pack) }
  made.set(pack, tools)
  return tools
}

/** A reader of one sentence, which splits it into words only when a figure asks for them. */
const readerOf = (
  shared: Omit<Reader, 'text' | 'tokens' | 'nounAt' | 'wordAt'>,
  text: string,
  names: () => readonly Span[],
): Reader => {
  let tokens: ReturnType<Reader['tokens']> | undefined
  const reader: Reader = {
    ...shared,
    text,
    nounAt: (offset) => nounFrom(reader, offset),
    wordAt: (offset) => tokensFrom(reader, offset)[0]?.text ?? '',
    tokens: () => {
      tokens ??= tokenise(text, shared.pack.units.subjects, shared.words, names())
      return tokens
    },
  }
  return reader
}

/** Splits text into words as its language's dictionary does. */
const wordSplitter = (pack: HanPack): Words => {
  const segmenter = new Intl.Segmenter(pack.tag, { granularity: 'word' })
  return (text) => Array.from(segmenter.segment(text), (part) => part.segment)
}

/** The mentions inside a sentence, counted from its start. */
const within = (entities: Entities, sentence: Sentence, { here }: Closed): Span[] =>
  mentionsIn(entities, sentence).map(({ start, end }) => ({
    start: here(start - sentence.start),
    end: here(end - sentence.start),
  }))

const told = (reader: Reader, names: readonly Span[], lead: Reader | null): Told[] => {
  const quantities = findQuantities(reader)
  const pairs = quantities.length > 1 ? respectiveSubjects(reader, quantities, names) : new Map<never, string>()
  const done: Told[] = []
  for (const quantity of quantities) {
    const around = { reader, quantity, previous: done.at(-1), lead, names }
    done.push({ ...quantity, subject: pairs.get(quantity) ?? subjectOf(around) })
  }
  return done
}

interface Source {
  readonly written: string
  readonly closed: Closed
  readonly offset: number
}

const toFigure = (quantity: Told, { written, closed, offset }: Source): Figure => {
  // The end is that of the last character: a gap behind it is no part.
  const span = { start: closed.before(quantity.start), end: closed.before(quantity.end - 1) + 1 }
  const { subject } = quantity
  // Words that a gap stood in are no words of the article.
  const own = subject === null || closed.text === written || written.includes(subject) ? subject : null
  const text = written.slice(span.start, span.end)
  return figureOf(quantity, own, text, { start: offset + span.start, end: offset + span.end })
}
