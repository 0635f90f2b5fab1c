import type { SaidNumber } from '../../../languages/parts/prose.ts'

/** Numbers, to be asked which of them may bear another, without a walk through all of them for each. */
export interface NumberIndex {
  /** Those that may bear a number; some of them don't. */
  readonly near: (number: SaidNumber) => readonly SaidNumber[]
}

const DIGITS = 12

const keysOf = ({ value, also, whole }: SaidNumber): string[] =>
  [value, ...(also ?? []), ...(whole ?? [])].map((one) => Math.abs(one).toPrecision(DIGITS))

/** Whether a number is borne by others than its like: about 130 by 128, dozens by 47, a third by 33. */
const isLoosely = ({ hedge, high, share }: SaidNumber): boolean =>
  hedge !== undefined || high !== undefined || share === true

/** Sorts numbers by their values. */
export const indexNumbers = (numbers: readonly SaidNumber[]): NumberIndex => {
  const byValue = new Map<string, SaidNumber[]>()
  for (const number of numbers) {
    for (const key of keysOf(number)) {
      const known = byValue.get(key)
      if (known) known.push(number)
      else byValue.set(key, [number])
    }
  }
  const shares = numbers.filter(({ share }) => share)
  return {
    near: (number) => {
      if (isLoosely(number)) return numbers
      return [...new Set([...keysOf(number).flatMap((key) => byValue.get(key) ?? []), ...shares])]
    },
  }
}
