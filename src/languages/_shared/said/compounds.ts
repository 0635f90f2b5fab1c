import { rounded } from '../../../text/decimals.ts'
import type { Draft } from './drafts.ts'

/** How a language says years with months. */
export interface CompoundRules {
  /** What stands between the two numbers, and behind the second; anchored. */
  readonly between: RegExp
  readonly after: RegExp
  /** What stands before the first number where the words behind the second leave it open; anchored at the end. */
  readonly before?: RegExp
}

const LONGEST_BETWEEN = 12
const LONGEST_WORD = 8
const MONTHS = 12

/** Where years and months end that stand together, with their unit; `undefined` where they don't. */
const endOf = (text: string, years: Draft, months: Draft, rules: CompoundRules): number | undefined => {
  const { between, after, before } = rules
  if (months.start - years.end > LONGEST_BETWEEN || months.value >= MONTHS) return undefined
  if (!between.test(text.slice(years.end, months.start))) return undefined
  if (before && !before.test(text.slice(Math.max(0, years.start - LONGEST_WORD), years.start))) return undefined
  const unit = after.exec(text.slice(months.end, months.end + LONGEST_WORD))?.[0]
  return unit === undefined ? undefined : months.end + unit.length
}

/** Years and months as one number: six years and four months are 6.33 years, or 76 months, and neither six years nor four. */
export const compounded = (text: string, drafts: readonly Draft[], rules: CompoundRules): Draft[] => {
  const found: Draft[] = []
  for (const months of drafts) {
    const years = found.at(-1)
    const end = years ? endOf(text, years, months, rules) : undefined
    if (!years || end === undefined) {
      found.push(months)
      continue
    }
    const value = rounded(years.value + months.value / MONTHS)
    found[found.length - 1] = { ...years, end, value, also: [years.value * MONTHS + months.value] }
  }
  return found
}
