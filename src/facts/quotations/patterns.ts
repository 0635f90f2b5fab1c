/** How much of the text before a place is looked at for words that end there. */
const LOOKBACK = 12

/** Where a sticky pattern ends that is tried at `at`; `at` itself where it doesn't match. */
export const after = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Where a run of a sticky pattern ends that begins at `at`, going no further than `limit`. */
export const afterRun = (pattern: RegExp, text: string, at: number, limit: number): number => {
  for (let from = at; ; ) {
    const to = after(pattern, text, from)
    if (to === from || to > limit) return from
    from = to
  }
}

/** Whether a pattern that ends in `$` matches what stands before `at`, no further back than `from`. */
export const before = (pattern: RegExp, text: string, at: number, from = 0): boolean =>
  pattern.test(text.slice(Math.max(from, at - LOOKBACK), at))

/** Every place where a global pattern matches. */
export const places = (pattern: RegExp, text: string): { start: number; end: number }[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }))

/** The index of the first of a list in order whose `key` is at least `offset`; the list's length where there is none. */
export const firstFrom = <T>(list: readonly T[], key: (one: T) => number, offset: number): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = list[middle]
    if (one !== undefined && key(one) < offset) low = middle + 1
    else high = middle
  }
  return low
}
