import type { Find } from './finds.ts'
import type { View } from './view.ts'

const SURE = 3.3
const BONUS = 1

/** Gives more weight to what stands in a list right beside a sure name: 葉承翰與|王思敏. */
export const withListBonus = (view: View, finds: readonly Find[]): Find[] => {
  const { joins } = view.pack.names.organisations
  const sure = finds.filter((find) => find.weight >= SURE)
  const starts = new Set(sure.map((find) => find.start))
  const ends = new Set(sure.map((find) => find.end))
  return finds.map((find) => {
    const before = joins.endsAt(view.text, find.start)
    const after = joins.startsAt(view.text, find.end)
    const beside = (before && ends.has(find.start - before)) || (after && starts.has(find.end + after))
    return beside ? { ...find, weight: find.weight + BONUS } : find
  })
}
