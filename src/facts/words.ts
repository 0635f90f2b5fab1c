import type { Word, WordRules } from '../languages/parts/words.ts'
import type { Document, Sentence } from '../model/document.ts'
import type { Span } from '../model/span.ts'

const known = new WeakMap<Document, readonly Word[]>()

const origins = new WeakMap<Document, Document>()

/** A document with other sentences, which shares its words with the one that it is made of. */
export const withSentences = (document: Document, sentences: readonly Sentence[]): Document => {
  const other = { ...document, sentences }
  origins.set(other, origins.get(document) ?? document)
  return other
}

/** The words of a document, worked out once. */
export const wordsOf = (document: Document, rules: WordRules): readonly Word[] => {
  const origin = origins.get(document) ?? document
  const words = known.get(origin) ?? rules.wordsOf(origin.text)
  known.set(origin, words)
  return words
}

/** The index of the first word that ends after an offset. */
export const wordAfter = (words: readonly Word[], offset: number): number => {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The words that lie wholly inside a span, in order. */
export const wordsIn = (words: readonly Word[], { start, end }: Span): readonly Word[] => {
  const first = wordAfter(words, start)
  const from = (words[first]?.start ?? end) < start ? first + 1 : first
  const to = wordAfter(words, end - 1)
  return words.slice(from, (words[to]?.end ?? Number.POSITIVE_INFINITY) <= end ? to + 1 : to)
}
