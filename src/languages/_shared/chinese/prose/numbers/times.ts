import { findHanNumerals } from '../../../hanNumerals.ts'
import { type Draft, withAlso } from '../../../said/drafts.ts'
import { ofCentury } from './words.ts'

/** What to add for a year of an era. */
const ERAS: readonly (readonly [before: RegExp, years: number])[] = [
  [/民国[ ]?$/, 1911],
  [/令和[ ]?$/, 2018],
  [/平成[ ]?$/, 1988],
  [/昭和[ ]?$/, 1925],
]

const AFTERNOON = /(?:下午|午后|晚间|晚上|傍晚|入夜|深夜|夜间|夜里|今晚|当晚|昨晚|中午|晚)[约近逾]?[ ]?$/
const MORNING = /(?:上午|早上|清晨|凌晨|清早|一早|今早|今晨)[约近逾]?[ ]?$/
/** 深夜1时 is past midnight. */
const NIGHT = /(?:深夜|夜间|夜里)[约近逾]?[ ]?$/
const CLOCK = /^[ ]?(?:时|[:：][0-9０-９]{2}|点(?:半|整|多|许|钟|[0-9０-９]{1,2}分))/
// 上午10点 ; not 下跌18点
const OF_DAY =
  /(?:[上下中]午|午后|[早晚]上|晚间|清晨|凌晨|傍晚|深夜|夜间|入夜|[今昨明当]晚|日|起|至|到|[-~～–])[约近逾]?[ ]?$/

const isClock = (before: string, after: string, value: number): boolean =>
  Number.isInteger(value) && value < 25 && (CLOCK.test(after) || (OF_DAY.test(before) && /^[ ]?点/.test(after)))
/** Behind a number of years that is a length, or a number before another. */
const LENGTH = /^年[ ]?(?:[来前后内间以徒的多余之期历，。、；]|$)/

/** 提前至116年, 预计于118年 ; not 历时116年. Ends with `$`. */
const ON = /(?<![长达])[至到于在自从]$/

const yearsOf = (before: string, after: string, value: number): number[] => {
  const era = ERAS.find(([words]) => words.test(before))
  if (era) return [value + era[1]]
  const century = /^[ ]?年代/.test(after) ? ofCentury.exec(before)?.[1] : undefined
  if (century) return [((findHanNumerals(century)[0]?.low ?? 0) - 1) * 100 + value]
  if (/^[ ]?年代/.test(after)) return value < 100 ? [1900 + value, ...(value < 30 ? [2000 + value] : [])] : []
  if (!Number.isInteger(value)) return []
  if (value > 100 && value < 130 && ON.test(before) && /^年[，。、；]?/.test(after)) return [value + 1911]
  if (LENGTH.test(after)) return []
  // 114年7月 · 98年 · 24年
  if (value > 100 && value < 130) return [value + 1911]
  return value > 9 && value < 100 ? [value + 1911, 1900 + value, 2000 + value] : []
}

const CALENDAR =
  /^[ ]?(?:[月号时季](?!圆|元)|日(?=[，。、凌早上下晚中傍深])|年[0-9０-９一二三四五六七八九十]{1,2}月|年代|年初|年底|学年|点(?:半|整|多|许|钟|[0-9０-９]))/

const isYear = ({ value, scale }: Draft): boolean => value >= 1000 && value < 2200 && scale === 1

/** Years of eras, hours of the afternoon and decades, with the other numbers that they are told by. */
export const timed = (text: string, draft: Draft): Draft => {
  const before = text.slice(Math.max(0, draft.start - 8), draft.start)
  const after = text.slice(draft.end, draft.end + 5)
  const isDate =
    CALENDAR.test(after) || /第[ ]?$/.test(before) || /月[ ]?$/.test(before) || (isYear(draft) && /^[ ]?年/.test(after))
  const when = isDate ? { ...draft, when: true as const } : draft
  if (/^[ ]?年/.test(after)) return withAlso(when, yearsOf(before, after, draft.value))
  if (isClock(before, after, draft.value)) {
    if (draft.value > 12) return withAlso({ ...when, when: true }, [draft.value - 12])
    if (AFTERNOON.test(before) && draft.value < 12)
      return withAlso({ ...when, when: true, ...(NIGHT.test(before) ? {} : { measure: 'pm' }) }, [draft.value + 12])
    if (MORNING.test(before) && draft.value < 12) return { ...when, when: true, measure: 'am' }
  }
  // 2018-19年, 1998至99年
  const century = /(19|20)[0-9]{2}[ ]?年?[-~～–至到][ ]?$/.exec(before)?.[1]
  return century && draft.value < 100 ? withAlso(when, [Number(century) * 100 + draft.value]) : when
}
