import { findHanNumerals } from '../_shared/hanNumerals.ts'
import type { NumeralRules } from '../parts/numerals.ts'
import { notFigures } from './figures/notFigures.ts'
import { bareQualifiersBefore, qualifiersAfter, qualifiersBefore } from './figures/qualifiers.ts'

/** How numbers are written in Traditional Chinese, what softens them, and what only looks like one. */
export const numerals: NumeralRules = {
  find: findHanNumerals,
  // 30至50人 · 20～30% ; not 3，5
  join: /^[ \u00a0]?(?:至|到|~|～|∼|-|–|—|─|－|、|或)[ \u00a0]?$/,
  // 10萬元以上200萬以下
  boundJoin: /^[，、]?$/,
  before: qualifiersBefore,
  beforeBare: bareQualifiersBefore,
  after: qualifiersAfter,
  notFigures,
}
