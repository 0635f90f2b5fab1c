import { leftOf, rightOf } from './context.ts'
import { inCredit } from './credit.ts'
import type { Find } from './finds.ts'
import { isEdge, type View } from './view.ts'

const LONGEST_PART = 6
const MOST_PARTS = 4
const WEIGHT = 5
const HAN = /\p{Script=Han}/u

/** Where the part that ends at `end` starts: back to a mark, a title or a function word. */
const partStart = (view: View, end: number): number | undefined => {
  for (let at = end - 1; end - at <= LONGEST_PART; at--) {
    if (!HAN.test(view.text.charAt(at))) return undefined
    const left = leftOf(view, at)
    if (left === 'title' || left === 'edge') return at
    if (left === 'function' && view.starts(at) && end - at > 1) return at
  }
  return undefined
}

/** Where the part from `start` ends: at a mark, else at the first place where somebody acts or a title stands. */
const partEnd = (view: View, start: number): number | undefined => {
  const { neverGiven, surnames } = view.pack.names.native
  for (let at = start; at - start <= LONGEST_PART; at++) {
    const full = at > start + 1 || (at > start && surnames.has(view.text.charAt(start)))
    if (full && (isEdge(view.text, at) || rightOf(view, at) === 'proof')) return at
    if (full && view.starts(at) && view.pack.names.context.adverbs.startsAt(view.text, at) > 1) return at
    if (full && neverGiven.has(view.text.charAt(at)) && rightOf(view, at) === 'function') return at
    if (!HAN.test(view.text.charAt(at))) return undefined
  }
  return undefined
}

const nameAround = (view: View, mark: number): Find | undefined => {
  const { partMarks } = view.pack.names.sound
  const start = partStart(view, mark)
  let end = partEnd(view, mark + 1)
  for (let parts = 2; end !== undefined && parts < MOST_PARTS && partMarks.has(view.text.charAt(end)); parts++)
    end = partEnd(view, end + 1)
  if (start === undefined || end === undefined || inCredit(view, start, end)) return undefined
  if (view.pack.names.organisations.titleMarks.some(([open]) => open === view.text.charAt(start - 1))) return undefined
  const name = view.text.slice(start, end)
  return { start, end, name, kind: 'sound', weight: WEIGHT, proven: true, latin: null }
}

/** Names of parts with a mark between them, whatever characters they are written with: 巴代·魯瑪. */
export const findDottedNames = (view: View): Find[] => {
  const { partMarks } = view.pack.names.sound
  const found: Find[] = []
  for (let at = 1; at < view.text.length; at++) {
    if (!partMarks.has(view.text.charAt(at)) || view.text.charAt(at) === '.' || !HAN.test(view.text.charAt(at + 1)))
      continue
    const find = nameAround(view, at)
    if (!find) continue
    found.push(find)
    at = find.end
  }
  return found
}
