import { wordsOf } from '../../../../text/lexicon.ts'

/** One alternation of words and small patterns, the longer ones before those that they hold. */
export const oneOf = (words: string): string =>
  wordsOf(words)
    .sort((a, b) => b.length - a.length)
    .join('|')
