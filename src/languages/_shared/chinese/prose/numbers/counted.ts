import { rounded } from '../../../../../text/decimals.ts'
import { type Draft, withAlso } from '../../../said/drafts.ts'

/** The first so many months, or the end of a range of them: 前10月 are 10个月, and so are 1至10月. Ends with `$`. */
const MANY = /[前首头近至到~～–-][ ]?$/
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
  if (MONTH.test(after) && !MANY.test(before) && value >= 1 && value <= MONTHS) return 'calendar'
  return value < MOST_SCORED && (SCORE.test(after) || BEHIND_SCORE.test(before)) ? 'score' : undefined
}

/** 狂飙9K: strikeouts, or kilometres of a run ; not 9000K, and 9K of money is thousands as well. */
const MOST_K = 50
const lettered = (text: string, draft: Draft): Draft => {
  const small = draft.value / 1000
  const isK = draft.scale === 1000 && /^[Kk]$/.test(text.charAt(draft.end - 1))
  return isK && Number.isInteger(small) && small < MOST_K ? withAlso(draft, [small]) : draft
}

/** Months of a calendar, numbers that are names and the sides of a score, as such. */
export const counted = (text: string, said: Draft): Draft => {
  const draft = lettered(text, said)
  const before = text.slice(Math.max(0, draft.start - 6), draft.start)
  const measure = kindOf(before, text.slice(draft.end, draft.end + 4), draft)
  return measure === undefined ? draft : { ...draft, measure }
}

/** 上修至2.88%, 由28亿元增至36亿元 ; not 截至3日, 冬至. Ends with `$`. */
const RISEN = /(?:[升涨增扬]|调高|上[调修探看]|提高|拉高|走高|扩大|扩增|增加|提升|成长)[至到为][约近逾]?[ ]?$/
const FALLEN = /(?:[降跌减缩贬砍]|调低|下[调修探滑]|压低|走低|缩小|减少|降低|滑落|衰退|萎缩)[至到为][约近逾]?[ ]?$/
const FROM = /[由从](?:原本|原先|原来|去年|目前|现行)?的?[约近逾]?[ ]?$/
/** What follows the number that a change begins at. Anchored. */
const CHANGES = /^[^，。；、0-9]{0,6}?[升涨增降跌减缩高低调修][高低调修加少]?[至到为]/

/** Where a change of a number leads, or that it begins there. */
export const moved = (text: string, draft: Draft): Draft => {
  const before = text.slice(Math.max(0, draft.start - 8), draft.start)
  if (RISEN.test(before)) return { ...draft, toward: 'up' }
  if (FALLEN.test(before)) return { ...draft, toward: 'down' }
  const begins = FROM.test(before) && CHANGES.test(text.slice(draft.end, draft.end + 12))
  return begins ? { ...draft, toward: 'from' } : draft
}

/** Lengths that are told in two units: 7年6个月, 4小时10分, 3个月15天. Minutes may be left out, months of a sentence may not. */
const PAIRS: readonly (readonly [between: RegExp, behind: RegExp, times: number, measure: string, alone?: true])[] = [
  [/^年[又零]?$/, /^个月/, 12, 'year|month'],
  [/^个?小时[又零]?$/, /^分/, 60, 'hour|minute', true],
  [/^个月[又零]?$/, /^[天日]/, 30, 'month|day'],
  [/^天[又零]?$/, /^个?小时/, 24, 'day|hour', true],
]
/** How far the two numbers of a length may stand apart: 小时又 */
const LONGEST_UNIT = 4

/** Before a prison term, whose months have no 个: 有期徒刑9年6月 ; not 民国99年6月. Ends with `$`. */
const TERM = /(?:徒刑|刑期|求刑|[判处]刑?|合计)[^，。；、0-9]{0,2}$/
const MOST_YEARS = 60

const UNIT = /^(?:个月|月|分钟?|[天日]|个?小时)/

const wholeOf = (text: string, first: Draft, next: Draft): Draft | undefined => {
  if (next.start - first.end > LONGEST_UNIT || next.high !== undefined) return undefined
  const between = text.slice(first.end, next.start)
  const behind = text.slice(next.end, next.end + LONGEST_UNIT)
  const isTerm = TERM.test(text.slice(Math.max(0, first.start - 8), first.start)) && first.value < MOST_YEARS
  const pair = PAIRS.find(
    ([words, more]) => words.test(between) && (more.test(behind) || (isTerm && MONTH.test(behind))),
  )
  if (!pair) return undefined
  const [, , times, measure, alone] = pair
  const { also: _years, when: _when, ...rest } = first
  const value = rounded(first.value + next.value / times)
  return {
    ...rest,
    // Up to the unit's end, so that it isn't the measure of the whole.
    end: next.end + (UNIT.exec(behind)?.[0].length ?? 0),
    value,
    measure,
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
