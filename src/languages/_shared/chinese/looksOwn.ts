import { lettersOf } from '../letters.ts'

/** So many Han characters stand beside one small Latin word or one letter of kana: a name may hold either, a sentence of Chinese more Han. */
const PER_SMALL_WORD = 2
const PER_HIRAGANA = 8

/** Whether a text can be Chinese: 「Lumenaut獲3.5億美元」; not The council agreed, not 市議会は可決した. */
export const looksChinese = (text: string): boolean => {
  const { han, hiragana, katakana, small, other } = lettersOf(text)
  return (
    han >= 2 && han >= PER_SMALL_WORD * small && han >= PER_HIRAGANA * hiragana && han >= katakana && han >= 2 * other
  )
}
