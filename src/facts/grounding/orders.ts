import type { Document, Sentence } from '../../model/document.ts'
import type { Facts } from '../../model/facts.ts'
import type { Span } from '../../model/span.ts'
import { overlaps, slice } from '../../text/spans.ts'

/** Whether words of an article speak to the program that reads it. */
export type IsOrder = (words: string) => boolean

const blanked = (text: string, spans: readonly Span[]): string => {
  let written = ''
  let at = 0
  for (const { start, end } of spans) {
    written += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return written + text.slice(at)
}

/** Facts that don't rest on any of the spans; people and bodies whose every mention does are left out as well. */
const factsOutside = (facts: Facts, spans: readonly Span[]): Facts => {
  const inside = (span: Span): boolean => spans.some((one) => overlaps(one, span))
  const named = <T extends { readonly mentions: readonly Span[] }>(list: readonly T[]): readonly T[] =>
    list.filter(({ mentions }) => mentions.length === 0 || !mentions.every(inside))
  const placed = <T extends { readonly span: Span }>(list: readonly T[]): readonly T[] =>
    list.filter(({ span }) => !inside(span))
  return {
    people: named(facts.people),
    organisations: named(facts.organisations),
    figures: placed(facts.figures),
    quotations: placed(facts.quotations),
    disputes: placed(facts.disputes),
  }
}

/** Sentences so near to an order, in its paragraph, are a part of it. */
const NEAR = 2

/** Sentences that are orders, with those around them. */
const ordersIn = ({ text, sentences }: Document, isOrder: IsOrder): Sentence[] => {
  const near = new Set<Sentence>()
  for (const [at, sentence] of sentences.entries()) {
    if (!isOrder(slice(text, sentence))) continue
    for (const one of sentences.slice(Math.max(0, at - NEAR), at + NEAR + 1))
      if (one.block === sentence.block) near.add(one)
  }
  return sentences.filter((sentence) => near.has(sentence))
}

/**
 * An article without the sentences that give orders to whoever reads it by machine: nothing stands on them. They are blank, so that every
 * place stays what it is. An article without any comes back itself.
 */
export const withoutOrders = (
  document: Document,
  isOrder: IsOrder,
): { document: Document; orders: readonly Span[] } => {
  const orders = ordersIn(document, isOrder)
  const head = (line: string | null): string | null => (line !== null && isOrder(line) ? null : line)
  const [title, byline, publisher] = [head(document.title), head(document.byline), head(document.publisher)]
  const isClean = orders.length === 0 && title === document.title && byline === document.byline
  if (isClean && publisher === document.publisher) return { document, orders }
  return { document: { ...document, title, byline, publisher, text: blanked(document.text, orders) }, orders }
}

/** The ledger without what rests on orders. */
export const ledgerWithout = (facts: Facts, orders: readonly Span[]): Facts =>
  orders.length === 0 ? facts : factsOutside(facts, orders)
