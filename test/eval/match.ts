/** A text as it is compared: half-width, lower case, without white space, punctuation and symbols. */
export const squeeze = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '')

/** Length of the longest stretch that two squeezed texts share. */
export const sharedLength = (a: string, b: string): number => {
  let best = 0
  let row = new Uint16Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint16Array(b.length + 1)
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue
      const length = (row[j - 1] ?? 0) + 1
      next[j] = length
      if (length > best) best = length
    }
    row = next
  }
  return best
}

/** Two numbers that differ by no more than rounding. */
export const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))

/** Every name of an entry, squeezed. */
export const namesOf = (entry: { readonly name: string; readonly aliases?: readonly string[] }): string[] =>
  [entry.name, ...(entry.aliases ?? [])].map(squeeze).filter(Boolean)

const holds = (whole: string, part: string): boolean => part.length >= 3 && whole.includes(part)

/** Whether any two names are one, or one of three letters or more stands inside the other. */
export const sameName = (golds: readonly string[], found: readonly string[]): boolean =>
  golds.some((gold) => found.some((name) => name === gold || holds(name, gold) || holds(gold, name)))

/** Pairs made one to one: the partner's index and the strength for each gold index, and which finds were used. */
export interface Pairs {
  readonly byGold: ReadonlyMap<number, { readonly index: number; readonly strength: number }>
  readonly used: ReadonlySet<number>
}

/** Pairs gold with finds, the strongest first. A strength of 0 is no match. */
export const pair = <G, F>(golds: readonly G[], finds: readonly F[], strength: (gold: G, find: F) => number): Pairs => {
  const candidates = golds
    .flatMap((gold, i) => finds.map((find, j) => ({ i, j, strength: strength(gold, find) })))
    .filter((one) => one.strength > 0)
    .sort((a, b) => b.strength - a.strength)
  const byGold = new Map<number, { index: number; strength: number }>()
  const used = new Set<number>()
  for (const { i, j, strength: by } of candidates) {
    if (byGold.has(i) || used.has(j)) continue
    byGold.set(i, { index: j, strength: by })
    used.add(j)
  }
  return { byGold, used }
}
