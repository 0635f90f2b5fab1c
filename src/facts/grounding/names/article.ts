import type { Fold } from './ledger.ts'
import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'

/** A word of a script that sets words apart, with its place; folded. */
export interface ArticleWord extends Span {
  readonly text: string
}

/** An article as names are looked up in it: folded, its offsets as before. */
export interface NameArticle {
  readonly text: string
  /** Title, byline and publisher. */
  readonly header: string
  readonly words: readonly ArticleWord[]
  /** Indexes into `words` by the word; the first `MOST_PLACES` of each. */
  readonly byWord: ReadonlyMap<string, readonly number[]>
  /** The place of the first word of each stem. */
  readonly byStem: ReadonlyMap<string, Span>
}

const MOST_PLACES = 200
const WORD = /[\p{Script=Latin}\d]+(?:['.-][\p{Script=Latin}\d]+)*/gu

const known = new WeakMap<Document, NameArticle>()

const indexWords = (words: readonly ArticleWord[]): Map<string, number[]> => {
  const places = new Map<string, number[]>()
  for (const [at, { text }] of words.entries()) {
    const own = places.get(text)
    if (!own) places.set(text, [at])
    else if (own.length < MOST_PLACES) own.push(at)
  }
  return places
}

/** Without the mark of an owner: nvidia's. */
const bare = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word)

const wordsOf = (text: string): ArticleWord[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const own = bare(word)
    return { text: own, start: index, end: index + own.length }
  })

const index = ({ text, title, byline, publisher }: Document, fold: Fold, stem: (word: string) => string): NameArticle => {
  const folded = fold(text)
  const header = fold([title, byline, publisher].filter((one) => one !== null).join('\n'))
  const words = wordsOf(folded)
  const byStem = new Map<string, Span>()
  for (const word of words)
    for (const part of new Set([word.text, ...word.text.split('-')])) if (!byStem.has(stem(part))) byStem.set(stem(part), word)
  for (const { text: word } of wordsOf(header)) if (!byStem.has(stem(word))) byStem.set(stem(word), { start: 0, end: 0 })
  return { text: folded, header, words, byWord: indexWords(words), byStem }
}

/** The article ready for look-ups, made once a document. Linear. */
export const articleOf = (document: Document, fold: Fold, stem: (word: string) => string): NameArticle => {
  const article = known.get(document) ?? index(document, fold, stem)
  known.set(document, article)
  return article
}
