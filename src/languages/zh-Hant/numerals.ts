import type { NumeralRules } from '../parts/numerals.ts'

export const numerals: NumeralRules = {}
