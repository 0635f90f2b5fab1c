import { titleBefore } from './titleWords.ts'
import { isEdge, type View, wordAfter, wordBefore } from './view.ts'

/** What stands before a possible name: a mark or the start, a title, a function word, another word, or nothing known. */
export type Left = 'edge' | 'title' | 'function' | 'word' | 'open'
/** What stands after it: `act` is a verb whose subject is somebody, `proof` one that only a person or body does. */
export type Right = 'edge' | 'proof' | 'act' | 'title' | 'function' | 'word' | 'open'

const remembered = <T>(work: (view: View, offset: number) => T): ((view: View, offset: number) => T) => {
  const known = new WeakMap<View, (T | undefined)[]>()
  return (view, offset) => {
    const own = known.get(view) ?? new Array<T | undefined>(view.text.length + 1)
    const before = own[offset]
    if (before !== undefined) return before
    // The first offset of a view finds no store yet.
    if (!known.has(view)) known.set(view, own)
    const value = work(view, offset)
    own[offset] = value
    return value
  }
}

/** What stands before `offset`. Each offset is looked at once a view. */
export const leftOf = remembered((view, offset): Left => {
  if (isEdge(view.text, offset - 1)) return 'edge'
  if (titleBefore(view, offset) || view.pack.names.context.persons.endsAt(view.text, offset) > 1) return 'title'
  if (view.pack.names.context.before.endsAt(view.text, offset)) return 'function'
  return view.starts(offset) && offset - wordBefore(view, offset) > 1 ? 'word' : 'open'
})

const MOST_ADVERBS = 3

/** Where the verb after a name may start: past adverbs and words of time. */
const pastAdverbs = (view: View, offset: number): number[] => {
  const places = [offset]
  let at = offset
  for (let n = 0; n < MOST_ADVERBS; n++) {
    const length = view.pack.names.context.adverbs.startsAt(view.text, at)
    if (!length) break
    at += length
    places.push(at)
  }
  return places
}

const isWord = (view: View, offset: number): boolean => view.starts(offset) && wordAfter(view, offset) - offset > 1

const BRACKET = /^[(（][^()（）\n]{1,16}[)）]/u
const MOST_BRACKETED = 18

/** Past a short note in brackets: 小喬|（化名）|說. */
export const pastBracket = (text: string, offset: number): number =>
  '(（'.includes(text.charAt(offset) || ' ')
    ? offset + (BRACKET.exec(text.slice(offset, offset + MOST_BRACKETED))?.[0].length ?? 0)
    : offset

/** What stands after `offset`. Each offset is looked at once a view. */
export const rightOf = remembered((view, at): Right => {
  const { text, pack } = view
  const offset = pastBracket(text, at)
  if (isEdge(text, offset)) return 'edge'
  if (offset > at)
    return pastAdverbs(view, offset).some((to) => pack.names.context.strongActs.startsAt(text, to)) ? 'proof' : 'edge'
  const { acts, strongActs, after } = pack.names.context
  if (pastAdverbs(view, offset).some((at) => strongActs.startsAt(text, at))) return 'proof'
  const title = pack.titles.titles.startsAt(text, offset)
  if (title > 1) return 'title'
  if (acts.startsAt(text, offset) > 1) return 'act'
  if (after.startsAt(text, offset)) return 'function'
  return isWord(view, offset) ? 'word' : 'open'
})

const leftWeight: Readonly<Record<Left, number>> = { edge: 1, title: 2, function: 0.8, word: 0.5, open: -1 }
const rightWeight: Readonly<Record<Right, number>> = {
  edge: 1,
  proof: 2.5,
  act: 1.2,
  title: 1.2,
  function: 0.8,
  word: 0.5,
  open: -1.2,
}

const CROSSED = -1.5

/** How much the words around `start`…`end` speak for a name there. */
export const contextWeight = (view: View, start: number, end: number): number => {
  const left = leftOf(view, start)
  const right = rightOf(view, end)
  const crossedLeft = !view.starts(start) && left !== 'title' && left !== 'edge'
  const crossedRight = !view.starts(end) && right !== 'proof' && right !== 'edge'
  return leftWeight[left] + rightWeight[right] + (crossedLeft ? CROSSED : 0) + (crossedRight ? CROSSED : 0)
}
