import { lettersOf } from '../../_shared/letters.ts'

/** So many Han characters stand beside one letter of kana at most: a Chinese text may name a shop with の. */
const PER_KANA = 24

/** From so many Han characters on a Japanese text has hiragana too; 「日銀総裁、定例会見」 is a headline without. */
const HEADLINE = 16

/** A sentence that ends like one, and isn't a headline. */
const SENTENCE = /[。！？]\s*$/u

/** Chinese for and, this, all, say, let, they: what no Japanese text is written with. */
const CHINESE = /[這这們们說说讓让嗎吗呢哪吧啦咱]|[为与对]/u

/** Whether a text can be Japanese: 霧港市議会、45億元を削減; not 市議會同意把舊橋改建成圖書館, not The council agreed. */
export const looksOwn = (text: string): boolean => {
  const { han, hiragana, katakana, small, other } = lettersOf(text)
  const letters = han + hiragana + katakana
  if (letters < 2 || letters < 2 * small || letters < 2 * other) return false
  if (hiragana > 0) return (hiragana + katakana) * PER_KANA >= han
  return han < HEADLINE && !SENTENCE.test(text) && !CHINESE.test(text)
}
