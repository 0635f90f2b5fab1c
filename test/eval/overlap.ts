import { squeeze } from './match.ts'

/** A text's tokens: each Han, kana or hangul character, else each word. */
export const tokens = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, ' $& ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'
const TOKEN = new RegExp(`[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{M}\\p{N}])+`, 'gu')

/** The beginning of a text that holds so many tokens, to the letter; all of it where it has no more. */
export const beginning = (text: string, count: number): string => {
  let left = count
  for (const { 0: token, index } of text.matchAll(TOKEN)) if (--left <= 0) return text.slice(0, index + token.length)
  return text
}

const gramsOf = (words: readonly string[], size: number): Map<string, number> => {
  const counts = new Map<string, number>()
  for (let i = 0; i + size <= words.length; i++) {
    const gram = words.slice(i, i + size).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

/** What two texts share of what each has: grams or a subsequence. */
export interface Overlap {
  readonly shared: number
  readonly reference: number
  readonly text: number
}

const sizeOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)

/** ROUGE-N: runs of `size` tokens, each counted no more often than the other text has it. */
export const rougeN = (size: number, reference: string, text: string): Overlap => {
  const [want, have] = [gramsOf(tokens(reference), size), gramsOf(tokens(text), size)]
  const shared = [...want].reduce((sum, [gram, count]) => sum + Math.min(count, have.get(gram) ?? 0), 0)
  return { shared, reference: sizeOf(want), text: sizeOf(have) }
}

const bigrams = (text: string): Map<string, number> => {
  const squeezed = squeeze(text)
  const counts = new Map<string, number>()
  for (let i = 0; i + 2 <= squeezed.length; i++) {
    const gram = squeezed.slice(i, i + 2)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

/** The share of a reference's character bigrams that a text holds, 0 to 1. */
export const bigramRecall = (reference: string, text: string): number => {
  const [want, have] = [bigrams(reference), bigrams(text)]
  let total = 0
  let hit = 0
  for (const [gram, count] of want) {
    total += count
    hit += Math.min(count, have.get(gram) ?? 0)
  }
  return total === 0 ? 1 : hit / total
}

/** ROUGE-L: the longest common subsequence of tokens. */
export const longestCommon = (reference: string, text: string): Overlap => {
  const [want, have] = [tokens(reference), tokens(text)]
  let row = new Uint16Array(have.length + 1)
  for (const token of want) {
    const next = new Uint16Array(have.length + 1)
    for (let j = 1; j <= have.length; j++)
      next[j] = token === have[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0)
    row = next
  }
  return { shared: row[have.length] ?? 0, reference: want.length, text: have.length }
}

/** ROUGE-L recall: the longest common subsequence of tokens over the reference's length, 0 to 1. */
export const rougeL = (reference: string, text: string): number => {
  const { shared, reference: length } = longestCommon(reference, text)
  return length === 0 ? 1 : shared / length
}
