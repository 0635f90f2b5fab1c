import { isEdge, type View, wordBefore } from './view.ts'

const HAN = /^[\p{Script=Han}]+$/u

/** The length of a word that ends at `offset` and by its last character names somebody's work: 導覽|員, 調香|師. */
const workBefore = (view: View, offset: number): number => {
  const { endings, notTitles } = view.pack.titles
  if (!endings.endsAt(view.text, offset) || !view.starts(offset)) return 0
  const last = wordBefore(view, offset)
  const alone = offset - last === 1
  if (alone && isEdge(view.text, last - 1)) return 0
  const start = alone ? wordBefore(view, last) : last
  const word = view.text.slice(start, offset)
  return word.length > (alone ? 2 : 1) && HAN.test(word) && !notTitles.endsAt(word, word.length) ? word.length : 0
}

/** The length of a title that ends at `offset`: one of the language's list, or a word that is made like one; 0 for none. */
export const titleLength = (view: View, offset: number): number =>
  view.pack.titles.titles.endsAt(view.text, offset) || workBefore(view, offset)

/** The length of a title that ends at `offset` and proves a name; 0 for none. A title that is an everyday noun proves nothing. */
export const titleBefore = (view: View, offset: number): number => {
  const length = titleLength(view, offset)
  // 主教|練: a longer title goes on here.
  if (length && view.pack.titles.titles.startsAt(view.text, offset - length) > length) return 0
  return length && !view.pack.titles.bare.has(view.text.slice(offset - length, offset)) ? length : 0
}
