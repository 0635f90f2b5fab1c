import { offices } from '../../titles/offices.ts'
import type { Token } from './tokens.ts'

const MOST_WORDS = 4

/** How many tokens from `at` on are an office of several words: Secretary of State, Prime Minister. */
const officeAt = (tokens: readonly Token[], at: number): number => {
  for (let size = MOST_WORDS; size > 1; size--) {
    const words = tokens.slice(at, at + size)
    if (words.length < size || !words.slice(1).every(({ joined }) => joined)) continue
    if (offices.has(words.map(({ lower }) => lower).join(' '))) return size
  }
  return 0
}

/** The tokens with offices of several words in small letters, so that they are a part of no name. */
export const withoutOffices = (tokens: readonly Token[]): Token[] => {
  const lowered: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const size = officeAt(tokens, at)
    for (const token of tokens.slice(at, at + Math.max(size, 1)))
      lowered.push(size > 0 ? { ...token, capital: false } : token)
    at += Math.max(size, 1)
  }
  return lowered
}
