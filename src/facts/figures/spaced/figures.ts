import type { SpacedPack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Span } from '../../../model/span.ts'
import { shift } from '../../../text/spans.ts'
import type { Entities } from '../../people/people.ts'
import { mentionsIn } from '../../people/resolve.ts'
import { wordsIn, wordsOf } from '../../words.ts'
import { placeOf } from '../place.ts'
import { indexForms } from './forms.ts'
import { findQuantities } from './quantities.ts'
import type { Reader } from './reader.ts'
import { type Told, withSubjects } from './subject.ts'

/** An article that holds more is a table; what follows is left unread. */
const MAX_FIGURES = 2000

/** The country whose money a bare sign means: where the article writes its own dollar with a letter, a bare one is the other kind. */
const moneyPlace = (text: string, pack: SpacedPack): string => {
  const place = placeOf(text, pack.units)
  return pack.units.ownDollar.get(place)?.test(text) ? pack.units.home : place
}

/** The figures of a document, in the order of the text. */
export const findFigures = (document: Document, pack: SpacedPack, entities: Entities): Figure[] => {
  const shared = { pack, place: moneyPlace(document.text, pack), forms: indexForms(pack.units) }
  const words = wordsOf(document, pack.words)
  const figures: Figure[] = []
  let before: { readonly reader: Reader; readonly block: number; readonly last: Told | null } | null = null
  for (const sentence of document.sentences) {
    if (figures.length >= MAX_FIGURES) break
    const text = document.text.slice(sentence.start, sentence.end)
    const local = <T extends Span>(span: T): T => ({ ...span, ...shift(span, -sentence.start) })
    const names = mentionsIn(entities, sentence).map(({ start, end }) => local({ start, end }))
    const numerals = pack.numerals.find(text)
    const numbers = new Set(numerals.map(({ start }) => start))
    const reader: Reader = { ...shared, text, words: wordsIn(words, sentence).map(local), names, numbers }
    const lead = before?.block === sentence.block ? before : null
    const told = withSubjects(reader, findQuantities(reader, numerals, lead?.last ?? null), lead?.reader ?? null)
    before = { reader, block: sentence.block, last: told.at(-1) ?? null }
    for (const quantity of told) figures.push(toFigure(quantity, text, sentence.start))
  }
  return figures
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
