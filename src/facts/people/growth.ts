import { surnameAt } from './surname.ts'
import type { View } from './view.ts'

/** What the whole text tells of a name's right edge: whether a surname and one character always go on the same way. */
export interface Growth {
  /** How much speaks for `end` as the right edge of the name with the given name from `split`. */
  weigh(start: number, split: number, end: number): number
}

interface Uses {
  count: number
  readonly next: string
  steady: boolean
}

const SURE = 0.8

/** Counts what follows each surname with one character. Linear in the length of the text. */
export const growthOf = (view: View): Growth => {
  const { neverGiven } = view.pack.names.native
  const uses = new Map<string, Uses>()
  for (let at = 0; at < view.text.length; at++) {
    const end = at + surnameAt(view, at) + 1
    if (end === at + 1) continue
    const short = view.text.slice(at, end)
    const next = view.text.charAt(end)
    const known = uses.get(short)
    if (!known) uses.set(short, { count: 1, next, steady: true })
    else {
      known.count++
      known.steady &&= known.next === next
    }
  }
  return {
    weigh: (start, split, end) => {
      const known = uses.get(view.text.slice(start, split + 1))
      if (!known || known.count < 2 || (known.steady && neverGiven.has(known.next))) return 0
      return known.steady === end > split + 1 ? SURE : -SURE
    },
  }
}
