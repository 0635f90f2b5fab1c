import { rightOf } from './context.ts'
import { isEdge, type View } from './view.ts'

const REACH = 14
const JOINS = new Set(['、', '／', '/', '╱', '∕', ' ', '：', ':', '\u3000'])

/** Whether a word of a credit ends before `start`, past at most a few names in a list: 記者|林某、|王某. */
const creditBefore = (view: View, start: number): boolean => {
  const { creditBefore: words } = view.pack.names.context
  for (let at = start; at > 0 && start - at <= REACH; at--) {
    if (words.endsAt(view.text, at)) return true
    const letter = view.text.charAt(at - 1)
    if (isEdge(view.text, at - 1) && !JOINS.has(letter)) return false
    if (at === start && !JOINS.has(letter)) return false
  }
  return false
}

/** Whether a word of a credit closes the run after `end`: 林某|攝）, 王某|／台北報導）. */
const creditAfter = (view: View, end: number): boolean => {
  const { creditAfter: words } = view.pack.names.context
  for (let at = end; at < view.text.length && at - end <= REACH; at++) {
    const length = words.startsAt(view.text, at)
    if (length && isEdge(view.text, at + length)) return true
    if (isEdge(view.text, at) && !JOINS.has(view.text.charAt(at))) return false
  }
  return false
}

/** Whether `start`…`end` stands in a photo credit or a byline, and doesn't speak there. */
export const inCredit = (view: View, start: number, end: number): boolean =>
  creditAfter(view, end) || (creditBefore(view, start) && rightOf(view, end) !== 'proof')
