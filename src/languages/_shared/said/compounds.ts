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

const isPair = (text: string, years: Draft, months: Draft, { between, after, before }: CompoundRules): boolean =>
  months.start - years.end <= LONGEST_BETWEEN &&
  months.value < MONTHS &&
  between.test(text.slice(years.end, months.start)) &&
  after.test(text.slice(months.end, months.end + LONGEST_WORD)) &&
  (before === undefined || before.test(text.slice(Math.max(0, years.start - LONGEST_WORD), years.start)))

/** Years and months as one number: six years and four months are 6.33 years, or 76 months, and neither six years nor four. */
export const compounded = (text: string, drafts: readonly Draft[], rules: CompoundRules): Draft[] => {
  const found: Draft[] = []
  for (const months of drafts) {
    const years = found.at(-1)
    if (!years || !isPair(text, years, months, rules)) {
      found.push(months)
      continue
    }
    const value = rounded(years.value + months.value / MONTHS)
    found[found.length - 1] = { ...years, end: months.end, value, also: [years.value * MONTHS + months.value] }
  }
  return found
}
