import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import type { Fold } from './ledger.ts'

/** A word of a script that sets words apart, with its place; folded. */
export interface ArticleWord extends Span {
  readonly text: string
}

/** An article as names are looked up in it: folded, its offsets as before. */
export interface NameArticle {
  readonly text: string
  /** The same as it is written. */
  readonly raw: string
  /** Title, byline and publisher. */
  readonly header: string
  readonly words: readonly ArticleWord[]
  /** Indexes into `words` by the word; the first `MOST_PLACES` of each. */
  readonly byWord: ReadonlyMap<string, readonly number[]>
  /** Indexes into `words` by what each word, or a part of it behind a hyphen, has in common with its kin. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
}

const MOST_PLACES = 200
const WORD = /[\p{Script=Latin}\d]+(?:['.-][\p{Script=Latin}\d]+)*/gu

const known = new WeakMap<Document, NameArticle>()

type Keys = (word: string) => Iterable<string>

const indexWords = (words: readonly ArticleWord[], keys: Keys): Map<string, number[]> => {
  const places = new Map<string, number[]>()
  for (const [at, { text }] of words.entries())
    for (const key of keys(text)) {
      const own = places.get(key)
      if (!own) places.set(key, [at])
      else if (own.length < MOST_PLACES) own.push(at)
    }
  return places
}

/** What a word and its parts have in common with their kin; a word that comes again is worked out once. */
const stemsOf = (stem: (word: string) => string): Keys => {
  const known = new Map<string, ReadonlySet<string>>()
  return (word) => {
    const stems = known.get(word) ?? new Set([word, ...word.split('-')].map(stem))
    known.set(word, stems)
    return stems
  }
}

/** Without the mark of an owner: nvidia's. */
const bare = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word)

const wordsOf = (text: string): ArticleWord[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const own = bare(word)
    return { text: own, start: index, end: index + own.length }
  })

const index = (
  { text, title, byline, publisher }: Document,
  fold: Fold,
  stem: (word: string) => string,
): NameArticle => {
  const folded = fold(text)
  const header = fold([title, byline, publisher].filter((one) => one !== null).join('\n'))
  const words = wordsOf(folded)
  return {
    text: folded,
    raw: text,
    header,
    words,
    byWord: indexWords(words, (word) => [word]),
    byStem: indexWords(words, stemsOf(stem)),
  }
}

/** The article ready for look-ups, made once a document. Linear. */
export const articleOf = (document: Document, fold: Fold, stem: (word: string) => string): NameArticle => {
  const article = known.get(document) ?? index(document, fold, stem)
  known.set(document, article)
  return article
}
