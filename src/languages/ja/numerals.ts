import type { NumeralRules } from '../parts/numerals.ts'

export const numerals: NumeralRules = {
  find: () => [],
  join: /^$/,
  boundJoin: /^$/,
  before: [],
  beforeBare: [],
  after: [],
  notFigures: [],
}
