import type { LanguagePack } from '../../languages/pack.ts'
import type { Numeral } from '../../languages/parts/numerals.ts'
import type { Document, Sentence } from '../../model/document.ts'
import type { Figure } from '../../model/figure.ts'
import type { Span } from '../../model/span.ts'
import { overlaps, shift, trimSpan } from '../../text/spans.ts'

/** How long a unit may be that no pack knows, in UTF-16 units: 場所, 交易日. */
const LONGEST_UNIT = 12

/** A unit is made of letters alone; a mark behind a number makes something else of it: 61-year-old. */
const UNIT = /^\p{L}[\p{L}\p{M}ー ]*$/u

/** Whether what stands before a number in a reply's words is nothing, or how exact it is: 約31場所. */
const isQualifier = ({ numerals }: LanguagePack, words: string): boolean =>
  words === '' || numerals.before.some(({ pattern }) => pattern.exec(words)?.[0] === words)

/** Whether a stretch is a part of a date, a time or an order: 第48場所, 3月. */
const isWhen = ({ prose }: LanguagePack, text: string, sentence: Span, place: Span): boolean =>
  prose
    .numbers(text.slice(sentence.start, sentence.end))
    .some((one) => one.when === true && overlaps(shift(one, sentence.start), place))

/** Whether two numbers are the ends of one range: 2到3度. Near misses: a list, and 3到5萬人, which leaves open what the first one is. */
const isRange = ({ numerals }: LanguagePack, first: Numeral, last: Numeral, between: string): boolean =>
  numerals.join.test(between) &&
  numerals.joinsNeighbours?.test(between) !== true &&
  first.scale === last.scale &&
  first.low < last.high

/** Whether what is behind a number makes it count nothing: 3樓. */
const countsNothing = ({ numerals }: LanguagePack, text: string, { end }: Sentence, from: number): boolean =>
  numerals.neverCounts?.test(text.slice(from, Math.min(end, from + LONGEST_UNIT))) === true

/**
 * A number in digits with a counter that the language's pack doesn't know: a count whose unit is the words behind it, 31場所, 2到3度.
 * `undefined` where the words are more or less than one number, or two of a range, and one unit.
 */
export const plainCount = (
  { text }: Document,
  pack: LanguagePack,
  sentence: Sentence,
  claimed: Span,
): Figure | undefined => {
  const words = text.slice(claimed.start, claimed.end)
  const [first, last = first, another] = pack.numerals.find(words)
  if (!first || !last || another || !first.digits || !last.digits) return undefined
  if (!isQualifier(pack, words.slice(0, first.start).trim())) return undefined
  if (first !== last && !isRange(pack, first, last, words.slice(first.end, last.start))) return undefined
  const unit = trimSpan(words, { start: last.end, end: words.length })
  const unitText = words.slice(unit.start, unit.end)
  const span = shift({ start: first.start, end: unit.end }, claimed.start)
  if (unitText.length > LONGEST_UNIT || !UNIT.test(unitText) || isWhen(pack, text, sentence, span)) return undefined
  if (countsNothing(pack, text, sentence, claimed.start + last.end)) return undefined
  const [low, high] = [first.low, last.high]
  return {
    text: text.slice(span.start, span.end),
    value: low === high ? low : null,
    low: low === high ? null : low,
    high: low === high ? null : high,
    unit: unitText,
    unitText,
    kind: 'count',
    qualifier: null,
    change: null,
    subject: null,
    span,
  }
}
