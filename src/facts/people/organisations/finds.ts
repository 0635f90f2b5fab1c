import type { Span } from '../../../model/span.ts'
import { rightOf } from '../context.ts'
import { type Bounds, phraseStart } from '../roles.ts'
import { isEdge, type View, wordAfter } from '../view.ts'

/** A stretch of the text that names a body. */
export interface BodyFind extends Span {
  readonly name: string
}

const find = (view: View, start: number, end: number): BodyFind => ({ start, end, name: view.text.slice(start, end) })

const MOST_SUFFIXES = 3
const LONGEST = 16

/** Where a chain of suffixes from `start` ends: 黨|立法院|黨團. */
const chainEnd = (view: View, start: number): { readonly last: number; readonly end: number } => {
  const { suffixes } = view.pack.names.organisations
  let last = start
  let end = start + suffixes.startsAt(view.text, start)
  for (let n = 1; n < MOST_SUFFIXES; n++) {
    const length = suffixes.startsAt(view.text, end)
    if (!length) break
    last = end
    end += length
  }
  return { last, end }
}

/** Whether a stretch holds something that only a name has: a place, a known body, Latin letters, characters that make no word. */
const isTelling = (view: View, start: number, end: number): boolean => {
  const { places, wholes } = view.pack.names.organisations
  const words = view.text.slice(start, end)
  if (/[A-Za-z]/.test(words) || places.startsAt(words, 0) > 1 || wholes.startsAt(words, 0) > 1) return true
  for (let at = start; at < end; at = wordAfter(view, at))
    if (wordAfter(view, at) - at === 1 && end - start > 1) return true
  return false
}

/** Where a body's name starts in the phrase `start`…`end`: at the first place or known body, if stray characters stand before it. */
const properStart = (view: View, start: number, end: number): number => {
  const { places, wholes } = view.pack.names.organisations
  for (let at = start; at <= end; at = wordAfter(view, at)) {
    if (places.startsAt(view.text, at) > 1 || wholes.startsAt(view.text, at) > 1) return at
    if (wordAfter(view, at) - at > 1) return start
  }
  return start
}

const suffixAt = (view: View, bounds: Bounds, at: number): BodyFind | undefined => {
  const { suffixes, plainSuffixes, wholes } = view.pack.names.organisations
  if (!suffixes.startsAt(view.text, at)) return undefined
  const { last, end } = chainEnd(view, at)
  if (!view.starts(end) && !isEdge(view.text, end) && rightOf(view, end) !== 'proof') return undefined
  const start = properStart(view, phraseStart(view, bounds, at), at)
  if (end - start > LONGEST || bounds.ends.has(start)) return undefined
  const name = view.text.slice(start, end)
  if (wholes.has(name)) return find(view, start, end)
  const plain = plainSuffixes.has(view.text.slice(last, end)) || end - at < 3
  if (start === at) return plain ? undefined : find(view, start, end)
  return plain && !isTelling(view, start, at) ? undefined : find(view, start, end)
}

/** Bodies by the word that their name ends in: 東河地方法院, 鼎越開發公司. */
export const findBySuffix = (view: View, bounds: Bounds): BodyFind[] => {
  const found: BodyFind[] = []
  for (let at = 0; at < view.text.length; at++) {
    const one = suffixAt(view, bounds, at)
    if (!one) continue
    found.push(one)
    at = one.end - 1
  }
  return found
}

/** Bodies known by their words alone: 聯合國. */
export const findWholes = (view: View): BodyFind[] => {
  const found: BodyFind[] = []
  for (let at = 0; at < view.text.length; at++) {
    const length = view.starts(at) ? view.pack.names.organisations.wholes.startsAt(view.text, at) : 0
    if (length) found.push(find(view, at, at + length))
  }
  return found
}

/** Bodies known by their words alone, and nouns and countries where they speak: 聯合國, 警方|表示. */
export const findKnown = (view: View): BodyFind[] => {
  const { wholes, speakers, countries } = view.pack.names.organisations
  const found: BodyFind[] = []
  for (let at = 0; at < view.text.length; at++) {
    if (!view.starts(at) && !isEdge(view.text, at - 1)) continue
    const whole = wholes.startsAt(view.text, at)
    const speaker = Math.max(speakers.startsAt(view.text, at), countries.startsAt(view.text, at))
    const spoken = speaker > 0 && rightOf(view, at + speaker) === 'proof'
    const length = spoken ? Math.max(whole, speaker) : whole
    if (length) found.push(find(view, at, at + length))
  }
  return found
}

/** Papers and channels inside title marks: 《東河晚報》, but not 《紅樓夢》. */
export const findPress = (view: View): BodyFind[] => {
  const { titleMarks, press } = view.pack.names.organisations
  const found: BodyFind[] = []
  for (const [open, close] of titleMarks) {
    for (let at = view.text.indexOf(open); at >= 0; at = view.text.indexOf(open, at + 1)) {
      const end = view.text.slice(at, at + LONGEST + 2).indexOf(close)
      if (end < 2) continue
      const stop = at + end
      const spoken = rightOf(view, stop + 1) === 'proof' && !isEdge(view.text, stop + 1)
      if (spoken || press.endsAt(view.text, stop)) found.push(find(view, at + 1, stop))
    }
  }
  return found
}
