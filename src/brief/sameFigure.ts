import type { Figure } from '../model/figure.ts'
import { foldKey } from '../text/fold.ts'
import { unitsOf } from './overlap.ts'

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)))

const sameSubject = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null || foldKey(a) === foldKey(b)) return true
  const units = unitsOf(a)
  for (const unit of unitsOf(b)) if (unit.length > 1 && units.has(unit)) return true
  return false
}

/**
 * Whether two places say one quantity: equal value and unit, and subjects that share words or aren't told.
 * One story seldom has two sums of money alike, however it names them.
 */
export const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit &&
  near(a.value, b.value) &&
  near(a.low, b.low) &&
  near(a.high, b.high) &&
  (a.kind === 'money' || sameSubject(a.subject, b.subject))

const keyOf = ({ unit, value, low, high }: Figure): string => `${unit}|${value}|${low}|${high}`

/** The indexes of the figures, those that say one quantity together; groups and their members in the order of the text. */
export const groupFigures = (figures: readonly Figure[]): number[][] => {
  const groups: number[][] = []
  const byKey = new Map<string, number[][]>()
  figures.forEach((figure, index) => {
    const rivals = byKey.get(keyOf(figure)) ?? []
    byKey.set(keyOf(figure), rivals)
    const own = rivals.find((group) =>
      group.some((other) => {
        const one = figures[other]
        return one !== undefined && isSameFigure(one, figure)
      }),
    )
    if (own) own.push(index)
    else {
      const group = [index]
      groups.push(group)
      rivals.push(group)
    }
  })
  return groups
}
