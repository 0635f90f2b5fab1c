import type { Hedge, SaidNumber } from '../../../languages/parts/prose.ts'
import { rounded } from '../../../text/decimals.ts'

/** A number that a text or a figure gives; `high` where it is open to there. */
export interface Evidence {
  readonly value: number
  readonly high?: number
  readonly also?: readonly number[]
  readonly whole?: readonly number[]
  readonly share?: true
  readonly hedge?: Hedge
  readonly measure?: string
}

/** A fraction stands for a percentage of up to so many points more or less: a third for 33 or 34%. */
const SHARE_POINTS = 0.7
/** How far "about" may lie from the number, as a part of the larger of the two. */
const ABOUT = 0.1
/** "Over" and "under" may lie half the number away: past that another round number would be the honest one. */
const BOUND = 0.5

/** Sizes alone are compared: a fall of 2.5 is -2.5 elsewhere. */
const valuesOf = ({ value, also }: Evidence): number[] => [value, ...(also ?? [])].map(Math.abs)

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b)

/** The size of the last digit that is not 0: 10億 for 130億, 0.1 for 12.8. */
export const stepOf = (value: number): number => {
  const digits = rounded(value).toExponential().split('e')
  const decimals = digits[0]?.split('.')[1]?.length ?? 0
  return 10 ** (Number(digits[1]) - decimals)
}

const isRounded = (said: number, given: number, share: boolean): boolean => {
  const gap = Math.abs(said - given)
  if (share) return gap <= ABOUT * Math.max(said, given)
  return gap <= (stepOf(said) / 2) * (1 + 1e-9) && gap <= ABOUT * Math.max(said, given) * (1 + 1e-9)
}

/** Whether a number lies on the side that is said, no farther off than the last digit of what is said. */
const isBound = (gap: number, said: number, share: boolean): boolean =>
  gap >= 0 && gap <= BOUND * said && (share ? gap <= said / 3 : gap < stepOf(said))

/** Whether a hedge makes a number true of a given one: 近130億 and 逾120億 are of 128億, 逾130億 is not. */
const isHedged = ({ value, hedge, share }: SaidNumber, given: number): boolean => {
  const said = Math.abs(value)
  const fraction = share === true
  if (hedge === 'over') return isBound(given - said, said, fraction)
  if (hedge === 'under') return isBound(said - given, said, fraction)
  if (hedge === 'nearly') return given <= said * (1 + 1e-9) && isRounded(said, given, fraction)
  return hedge === 'about' && isRounded(said, given, fraction)
}

/** Whether two numbers are the same, whatever they are told in. */
export const agrees = (said: Evidence, given: Evidence): boolean => {
  const points = said.share || given.share ? SHARE_POINTS : 0
  const others = valuesOf(given)
  return valuesOf(said).some((a) =>
    others.some((b) => same(a, b) || (points > 0 && a < 100 && Math.abs(a - b) <= points)),
  )
}

/** Whether two codes may be of one measure: `km` and `km|kg`. */
export const isSameMeasure = (one: string, other: string): boolean =>
  one === other || one.split('|').some((code) => other.split('|').includes(code))

/** Whether two numbers measure different things, each by its own words: miles and kilometres, days and hours. */
const isOtherMeasure = (given: Evidence, said: Evidence): boolean =>
  given.measure !== undefined && said.measure !== undefined && !isSameMeasure(given.measure, said.measure)

/** Whether a bound is set to what is only about that much: fewer than 4,300 of about 4,300. */
const isBeyond = (given: Evidence, { value, hedge }: SaidNumber): boolean =>
  given.hedge === 'about' && (hedge === 'over' || hedge === 'under') && same(Math.abs(value), Math.abs(given.value))

/** Whether a given number bears a said one: the same, or rounded as the words around it say. */
export const bears = (given: Evidence, said: SaidNumber): boolean => {
  if (isOtherMeasure(given, said) || isBeyond(given, said)) return false
  // What is said outright isn't borne by what is left open: 11 by 十幾, 1,000 by thousands; but 20 by 20多.
  const open = given.high !== undefined && given.hedge === undefined && said.high === undefined && !said.hedge
  if (!open && agrees(said, given)) return true
  const value = Math.abs(given.value)
  if (said.high === undefined && given.whole?.some((one) => same(one, Math.abs(said.value)))) return true
  if (said.high !== undefined) return value <= said.high && (given.high ?? value) >= said.value
  return isHedged(said, value)
}
