import { type Draft, withAlso } from '../../../_shared/said/drafts.ts'

const AFTERNOON =
  /^(?::\d{2}|\.\d{2})?(?: ?[-–] ?\d{1,2}(?:[:.]\d{2})?)? ?(?:p\.?m\b|P\.?M\b)|^ (?:o['’]clock )?(?:in the (?:afternoon|evening)|at night|tonight)\b/
const MORNING = /^(?::\d{2}|\.\d{2})? ?(?:a\.?m\b|A\.?M\b)|^ o['’]clock\b/
const AM = /^[^ ]{0,6} ?a\.?m\b/i
const CLOCK = /^:\d{2}|^(?:00|30) ?(?:GMT|BST|UTC|EST|EDT|CET|hours)\b/
const DATE_AFTER =
  /^(?:st|nd|rd|th)\b|^ (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/
const DATE_BEFORE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?) $/
const YEARS = /\b((?:19|20))\d{2}[-–/]$/

// since 2018 · (1967) · the year 2000 ; not some 2000 people
const YEAR_BEFORE =
  /(?:\b(?:in|since|until|till|by|from|to|between|of|during|before|after|early|late|mid|year|fiscal|and|through|the)[ -]|[(,] ?|^)$/i
const YEAR_AFTER =
  /^(?:[.,;:)–—-](?!\d)|$| (?:and|or|to|but|when|as|the|that|after|before|by|with|for|in|at|on|is|was|were|are|has|had|season|election|budget|campaign|World|Olympics)\b)/

const isYear = (text: string, { start, end, value }: Draft): boolean =>
  /^(?:1[6-9]|20)\d{2}$/.test(text.slice(start, end)) &&
  value < 2100 &&
  YEAR_BEFORE.test(text.slice(Math.max(0, start - 12), start)) &&
  YEAR_AFTER.test(text.slice(end, end + 12))

/** Hours of the afternoon, dates, decades and pairs of years, with the other numbers that they are told by. */
export const timed = (text: string, draft: Draft): Draft => {
  const before = text.slice(Math.max(0, draft.start - 12), draft.start)
  const after = text.slice(draft.end, draft.end + 24)
  const when = { ...draft, when: true } as const
  if (draft.value <= 12 && AFTERNOON.test(after))
    return withAlso({ ...when, measure: 'pm' }, draft.value < 12 ? [draft.value + 12] : [])
  if (draft.value <= 12 && MORNING.test(after))
    return draft.value === 12 ? withAlso(when, [0]) : AM.test(after) ? { ...when, measure: 'am' } : when
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
