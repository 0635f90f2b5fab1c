import type { SaidNumber } from '../../../languages/parts/prose.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Span } from '../../../model/span.ts'
import { contains, slice } from '../../../text/spans.ts'
import type { Scene, Statement } from '../scene.ts'
import { bears, isSameMeasure } from './bears.ts'
import { headerFigures } from './evidence.ts'
import { familyOf, isAlike } from './figures.ts'
import type { NumberIndex } from './lookup.ts'
import { figureBears, type Said } from './said.ts'

/** All that a statement's numbers may stand on. */
export interface Grounds {
  readonly scene: Scene
  readonly statement: Statement
  readonly said: readonly Said[]
  /** The numbers of the cited sentences and of the article's head. */
  readonly cited: NumberIndex
  readonly header: readonly SaidNumber[]
  /** The ledger's figures in the cited sentences. */
  readonly figures: readonly Figure[]
}

/** Whether a given number may be the said one: a date and an order are no quantity. */
const isEvidence = (given: SaidNumber, { figure }: Said): boolean =>
  !given.when || !figure || figure.kind === 'rank' || figure.kind === 'measure'

/** What is said to be a month is told as a date, and a score is no date. */
const MOMENTS: ReadonlyMap<string, boolean> = new Map([
  ['calendar', true],
  ['score', false],
])

/** Whether a number is written with a decimal point, as no date and no hour is: version 3.0. */
const isDecimal = ({ text }: Statement, { number }: Said): boolean => DECIMAL.test(slice(text, number))
const DECIMAL = /\d[.．]\d/

/** Whether two numbers may count the same: 5月 is not the 5 of 5處, nor 國道1號 the 1 of 一輛. */
const countsAlike = ({ measure, when, loose }: SaidNumber, { number }: Said): boolean => {
  if (number.measure === 'number' && measure === undefined && loose) return false
  const moment = measure === undefined ? MOMENTS.get(number.measure ?? '') : undefined
  return moment === undefined || moment === (when === true)
}

/** Whether a change leads the same way: what was cut to 2.88% wasn't raised to it, nor from it. */
const movesAlike = ({ toward }: SaidNumber, { number }: Said): boolean =>
  toward === undefined || number.toward === undefined || toward === number.toward

/** Whether the number stands there for another measure, by its words: 2 p.m. beside a second time, for 2 a.m. */
const isElseMeasured = (near: readonly SaidNumber[], { measure, value }: SaidNumber): boolean =>
  measure !== undefined &&
  !near.some((one) => one.measure !== undefined && isSameMeasure(one.measure, measure)) &&
  // 3小時20分 is told as more than 3小時, whatever road 3號 stands beside
  !near.some((one) => one.measure === undefined && one.also?.includes(value)) &&
  near.some((one) => one.measure !== undefined && one.value === value)

const isCited = (said: Said, { cited, statement }: Grounds): boolean => {
  const near = cited.near(said.number).filter(({ when }) => !when || !isDecimal(statement, said))
  if (isElseMeasured(near, said.number)) return false
  return near.some(
    (one) => isEvidence(one, said) && countsAlike(one, said) && movesAlike(one, said) && bears(one, said.number),
  )
}

/** What a day or an hour is no number of, though it is told by one. */
const LENGTHS = new Set(['hour', 'minute', 'day', 'week', 'month', 'km', 'mi', 'm', 'kg', 't'])

/** Whether a day or an hour of the head is to bear a length of time or the like: the 2nd of March for 2小時. */
const isOnlyMoment = ({ when, measure }: SaidNumber, { number }: Said): boolean =>
  when === true && measure === undefined && !number.when && LENGTHS.has(number.measure ?? '')

/** The head is far from the cited words: money, shares and multiples must be the same there. */
const isInHeader = (said: Said, { header, scene, statement }: Grounds): boolean => {
  const { figure, number } = said
  if (!figure || familyOf(figure) === 'other')
    return header.some(
      (one) =>
        !(one.when && isDecimal(statement, said)) &&
        !isOnlyMoment(one, said) &&
        isEvidence(one, said) &&
        countsAlike(one, said) &&
        bears(one, number),
    )
  return headerFigures(scene).some((one) => figureBears(one, number) && isAlike(figure, one, scene))
}

/** Whether a stretch holds another and more. */
const isWider = (one: Span, other: Span): boolean => contains(one, other) && !contains(other, one)

/** Words of the source's language inside the statement are read by its own reader: US$12.8 billion in a Chinese sentence; not the 1 of 1萬5000. */
const isForeign = ({ number }: Said, { scene, statement, cited }: Grounds): boolean => {
  const { source, reader } = scene
  if (!source || source.tag === reader.tag) return false
  const words = source.prose.numbers(statement.text).filter((one) => isWider(one, number))
  return words.some((word) => cited.near(word).some((one) => !one.loose && bears(one, word)))
}

/** Below it a count is so common that one elsewhere in the article proves nothing. */
const COMMON_COUNT = 100

/** Whether the cited sentences have a percentage that the statement leaves out: one from elsewhere may have taken its place. */
const leavesOutShare = ({ figures, said }: Grounds): boolean =>
  figures.some((one) => familyOf(one) === 'percent' && !said.some(({ number }) => figureBears(one, number)))

/** Whether a figure measures another thing by its own words. */
const isOtherMeasure = ({ text }: Figure, { measure }: SaidNumber, { source, reader }: Scene): boolean =>
  measure !== undefined &&
  (source ?? reader).prose
    .numbers(text)
    .some((one) => one.measure !== undefined && !isSameMeasure(one.measure, measure))

/** Whether a figure that no cited sentence holds may bear a number. */
const isLedgerEvidence = (given: Figure, said: Said, grounds: Grounds): boolean => {
  const { figure, number } = said
  if (!figureBears(given, number)) return false
  if (grounds.cited.near(number).some((one) => !movesAlike(one, said) && bears(one, number))) return false
  if (!figure) return !number.when && number.value >= COMMON_COUNT
  if (isOtherMeasure(given, number, grounds.scene)) return false
  if (!isAlike(figure, given, grounds.scene)) return false
  const family = familyOf(figure)
  if (family === 'percent') return !leavesOutShare(grounds)
  return family === 'money' || number.value >= COMMON_COUNT
}

/** What one number stands on: the words that are cited, or a figure elsewhere. */
export type Ground = 'cited' | Figure | undefined

/** Finds what a number stands on; `undefined` where it stands on nothing. */
export const groundOf = (said: Said, grounds: Grounds): Ground =>
  isCited(said, grounds) || isInHeader(said, grounds) || isForeign(said, grounds)
    ? 'cited'
    : grounds.scene.facts.figures.find((one) => isLedgerEvidence(one, said, grounds))
