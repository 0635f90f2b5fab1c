import { keyOf } from './drafts.ts'
import type { Find } from './finds.ts'
import type { View } from './view.ts'

const MOST_BETWEEN = 3

/** Whether two names stand side by side in a list: Ada Moss, Tao Lin and ….  */
export const areListed = (view: View, a: Find, b: Find): boolean => {
  const between = view.tokens.slice(a.to, b.from)
  const { joins } = view.pack.names.context
  return (
    between.length > 0 &&
    between.length <= MOST_BETWEEN &&
    view.tokens[a.to - 1]?.owns === false &&
    between.every(({ lower, sentence }) => joins.has(lower) && sentence === view.tokens[a.from]?.sentence)
  )
}

const BONUS = 1.5

/** What stands in a list beside somebody is rather somebody, by the name; more so between two. */
export const listBonus = (
  view: View,
  finds: readonly Find[],
  people: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const bonus = new Map<string, number>()
  const add = (find: Find, beside: Find): void => {
    if (people.has(keyOf(beside))) bonus.set(keyOf(find), Math.min(2 * BONUS, (bonus.get(keyOf(find)) ?? 0) + BONUS))
  }
  for (const [at, find] of finds.entries()) {
    const next = finds[at + 1]
    if (!next || !areListed(view, find, next)) continue
    add(find, next)
    add(next, find)
  }
  return bonus
}
