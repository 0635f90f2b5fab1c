/** Scripts that leave no space between words: there, two neighbouring characters stand for a word. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`
const RUNS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu')
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u')

/** Short words (the, of, in) tell nothing of what a text is about; numbers do. */
const isTelling = (word: string): boolean => word.length > 3 || /\d/.test(word)

const unitsOfRun = (run: string): string[] => {
  if (!IS_UNSPACED.test(run)) return isTelling(run) ? [run] : []
  if (run.length < 2) return [run]
  return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
}

/** What two texts are compared by: their words, or pairs of neighbouring characters where a script has no spaces. */
export const unitsOf = (text: string): ReadonlySet<string> =>
  new Set((text.normalize('NFKC').toLowerCase().match(RUNS) ?? []).flatMap(unitsOfRun))

/** The share of `inner`'s units that `outer` holds too, 0 to 1; 0 for a text that has none. */
export const shareIn = (outer: ReadonlySet<string>, inner: ReadonlySet<string>): number => {
  let hits = 0
  for (const unit of inner) if (outer.has(unit)) hits++
  return inner.size === 0 ? 0 : hits / inner.size
}

/** Past this share of one's units in the other, two sentences tell the same. */
const NEAR = 0.8
/** With fewer units a share is chance. */
const LEAST = 4

/** Whether two sentences say nearly the same, or one holds the other. */
export const isNear = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return small.size < LEAST ? small.size === large.size && shareIn(large, small) === 1 : shareIn(large, small) >= NEAR
}
