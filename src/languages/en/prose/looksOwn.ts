import { lettersOf } from '../../_shared/letters.ts'
import { isEverydayWord } from '../words.ts'

const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu

/** So many everyday words, and half of all, tell a headline that has a capital letter on each: Former Harbour Master Jailed. */
const HEADLINE = 3

const isHeadline = (text: string): boolean => {
  const words = text.match(WORD) ?? []
  const everyday = words.filter((word) => isEverydayWord(word.toLowerCase())).length
  return everyday >= HEADLINE && 2 * everyday >= words.length
}

/** Whether a text can be English: Kuo Ming-che (郭明哲) denied it; not 海鹽公司獲利翻倍, nor one with a name in Latin letters. */
export const looksOwn = (text: string): boolean => {
  const { han, hiragana, katakana, words, small, other } = lettersOf(text)
  // A Han character says about as much as half a word.
  return words >= 2 && han + hiragana + katakana + other <= words && (small >= 1 || isHeadline(text))
}
