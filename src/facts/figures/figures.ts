import type { HanPack } from '../../languages/pack.ts'
import type { Document, Sentence } from '../../model/document.ts'
import type { Figure } from '../../model/figure.ts'
import type { Span } from '../../model/span.ts'
import type { Entities } from '../people/people.ts'
import { mentionsIn } from '../people/resolve.ts'
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
  const shared = {
    pack,
    place: placeOf(document.text, pack.units),
    forms: indexForms(pack.units),
    words: wordSplitter(pack),
  }
  const figures: Figure[] = []
  let before: { readonly reader: Reader; readonly block: number } | null = null
  for (const sentence of document.sentences) {
    if (figures.length >= MAX_FIGURES) break
    const reader = readerOf(shared, document.text.slice(sentence.start, sentence.end), () => within(entities, sentence))
    const lead: Reader | null = before?.block === sentence.block ? before.reader : null
    before = { reader, block: sentence.block }
    for (const quantity of told(reader, within(entities, sentence), lead))
      figures.push(toFigure(quantity, reader.text, sentence.start))
  }
  return figures
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
const within = (entities: Entities, sentence: Sentence): Span[] =>
  mentionsIn(entities, sentence).map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))

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

const toFigure = (quantity: Told, text: string, offset: number): Figure => {
  const exact = quantity.low === quantity.high
  return {
    text: text.slice(quantity.start, quantity.end),
    value: exact ? quantity.low : null,
    low: exact ? null : quantity.low,
    high: exact ? null : quantity.high,
    unit: quantity.unit,
    unitText: quantity.unitText,
    kind: quantity.kind,
    qualifier: quantity.qualifier,
    change: quantity.change,
    subject: quantity.subject,
    span: { start: offset + quantity.start, end: offset + quantity.end },
  }
}
