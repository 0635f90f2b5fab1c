import { lettersOf } from '../../_shared/letters.ts'

/** Whether a text can be English: Kuo Ming-che (郭明哲) denied it; not 海鹽公司獲利翻倍, nor one with a name in Latin letters. */
export const looksOwn = (text: string): boolean => {
  const { han, hiragana, katakana, words, small, other } = lettersOf(text)
  // A Han character says about as much as half a word.
  return words >= 2 && small >= 1 && han + hiragana + katakana + other <= words
}
