/** How far each beginning of `needle` falls back where the next unit doesn't fit (Knuth, Morris and Pratt). */
const fallbacks = (needle: string): Int32Array => {
  const back = new Int32Array(needle.length)
  for (let at = 1, length = 0; at < needle.length; at++) {
    while (length > 0 && needle[at] !== needle[length]) length = back[length - 1] ?? 0
    if (needle[at] === needle[length]) length++
    back[at] = length
  }
  return back
}

/** How many letters are looked for first: few, so that no text makes it slow. */
const PROBE = 16

/** Where `needle` begins in `text` between two offsets, overlaps and all; linear whatever the two are made of. */
export function* startsIn(text: string, needle: string, from: number, to: number): Generator<number> {
  // Most words that aren't there are told by their first letters, which the engine itself looks for.
  const probe = needle.slice(0, PROBE)
  const first = probe === '' ? -1 : text.indexOf(probe, from)
  if (first < 0 || to - first < needle.length) return
  const back = fallbacks(needle)
  for (let at = first, length = 0; at < to; at++) {
    if (length === 0) at = text.indexOf(probe, at)
    if (at < 0 || (length === 0 && to - at < needle.length)) return
    while (length > 0 && text[at] !== needle[length]) length = back[length - 1] ?? 0
    if (text[at] === needle[length]) length++
    if (length < needle.length) continue
    yield at + 1 - length
    length = back[length - 1] ?? 0
  }
}

/** The first index in an ascending list whose value is at least `value`. */
export const lowerBound = (values: readonly number[], value: number): number => {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
