import { type Draft, withAlso } from '../../../_shared/said/drafts.ts'

/** What to add for a year of an era. */
const ERAS: readonly (readonly [before: RegExp, years: number])[] = [
  [/令和[ ]?$/, 2018],
  [/平成[ ]?$/, 1988],
  [/昭和[ ]?$/, 1925],
  [/大正[ ]?$/, 1911],
  [/明治[ ]?$/, 1867],
  [/民国[ ]?$/, 1911],
]

const CALENDAR = /^[ ]?(?:月|年[0-9０-９]{1,2}月|年代|年度|年[春夏秋冬初末]|時(?!間)|四半期|号|番目|位|回目)/
const MORNING = /(?:午前|早朝|未明)[ ]?$/
/** 深夜1時 is past midnight. */
const NIGHT = /深夜[ ]?$/
const AFTERNOON = /(?:午後|夕方|夜|深夜|ＰＭ|PM)[ ]?$/

// 19年に · 29年春 · 22年3月 ; not 30年にわたり, 19年間, 17年ぶり
const SHORT_YEAR = /^年(?:[春夏秋冬末初度]|[0-9０-９]{1,2}月|[のはまか、]|に(?!わた|及|渡)|以降)/
const CENTURY = 30

const yearsOf = (before: string, after: string, value: number): number[] => {
  const era = ERAS.find(([words]) => words.test(before))
  if (era) return [value + era[1]]
  if (value >= 10 && value < 100 && SHORT_YEAR.test(after)) return [(value > CENTURY ? 1900 : 2000) + value]
  if (/^年代/.test(after)) return value < 100 ? [1900 + value, ...(value < 30 ? [2000 + value] : [])] : []
  return []
}

/** Years of eras, hours of the afternoon and decades, with the other numbers that they are told by. */
export const timed = (text: string, draft: Draft): Draft => {
  const before = text.slice(Math.max(0, draft.start - 8), draft.start)
  const after = text.slice(draft.end, draft.end + 4)
  const isYear = draft.value >= 1000 && draft.value < 2200 && draft.scale === 1 && /^年/.test(after)
  const when =
    isYear || /月[ ]?$/.test(before) || CALENDAR.test(after) || /第[ ]?$/.test(before)
      ? { ...draft, when: true as const }
      : draft
  if (/^年/.test(after)) return withAlso(when, yearsOf(before, after, draft.value))
  if (/^[ ]?(?:時(?!間)|[:：][0-9０-９]{2})/.test(after)) {
    if (draft.value > 12 && draft.value < 25) return withAlso({ ...when, when: true }, [draft.value - 12])
    if (AFTERNOON.test(before) && draft.value < 12)
      return withAlso({ ...when, when: true, ...(NIGHT.test(before) ? {} : { measure: 'pm' }) }, [draft.value + 12])
    if (MORNING.test(before) && draft.value < 12) return { ...when, when: true, measure: 'am' }
  }
  // 20代の男 ; not 30代目
  if (/^[ ]?代(?!目|表|わ)/.test(after) && draft.value % 10 === 0 && draft.value < 100)
    return { ...draft, high: draft.value + 9 }
  const century = /(19|20)[0-9]{2}[ ]?年?[-~～〜–][ ]?$/.exec(before)?.[1]
  return century && draft.value < 100 ? withAlso(when, [Number(century) * 100 + draft.value]) : when
}
