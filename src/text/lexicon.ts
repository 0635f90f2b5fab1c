/** A set of words that can be looked for at an offset of a text, in time that depends on the words' lengths alone. */
export interface Lexicon {
  has(word: string): boolean
  /** The length of the longest word that starts at `offset`; 0 where none does. */
  startsAt(text: string, offset: number): number
  /** The length of the longest word that ends at `offset`; 0 where none does. */
  endsAt(text: string, offset: number): number
}

const lengthsBy = (words: Iterable<string>, key: (word: string) => string): Map<string, number[]> => {
  const table = new Map<string, Set<number>>()
  for (const word of words) {
    const lengths = table.get(key(word)) ?? new Set()
    table.set(key(word), lengths.add(word.length))
  }
  return new Map([...table].map(([letter, lengths]) => [letter, [...lengths].sort((a, b) => b - a)]))
}

/** Makes a lexicon of words; empty ones are left out. */
export const createLexicon = (list: Iterable<string>): Lexicon => {
  const words = new Set(list)
  words.delete('')
  const byFirst = lengthsBy(words, (word) => word.charAt(0))
  const byLast = lengthsBy(words, (word) => word.charAt(word.length - 1))
  return {
    has: (word) => words.has(word),
    startsAt: (text, offset) =>
      byFirst
        .get(text.charAt(offset))
        ?.find((length) => offset + length <= text.length && words.has(text.slice(offset, offset + length))) ?? 0,
    endsAt: (text, offset) =>
      byLast
        .get(text.charAt(offset - 1))
        ?.find((length) => length <= offset && words.has(text.slice(offset - length, offset))) ?? 0,
  }
}

/** The words of a list that is written as one string, parted by white space. */
export const wordsOf = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '')
