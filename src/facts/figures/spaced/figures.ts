import type { SpacedPack } from '../../../languages/pack.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { Document } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Span } from '../../../model/span.ts'
import { foldWidth } from '../../../text/fold.ts'
import { shift } from '../../../text/spans.ts'
import type { Entities } from '../../people/people.ts'
import { mentionsIn } from '../../people/resolve.ts'
import { wordsIn, wordsOf } from '../../words.ts'
import { figureOf } from '../figureOf.ts'
import { placeOf } from '../place.ts'
import { indexForms } from './forms.ts'
import { findQuantities } from './quantities.ts'
import type { Reader } from './reader.ts'
import { isOfName } from './sieve.ts'
import { type Told, withSubjects } from './subject.ts'

/** An article that holds more is a table; what follows is left unread. */
const MAX_FIGURES = 2000

/** The country whose money a bare sign means: where the article writes its own dollar with a letter and another one besides, a bare one is the other kind. */
const moneyPlace = (text: string, pack: SpacedPack): string => {
  const place = placeOf(text, pack.units)
  const own = pack.units.ownDollar.get(place)?.test(text) ?? false
  return own && pack.units.otherDollar.test(text) ? pack.units.home : place
}

/** A text with half-width digits and signs, and its words; every offset stays true. */
const folded = (document: Document, pack: SpacedPack): { readonly text: string; readonly words: readonly Word[] } => {
  const text = foldWidth(document.text)
  return { text, words: text === document.text ? wordsOf(document, pack.words) : pack.words.wordsOf(text) }
}

/** The count that later ones may be parts of. */
const largestOf = (told: readonly Told[]): Told | null =>
  told.filter(({ kind }) => kind === 'count').toSorted((a, b) => b.high - a.high)[0] ?? null

/** The figures of a document, in the order of the text. */
export const findFigures = (document: Document, pack: SpacedPack, entities: Entities): Figure[] => {
  const { text: whole, words } = folded(document, pack)
  const shared = { pack, place: moneyPlace(whole, pack), forms: indexForms(pack.units) }
  const figures: Figure[] = []
  let before: {
    readonly reader: Reader
    readonly block: number
    readonly last: Told | null
    readonly count: Told | null
  } | null = null
  for (const sentence of document.sentences) {
    if (figures.length >= MAX_FIGURES) break
    const text = whole.slice(sentence.start, sentence.end)
    const local = <T extends Span>(span: T): T => ({ ...span, ...shift(span, -sentence.start) })
    const names = mentionsIn(entities, sentence).map(({ start, end }) => local({ start, end }))
    const numerals = pack.numerals.find(text)
    const dateline = sentence === document.sentences[0] ? (pack.units.dateline.exec(text)?.[0].length ?? 0) : 0
    const own = wordsIn(words, sentence)
      .map(local)
      .filter(({ start }) => start >= dateline)
    const counting = numerals.filter((numeral) => !isOfName(pack, text, own, numeral))
    const numbers = new Set(counting.map(({ start }) => start))
    const reader: Reader = { ...shared, text, words: own, names, numbers }
    const lead = before?.block === sentence.block ? before : null
    const told = withSubjects(reader, findQuantities(reader, numerals, lead?.count ?? null), lead)
    before = {
      reader,
      block: sentence.block,
      last: told.at(-1) ?? null,
      count: largestOf(told),
    }
    for (const quantity of told) figures.push(toFigure(quantity, document, whole, sentence.start))
  }
  return figures
}

/** Words of the half-width text as the document writes them. */
const asWritten = (document: Document, whole: string, words: string): string => {
  if (whole === document.text) return words
  const at = whole.indexOf(words)
  return at < 0 ? words : document.text.slice(at, at + words.length)
}

const toFigure = (quantity: Told, document: Document, whole: string, offset: number): Figure => {
  const span = { start: offset + quantity.start, end: offset + quantity.end }
  const written = { ...quantity, unitText: asWritten(document, whole, quantity.unitText) }
  const subject = quantity.subject && asWritten(document, whole, quantity.subject)
  return figureOf(written, subject, document.text.slice(span.start, span.end), span)
}
