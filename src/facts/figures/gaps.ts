import { matchesOf } from '../../text/matches.ts'

/** A text without the white space that parts the characters of its numbers, and where each offset of it was before. */
export interface Closed {
  readonly text: string
  /** The offset in the text as written. */
  readonly before: (offset: number) => number
  /** The offset here of one in the text as written. */
  readonly here: (offset: number) => number
}

const same = (offset: number): number => offset

/** Closes the gaps that a language's pattern finds: 六 點 五 成. Linear. */
export const closeGaps = (text: string, gaps: RegExp | undefined): Closed => {
  const found = gaps ? matchesOf(gaps, text) : []
  if (found.length === 0) return { text, before: same, here: same }
  const origin: number[] = []
  const moved = new Int32Array(text.length + 1)
  let next = 0
  for (let at = 0; at < text.length; at++) {
    moved[at] = origin.length
    const gap = found[next]
    if (gap && at >= gap.index + gap[0].length) next++
    const inside = found[next]
    if (!inside || at < inside.index) origin.push(at)
  }
  moved[text.length] = origin.length
  origin.push(text.length)
  const closed = origin.slice(0, -1).map((at) => text.charAt(at))
  return {
    text: closed.join(''),
    before: (offset) => origin[offset] ?? text.length,
    here: (offset) => moved[offset] ?? closed.length,
  }
}
