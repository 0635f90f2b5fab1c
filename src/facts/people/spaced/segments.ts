import { withHeads } from './heads.ts'
import { joinBodies, longEnd } from './joined.ts'
import { segmentsOf } from './kinds.ts'
import { findRuns, isNameLike, type Run } from './runs.ts'
import type { View } from './view.ts'

export type Kind = 'name' | 'place' | 'body' | 'office' | 'honorific' | 'time' | 'belonging' | 'thing'

/** Tokens `from`…`to` of one run, and what they are. */
export interface Segment extends Run {
  readonly kind: Kind
}

/** The segments of one run, the last one with the small words that its name goes on with. */
const readRun = (view: View, run: Run): Segment[] => {
  const segments = withHeads(view, segmentsOf(view, run))
  const last = segments.at(-1)
  return last?.kind === 'body' ? [...segments.slice(0, -1), { ...last, to: longEnd(view, last) }] : segments
}

/** Every segment of the text, in order, run by run. */
export const findSegments = (view: View): Segment[][] => {
  const found: Segment[][] = []
  let free = 0
  for (const run of findRuns(view)) {
    const from = Math.max(run.from, free)
    if (from >= run.to || (from > run.from && !isNameLike(view, from))) continue
    const segments = readRun(view, { from, to: run.to })
    free = Math.max(run.to, segments.at(-1)?.to ?? 0)
    found.push(segments)
  }
  return joinBodies(view, found)
}
