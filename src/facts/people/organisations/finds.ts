import type { Span } from '../../../model/span.ts'
import { rightOf } from '../context.ts'
import { isEdge, type View } from '../view.ts'

/** A stretch of the text that names a body. */
export interface BodyFind extends Span {
  readonly name: string
}

/** A find of the words from `start` to `end`. */
export const bodyFind = (view: View, start: number, end: number): BodyFind => ({
  start,
  end,
  name: view.text.slice(start, end),
})

const LONGEST = 16

/** Bodies known by their words alone: 聯合國. */
export const findWholes = (view: View): BodyFind[] => {
  const found: BodyFind[] = []
  for (let at = 0; at < view.text.length; at++) {
    const length = view.starts(at) ? view.pack.names.organisations.wholes.startsAt(view.text, at) : 0
    if (length) found.push(bodyFind(view, at, at + length))
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
    if (length) found.push(bodyFind(view, at, at + length))
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
      if (spoken || press.endsAt(view.text, stop)) found.push(bodyFind(view, at + 1, stop))
    }
  }
  return found
}
