import type { Document, Sentence } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { MOST_CITED } from './limits.ts'

/** The sentences that an item names. */
export interface Cited {
  /** In the order of the text, each once. */
  readonly sentences: readonly Sentence[]
  /** Sentences that follow one another in a block, joined: words may run over them. */
  readonly stretches: readonly Span[]
  /** Whether every number given is a sentence's, and there is one. */
  readonly sound: boolean
}

/** Sentences of a document, in order, as stretches: those that follow one another in a block are one. */
export const stretchesOf = (
  { sentences: all }: Pick<Document, 'sentences'>,
  sentences: readonly Sentence[],
): Span[] => {
  const stretches: Span[] = []
  let before: Sentence | undefined
  for (const sentence of sentences) {
    const last = stretches.at(-1)
    const follows = before && before.block === sentence.block && all[all.indexOf(before) + 1] === sentence
    if (follows && last) stretches[stretches.length - 1] = { start: last.start, end: sentence.end }
    else stretches.push({ start: sentence.start, end: sentence.end })
    before = sentence
  }
  return stretches
}

/** The sentences of a document by their numbers, from 1 on; numbers of none are left out, and `sound` tells of them. */
export const citedIn = (document: Pick<Document, 'sentences'>, numbers: readonly number[]): Cited => {
  const given = [...new Set(numbers.slice(0, MOST_CITED))].sort((a, b) => a - b)
  const found = given.flatMap((number) => document.sentences[number - 1] ?? [])
  return {
    sentences: found,
    stretches: stretchesOf(document, found),
    sound: found.length > 0 && found.length === given.length,
  }
}
