import { rounded } from '../../../text/decimals.ts'
import type { Draft } from './drafts.ts'

/** How a language says years with months. */
export interface CompoundRules {
  /** What stands between the two numbers, and behind the second; anchored. */
  readonly between: RegExp
  readonly after: RegExp
  /** Whether the years alone are another length: 懲役5年 isn't said of 5年6月; jailed for six years is, of six years and four months. */
  readonly whole: boolean
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

/** Years and months know of one another: six years and four months are 6.33 years and 76 months, and no part of them is four years. */
export const compounded = (text: string, drafts: readonly Draft[], rules: CompoundRules): Draft[] => {
  const done = [...drafts]
  for (const [index, years] of drafts.entries()) {
    const months = drafts[index + 1]
    if (!months || !isPair(text, years, months, rules)) continue
    const { value } = months
    const rest = rules.whole ? { rest: value } : {}
    done[index] = { ...years, also: [...(years.also ?? []), rounded(years.value + value / MONTHS)], ...rest }
    done[index + 1] = { ...months, also: [years.value * MONTHS + value], measure: 'month' }
  }
  return done
}
