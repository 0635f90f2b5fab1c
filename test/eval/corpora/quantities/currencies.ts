import { near } from '../../match.ts'
import type { GoldItem, Item } from './cases.ts'

const names = new Intl.DisplayNames('en', { type: 'currency' })

/** Money that has a usual code and no ISO one. */
const unofficial: Readonly<Record<string, string>> = { BTC: 'bitcoin', XBT: 'bitcoin' }

const nameOf = (code: string): string => (unofficial[code] ?? names.of(code) ?? code).toLowerCase()

/** Coins by how many make one of the unit that has a code. */
const coins: Readonly<Record<string, number>> = {
  cent: 100,
  cents: 100,
  pence: 100,
  penny: 100,
  sen: 100,
  satoshi: 1e8,
}

const lastWord = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''

const isCode = (unit: string | null): unit is string => /^[A-Z]{3}$/.test(unit ?? '')

/**
 * Whether money of a value and a code is what the gold says. Gold without a code names a unit (Dollar, Finnish markka):
 * any currency of that name will do, and coins (Cent) count in the unit that they make up.
 */
export const isMoney = (gold: GoldItem, value: number, item: Item): boolean => {
  if (gold.isoCurrency !== undefined) return item.unit === gold.isoCurrency && near(value, item.value)
  const unit = lastWord(gold.unit ?? '')
  if (item.unit === gold.unit) return near(value, item.value)
  if (!isCode(item.unit)) return false
  const coin = coins[unit]
  if (coin !== undefined) return near(value, item.value * coin)
  return near(value, item.value) && nameOf(item.unit).includes(unit)
}
