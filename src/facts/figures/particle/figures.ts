import type { ParticlePack } from '../../../languages/pack.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { Document, Sentence } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Entities } from '../../people/people.ts'
import { mentionsIn } from '../../people/resolve.ts'
import { wordsIn, wordsOf } from '../../words.ts'
import { figureOf } from '../figureOf.ts'
import { placeOf } from '../place.ts'
import { findQuantities } from '../quantities.ts'
import type { Quantity, QuantityReader } from '../quantity.ts'
import { indexForms } from '../unitForms.ts'
import { countedAt } from './counted.ts'
import type { Clause } from './nouns.ts'
import { phrasesOf } from './phrases.ts'
import { respectiveSubjects } from './respectively.ts'
import { subjectOf } from './subject.ts'
import { topicOf } from './topic.ts'

/** An article that holds more is a table; what follows is left unread. */
const MAX_FIGURES = 2000

interface Line {
  readonly text: string
  readonly words: readonly Word[]
}

/** The sentence and its words, counted from its start. */
const lineOf = (document: Document, words: readonly Word[], sentence: Sentence): Line => ({
  text: document.text.slice(sentence.start, sentence.end),
  words: wordsIn(words, sentence).map((word) => ({
    ...word,
    start: word.start - sentence.start,
    end: word.end - sentence.start,
  })),
})

/** The figures of a document, in the order of the text. */
export const findFigures = (document: Document, pack: ParticlePack, entities: Entities): Figure[] => {
  const shared = { pack, place: placeOf(document.text, pack.units), forms: indexForms(pack.units) }
  const words = wordsOf(document, pack.words)
  const figures: Figure[] = []
  let before: { readonly clause: Clause; readonly block: number } | null = null
  for (const sentence of document.sentences) {
    if (figures.length >= MAX_FIGURES) break
    const line = lineOf(document, words, sentence)
    const reader = readerOf(shared, line)
    const quantities = findQuantities(reader).map((quantity) => closed(quantity, line.text, pack))
    const names = mentionsIn(entities, sentence).map(({ start, end }) => ({
      start: start - sentence.start,
      end: end - sentence.start,
    }))
    const { subjects } = pack.units
    const phrases = phrasesOf(reader, line.words, quantities, names, subjects)
    const clause: Clause = { text: line.text, phrases, rules: subjects }
    const lead = before?.block === sentence.block ? topicOf(before.clause) : null
    before = { clause, block: sentence.block }
    for (const { quantity, subject } of told(clause, lead)) {
      const span = { start: sentence.start + quantity.start, end: sentence.start + quantity.end }
      figures.push(figureOf(quantity, subject, document.text.slice(span.start, span.end), span))
    }
  }
  return figures
}

/** を超える「行動」: a mark that opens inside a figure closes in it. */
const closed = (quantity: Quantity, text: string, { units }: ParticlePack): Quantity => {
  const { opening, closing } = units.subjects
  const opens = [...text.slice(quantity.start, quantity.end)].some((character) => opening.test(character))
  return opens && closing.test(text.charAt(quantity.end)) ? { ...quantity, end: quantity.end + 1 } : quantity
}

interface Shared extends Pick<QuantityReader, 'place' | 'forms'> {
  readonly pack: ParticlePack
}

const readerOf = (shared: Shared, line: Line): QuantityReader => ({
  ...shared,
  text: line.text,
  nounAt: (offset) => countedAt(line, offset, shared.forms, shared.pack.units.subjects.classes.counted),
  wordAt: () => '',
})

interface Told {
  readonly quantity: Quantity
  readonly subject: string | null
}

const told = (clause: Clause, lead: string | null): Told[] => {
  const pairs = respectiveSubjects(clause)
  const done: Told[] = []
  let previous: { readonly index: number; readonly subject: string | null } | undefined
  for (const [index, { quantity }] of clause.phrases.entries()) {
    if (!quantity) continue
    const subject = pairs.get(index) ?? subjectOf({ clause, index, quantity, previous, lead })
    previous = { index, subject }
    done.push({ quantity, subject })
  }
  return done
}
