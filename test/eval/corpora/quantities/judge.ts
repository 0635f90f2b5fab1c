import { near } from '../../match.ts'
import { type Case, type GoldItem, goldValue, type Item, type Kind } from './cases.ts'
import { isMoney } from './currencies.ts'

/** How one case went: everything owed was found, and nothing of the kind was found besides. */
export interface Verdict {
  readonly found: boolean
  readonly exact: boolean
}

const touches = (gold: GoldItem, item: Item): boolean => gold.start < item.end && item.start < gold.end

const isRight = (kind: Kind, gold: GoldItem, item: Item): boolean => {
  if (!touches(gold, item)) return false
  const value = goldValue(gold)
  const ends = item.other === undefined ? [item.value] : [item.value, item.other]
  return kind === 'currency'
    ? ends.some((end) => isMoney(gold, value, { ...item, value: end }))
    : ends.some((end) => near(value, end))
}

/** A unit that stands alone (a bare 「dollars」) is no quantity: it is neither owed nor held against anyone. */
export const judge = (kind: Kind, { gold }: Case, items: readonly Item[]): Verdict => {
  const owed = gold.filter((one) => !Number.isNaN(goldValue(one)))
  const alone = gold.filter((one) => Number.isNaN(goldValue(one)))
  const found = owed.every((one) => items.some((item) => isRight(kind, one, item)))
  const besides = items.filter(
    (item) => !owed.some((one) => isRight(kind, one, item)) && !alone.some((one) => touches(one, item)),
  )
  return { found, exact: found && besides.length === 0 }
}
