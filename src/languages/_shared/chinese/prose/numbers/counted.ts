import { rounded } from '../../../../../text/decimals.ts'
import type { Draft } from '../../../said/drafts.ts'

/** 3月, 12月底, in simplified characters ; not 3个月, 月薪. Anchored behind the number. */
const MONTH = /^[ ]?月(?![薪租费台圆饼])/
const MONTHS = 12

/** 国道3号, 8号球衣 ; not 号称 */
const NUMBERED = /^[ ]?号(?![称召])/

/** 6比5, 7:4 ; not 5:40, nor the 9 of 9小时 */
const SCORE = /^[ ]?[比：:][ ]?[0-9０-９一二三四五六七八九十]/
const BEHIND_SCORE = /[0-9０-９一二三四五六七八九十][ ]?[比：:][ ]?$/
const MOST_SCORED = 200

const kindOf = (before: string, after: string, { value }: Draft): string | undefined => {
  if (!Number.isInteger(value)) return undefined
  if (NUMBERED.test(after)) return 'number'
  if (MONTH.test(after) && value >= 1 && value <= MONTHS) return 'calendar'
  return value < MOST_SCORED && (SCORE.test(after) || BEHIND_SCORE.test(before)) ? 'score' : undefined
}

/** Months of a calendar, numbers that are names and the sides of a score, as such. */
export const counted = (text: string, draft: Draft): Draft => {
  const before = text.slice(Math.max(0, draft.start - 6), draft.start)
  const measure = kindOf(before, text.slice(draft.end, draft.end + 4), draft)
  return measure === undefined ? draft : { ...draft, measure }
}

/** Lengths that are told in two units: 7年6个月, 4小时10分, 3个月15天. Minutes may be left out, months of a sentence may not. */
const PAIRS: readonly (readonly [between: RegExp, behind: RegExp, times: number, alone?: true])[] = [
  [/^年[又零]?$/, /^个月/, 12],
  [/^个?小时[又零]?$/, /^分/, 60, true],
  [/^个月[又零]?$/, /^[天日]/, 30],
  [/^天[又零]?$/, /^个?小时/, 24, true],
]
/** How far the two numbers of a length may stand apart: 小时又 */
const LONGEST_UNIT = 4

const wholeOf = (text: string, first: Draft, next: Draft): Draft | undefined => {
  if (next.start - first.end > LONGEST_UNIT || next.high !== undefined) return undefined
  const between = text.slice(first.end, next.start)
  const behind = text.slice(next.end, next.end + LONGEST_UNIT)
  const pair = PAIRS.find(([words, more]) => words.test(between) && more.test(behind))
  if (!pair) return undefined
  const [, , times, alone] = pair
  const { also: _years, ...rest } = first
  const value = rounded(first.value + next.value / times)
  return {
    ...rest,
    end: next.end,
    value,
    also: [rounded(first.value * times + next.value), ...(alone ? [first.value] : [])],
  }
}

/** 7年半 is a number by itself, and so is 7年6个月, which are 90 months: neither is 7年. */
export const compounded = (text: string, drafts: readonly Draft[]): Draft[] => {
  const found: Draft[] = []
  for (const draft of drafts) {
    const last = found.at(-1)
    const whole = last && wholeOf(text, last, draft)
    if (whole) found[found.length - 1] = whole
    else if (text.startsWith('年半', draft.end) && draft.scale === 1)
      found.push({ ...draft, end: draft.end + 2, value: draft.value + 0.5, also: [draft.value * 12 + 6] })
    else found.push(draft)
  }
  return found
}
