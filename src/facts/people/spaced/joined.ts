import type { Segment } from './segments.ts'
import type { View } from './view.ts'

/** Whether a stretch holds everyday words alone, none of which is a given name: Food, Drug Administration. */
const isEveryday = (view: View, { from, to }: Segment): boolean =>
  view.tokens.slice(from, to).every(({ text, lower }) => view.isEveryday(lower) && !view.pack.names.given.has(text))

/** Whether two stretches with a word for and between them are one body's name: Moss & Sons, Food and Drug Administration; not Moss and Tidal Bank. */
const isOne = (view: View, left: Segment, right: Segment | undefined): boolean => {
  const between = view.tokens[left.to]
  const { firmJoins, ands } = view.pack.names.organisations
  if (right?.from !== left.to + 1 || left.kind !== 'name' || view.tokens[left.to - 1]?.owns) return false
  if (between?.sentence !== view.tokens[right.from]?.sentence) return false
  if (firmJoins.has(between?.text ?? '')) return right.kind === 'name' || right.kind === 'body'
  if (!ands.has(between?.lower ?? '') || right.kind !== 'body' || view.tokens[left.from]?.opens) return false
  return isEveryday(view, left) && isEveryday(view, right)
}

/** The runs with the parts of a body's name put together that and keeps apart. */
export const joinBodies = (view: View, runs: readonly Segment[][]): Segment[][] => {
  const joined: Segment[][] = []
  for (const run of runs) {
    const before = joined.at(-1)
    const left = before?.at(-1)
    const [right, ...others] = run
    if (before && left && right && isOne(view, left, right))
      joined[joined.length - 1] = [...before.slice(0, -1), { kind: 'body', from: left.from, to: right.to }, ...others]
    else joined.push(run)
  }
  return joined
}
