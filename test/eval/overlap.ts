import { squeeze } from './match.ts'

/** A text's tokens: each Han, kana or hangul character, else each word. */
export const tokens = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, ' $& ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

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

/** ROUGE-L recall: the longest common subsequence of tokens over the reference's length, 0 to 1. */
export const rougeL = (reference: string, text: string): number => {
  const [want, have] = [tokens(reference), tokens(text)]
  let row = new Uint16Array(have.length + 1)
  for (const token of want) {
    const next = new Uint16Array(have.length + 1)
    for (let j = 1; j <= have.length; j++)
      next[j] = token === have[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0)
    row = next
  }
  return want.length === 0 ? 1 : (row[have.length] ?? 0) / want.length
}
