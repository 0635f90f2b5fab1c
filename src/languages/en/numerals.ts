import type { NumeralRules } from '../parts/numerals.ts'
import { notFigures } from './figures/notFigures.ts'
import { qualifiersAfter, qualifiersBefore } from './figures/qualifiers.ts'
import { findNumerals } from './numerals/find.ts'

/** How numbers are written in English, what softens them, and what only looks like one. */
export const numerals: NumeralRules = {
  find: findNumerals,
  // 30 to 50 people · 20-30 km · $2–3 billion · 5 or 6 ; between 5 and 10 is read by its first word
  join: /^(?: ?[-–—~] ?| to | or | through |- to )$/i,
  // at least 5 and at most 10
  boundJoin: /^,? (?:and|but) $/i,
  before: qualifiersBefore,
  beforeBare: [],
  after: qualifiersAfter,
  notFigures,
}
