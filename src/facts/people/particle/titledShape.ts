import type { WordKind } from '../../../languages/parts/particle/names.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { After } from './context.ts'
import { isWritten, nativeShape, type Shape } from './nativeShape.ts'
import type { View } from './view.ts'

/** The most letters of a wrestler's name, and what a rank before it is worth. */
const RING_NAME = 5
const RANKED = 2

/** Whether a word is one by which a name is told from everyday words: a name, a lone letter, or one that the dictionary lacks. */
const isOwnWord = (view: View, { text }: Word, kind: WordKind): boolean =>
  kind !== 'common' || (text.length === 1 && !view.pack.titles.titles.has(text))

/** Whether a rank stands right before letters that are no everyday word: 大関|琴嵐, 平幕の|風早; not 横綱|昇進. */
export const isRanked = (view: View, start: number, letters: string): boolean => {
  const { ranks } = view.pack.titles
  const { of } = view.pack.names.context
  const { han } = view.pack.names.scripts
  const rank = ranks.endsAt(view.text, start) || (view.text.endsWith(of, start) && ranks.endsAt(view.text, start - 1))
  if (!rank || letters.length < 2 || letters.length > RING_NAME || ![...letters].every((one) => han.test(one)))
    return false
  return view.wordsAlone(letters).some((word) => isOwnWord(view, word, view.pack.names.kindOf(word)))
}

/** The shape of a name that a rank stands before. */
export const rankedShape = (letters: string): Shape => ({ weight: RANKED, parts: [letters] })

/** Whether three or four letters make no word of more than one: 陶|立|群; 日|米|韓 are countries. */
const isWordless = (view: View, letters: string): boolean =>
  (letters.length === 3 || letters.length === 4) &&
  isWritten(view, letters, 'han') &&
  ![...letters].some(
    (letter) =>
      view.pack.titles.modifiers.has(letter) ||
      view.pack.titles.countries.has(letter) ||
      view.pack.names.native.neverGiven.has(letter),
  ) &&
  view.wordsAlone(letters).every(({ text }) => text.length === 1)

/** The parts of such a name; the surnames of China and Korea have one letter. */
const partedAbroad = (letters: string): string[] =>
  letters.length === 3 ? [letters.charAt(0), letters.slice(1)] : [letters]

/** The shape of a name; letters that make no words are one where a title follows them: 陶立群|市議. */
export const titledShape = (view: View, start: number, end: number, after: After): Shape => {
  const shape = nativeShape(view, start, end)
  const letters = view.text.slice(start, end)
  return shape.weight < 1 && after.title && isWordless(view, letters)
    ? { weight: 1, parts: partedAbroad(letters) }
    : shape
}
