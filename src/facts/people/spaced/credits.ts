import type { Find } from './finds.ts'
import { areListed } from './lists.ts'
import type { View } from './view.ts'

/** Whether a name stands in a credit by itself: Photo by …, Credit: …, …/Harbour Images. */
const isCredited = (view: View, { from, to }: Find): boolean => {
  const { creditNouns, creditJoins } = view.pack.names.context
  const [noun, join] = [view.tokens[from - 2], view.tokens[from - 1]]
  if (creditNouns.has(noun?.lower ?? '') && creditJoins.has(join?.lower ?? '')) return true
  return view.tokens[to]?.text === '/' && view.tokens[to + 1]?.shape === 'capital'
}

/** The finds that don't stand in the credit of a picture or a report, nor in a list with one that does. */
export const withoutCredits = (view: View, finds: readonly Find[]): Find[] => {
  const kept: Find[] = []
  let credited: Find | undefined
  for (const find of finds) {
    const isCredit = isCredited(view, find) || (credited !== undefined && areListed(view, credited, find))
    credited = isCredit ? find : undefined
    if (!isCredit) kept.push(find)
  }
  return kept
}
