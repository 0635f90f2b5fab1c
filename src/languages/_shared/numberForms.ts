/** A power of ten and its word, as in 億 or billion. */
export type Power = readonly [value: number, word: string]

/** How a language writes plain numbers. */
export interface NumberStyle {
  /** Writes digits, grouped as the language groups them. */
  readonly format: Intl.NumberFormat
  /** The largest first. */
  readonly powers: readonly Power[]
}

/** Whether a value is told by a power with two decimals at most and no more digits than one takes in at a glance. */
const isNeat = (value: number, power: number): boolean => {
  const hundredths = (Math.abs(value) / power) * 100
  return hundredths < 1e7 && Math.abs(hundredths - Math.round(hundredths)) < 1e-6
}

/** The power that a value is told in, or `undefined` where digits alone tell it better: 1,234,567 is no 123.4567萬. */
export const powerOf = (value: number, powers: readonly Power[]): Power | undefined =>
  powers.find(([size]) => Math.abs(value) >= size && isNeat(value, size))

/** A number in digits and at most one power: 5,000億, 1.25 trillion, 385,400. `gap` goes before the power's word. */
export const compactNumber = (value: number, { format, powers }: NumberStyle, gap = ''): string => {
  const power = powerOf(value, powers)
  return power ? `${format.format(value / power[0])}${gap}${power[1]}` : format.format(value)
}

const MAX_DIGITS = 21

/** Groups the digits that a written number left ungrouped, 44156.73 to 44,156.73; a run too long for a number stays. */
export const groupDigits = (text: string, format: Intl.NumberFormat): string =>
  text.replace(/(?<![\d.,])\d{4,}/g, (digits) =>
    digits.length > MAX_DIGITS || digits.startsWith('0') ? digits : format.format(BigInt(digits)),
  )
