import { type Draft, withAlso } from '../../../_shared/said/drafts.ts'

const AFTERNOON =
  /^(?::\d{2}|\.\d{2})?(?: ?[-–] ?\d{1,2}(?:[:.]\d{2})?)? ?(?:p\.?m\b|P\.?M\b)|^ (?:o['’]clock )?(?:in the (?:afternoon|evening)|at night|tonight)\b/
const MORNING = /^(?::\d{2}|\.\d{2})? ?(?:a\.?m\b|A\.?M\b)|^ o['’]clock\b/
const CLOCK = /^:\d{2}|^(?:00|30) ?(?:GMT|BST|UTC|EST|EDT|CET|hours)\b/
const DATE_AFTER =
  /^(?:st|nd|rd|th)\b|^ (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/
const DATE_BEFORE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?) $/
const YEARS = /\b((?:19|20))\d{2}[-–/]$/

/** in 2025 · 2025, · the 2025 season ; not 2000 people */
const isYear = (text: string, { start, end, value }: Draft): boolean =>
  /^(?:1[6-9]|20)\d{2}$/.test(text.slice(start, end)) &&
  value < 2100 &&
  !/^(?:[ -](?:[a-z]+ )?[a-z]+s\b|%|,\d| per ?cent)/.test(text.slice(end, end + 24))

/** Hours of the afternoon, dates, decades and pairs of years, with the other numbers that they are told by. */
export const timed = (text: string, draft: Draft): Draft => {
  const before = text.slice(Math.max(0, draft.start - 12), draft.start)
  const after = text.slice(draft.end, draft.end + 24)
  const when = { ...draft, when: true } as const
  if (draft.value <= 12 && AFTERNOON.test(after)) return withAlso(when, draft.value < 12 ? [draft.value + 12] : [])
  if (draft.value <= 12 && MORNING.test(after)) return draft.value === 12 ? withAlso(when, [0]) : when
  if (draft.value > 12 && draft.value < 25 && CLOCK.test(after)) return withAlso(when, [draft.value - 12])
  const hours = Math.floor(draft.value / 100)
  if (draft.value >= 100 && draft.value < 2400 && /^ ?(?:GMT|BST|UTC|EST|EDT|CET|hours GMT)\b/.test(after))
    return withAlso(when, [hours, hours > 12 ? hours - 12 : hours, draft.value % 100])
  const century = YEARS.exec(before)?.[1]
  if (century && draft.value < 100) return withAlso(when, [Number(century) * 100 + draft.value])
  // '98 · the '90s · her 90s
  if (draft.value < 100 && draft.value % 10 === 0 && /^['’]?s\b/.test(after))
    return withAlso({ ...draft, high: draft.value + 9 }, [1900 + draft.value])
  if (draft.value < 100 && /['’]$/.test(before)) return withAlso(draft, [1900 + draft.value])
  if (isYear(text, draft)) return when
  if (DATE_AFTER.test(after) || DATE_BEFORE.test(before)) return draft.value < 2100 ? when : draft
  return draft
}
