import { leftOf, titleBefore } from './context.ts'
import type { Find } from './finds.ts'
import { isPersonal, latinAfter } from './latin.ts'
import { isEdge, type View } from './view.ts'

const LONGEST = 14
const SURE = 8

/** Where a name that ends at `end` starts: back over unknown characters and part marks, up to a title, a mark or a word. */
const nameStart = (view: View, end: number): number => {
  const { partMarks } = view.pack.names.sound
  const { before } = view.pack.names.context
  let at = end
  while (at > 0 && end - at < LONGEST) {
    const letter = view.text.charAt(at - 1)
    if (isEdge(view.text, at - 1) ? !partMarks.has(letter) : /[\dA-Za-z]/.test(letter)) break
    if (at < end && (titleBefore(view, at) || before.endsAt(view.text, at) > 0)) break
    if (at < end && !partMarks.has(letter) && !partMarks.has(view.text.charAt(at)) && leftOf(view, at) === 'word') break
    at--
  }
  return at
}

/** Names with a person's Latin name in brackets after them: 阿特曼(Sam Altman). */
export const findBracketNames = (view: View): Find[] => {
  const found: Find[] = []
  for (let at = 2; at < view.text.length; at++) {
    if (!isEdge(view.text, at) || isEdge(view.text, at - 1)) continue
    const latin = latinAfter(view, at)?.latin
    if (!latin || !isPersonal(view, latin)) continue
    const start = nameStart(view, at)
    const name = view.text.slice(start, at)
    if (name.length >= 2 && !view.pack.names.organisations.suffixes.endsAt(name, name.length))
      found.push({ start, end: at, name, kind: 'sound', weight: SURE, proven: true, latin })
  }
  return found
}
