import type { Span } from '../../../../../model/span.ts'
import { type Draft, loosened, maskedBy, merged, spansOf, wordDrafts } from '../../../said/drafts.ts'
import { unitBehind } from '../../../said/units.ts'
import { taggedWords } from '../../dictionary.ts'
import type { Tools } from './tools.ts'
import {
  century,
  countables,
  definite,
  faint,
  idle,
  listMarks,
  order,
  pronoun,
  superlative,
  vague,
  victim,
  weekday,
} from './words.ts'

const REACH = 8
const CLAUSE = /[，。；、！？：「」『』（）()《》\s]/u

/** The clause around a span, no further than a few characters, and where it begins. */
const around = (text: string, { start, end }: Span): { readonly words: string; readonly from: number } => {
  let from = start
  while (from > Math.max(0, start - REACH) && !CLAUSE.test(text.charAt(from - 1))) from--
  let to = end
  while (to < Math.min(text.length, end + REACH) && !CLAUSE.test(text.charAt(to))) to++
  return { words: text.slice(from, to), from }
}

/** Whether the dictionary has the numeral in a word that is no number and counts nothing: 四川, 三星, 五角大楼; not 三个, 两国. */
const isInWord = (text: string, draft: Draft): boolean => {
  const { words, from } = around(text, draft)
  const [start, end] = [draft.start - from, draft.end - from]
  const word = taggedWords(words).find((one) => one.start <= start && start < one.end)
  if (!word || /^[mt]/.test(word.tag) || (word.start >= start && word.end <= end)) return false
  const rest = words.slice(end, word.end)
  // 上百人 is a word of the dictionary
  return (word.start < start && !draft.bare) || countables.startsAt(rest, 0) < rest.length
}

/** Whether what stands behind a Han numeral is counted by it. */
const counts = (text: string, draft: Draft, { units }: Tools): boolean =>
  countables.startsAt(text, draft.end) > 0 || unitBehind(text, draft, units) !== undefined

const MAX_LISTED = 10
const LIST_REACH = 120

/** Whether a number sums up the list that it ends: 甲、乙和丙三人. */
const isSum = (text: string, { start, end, value }: Draft): boolean => {
  if (value < 2 || value > MAX_LISTED || !/^[名位个家国地者]?[人国家地方党]/.test(text.slice(end, end + 2)))
    return false
  const near = text.slice(Math.max(0, start - LIST_REACH), start)
  // 26人受傷、2人死亡: the number is one of the list
  if (near.endsWith('、')) return false
  const clause = near.slice(Math.max(...['，', '。', '；', '：', '\n'].map((mark) => near.lastIndexOf(mark))) + 1)
  return (clause.match(listMarks)?.length ?? 0) + 1 === value
}

/** PM2.5 is a name, of what others call 细悬浮微粒. */
const PARTICLES = /PM$/i

const isSure = (text: string, draft: Draft, tools: Tools): boolean => {
  const numeral = text.slice(draft.start, draft.end)
  const before = text.slice(Math.max(0, draft.start - 3), draft.start)
  const after = text.slice(draft.end, draft.end + 12)
  if (/^[0０]{2}$/.test(numeral) || PARTICLES.test(before) || century.test(after) || isSum(text, draft)) return false
  if (draft.digits || draft.share) return true
  if (weekday.test(before) && /^[一二三四五六日七八九]{1,3}$/.test(numeral)) return false
  if (numeral === '一')
    return order.test(before) ? !superlative.test(after) : /^[成倍]/.test(after) || victim.test(after)
  if (order.test(before)) return true
  if (numeral.length === 1 && draft.value < 4 && (pronoun.test(after) || definite.test(before))) return false
  // 二〇二五年, 十二, 三百 ; not 三三两两, 百姓
  const plain = numeral.length > 1 && /[十百千万亿兆〇]/.test(numeral) && !draft.bare
  if (!plain && !counts(text, draft, tools)) return false
  return numeral.length > 3 || !isInWord(text, draft)
}

/** The numbers, loose where they may be a piece of a word, an idiom or a mere determiner. */
export const sifted = (text: string, drafts: readonly Draft[], tools: Tools): Draft[] => {
  const masked = maskedBy(drafts, spansOf(text, [...tools.notNumbers, ...idle]))
  // 第四季 is no 四季
  const isMasked = (draft: Draft): boolean =>
    masked.has(draft) && !draft.digits && !order.test(text.slice(Math.max(0, draft.start - 3), draft.start))
  return drafts.map((draft) => (isMasked(draft) || !isSure(text, draft, tools) ? loosened(draft) : draft))
}

/** Words that may stand for a number. */
export const faintDrafts = (text: string): Draft[] =>
  merged(
    ...faint.map(([pattern, value, also]) =>
      wordDrafts(text, pattern, () => ({ value, loose: true, ...(also ? { also } : {}) })),
    ),
  )

/** Vague numbers in words of their own: 数以百计. */
export const vagueDrafts = (text: string): Draft[] =>
  merged(...vague.map(([pattern, value, high]) => wordDrafts(text, pattern, () => ({ value, high }))))
