import { foldKey } from '../text/fold.ts'

/** What two texts are compared by: their pairs of neighbouring characters, folded. Works in every writing. */
export const pairsOf = (text: string): ReadonlySet<string> => {
  const key = foldKey(text)
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < key.length; i++) pairs.add(key.slice(i, i + 2))
  return pairs
}

/** The share of `inner`'s pairs that `outer` holds too, 0 to 1; 0 for a text too short to have any. */
export const shareIn = (outer: ReadonlySet<string>, inner: ReadonlySet<string>): number => {
  let hits = 0
  for (const pair of inner) if (outer.has(pair)) hits++
  return inner.size === 0 ? 0 : hits / inner.size
}

/** Past this share of one's pairs in the other, two sentences tell the same. */
const NEAR = 0.75

/** Whether two sentences say nearly the same, or one holds the other. */
export const isNear = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  Math.max(shareIn(a, b), shareIn(b, a)) >= NEAR
