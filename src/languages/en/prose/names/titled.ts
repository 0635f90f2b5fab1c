import { functionWords } from '../../names/words.ts'
import type { Token } from './tokens.ts'
import { isEveryday, isGeneric, isKnown, isTime, isTitle } from './words.ts'

const FEWEST = 2
const MOST_CAPITALS = 0.75
const FEWEST_LETTERS = 3

/** Whether a word has a capital letter for nothing but the headline that it stands in: Unveils, Schools. */
const isPlain = (token: Token): boolean =>
  !token.opens &&
  token.text.length >= FEWEST_LETTERS &&
  /^\p{L}/u.test(token.text) &&
  !functionWords.has(token.lower) &&
  ![isTime, isTitle, isGeneric, isKnown].some((test) => test(token)) &&
  isEveryday(token)

/** Whether a text is written with capitals throughout, as headlines are: nearly every longer everyday word has one. */
export const isTitled = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(isPlain)
  return words.length >= FEWEST && words.filter(({ capital }) => capital).length >= MOST_CAPITALS * words.length
}
