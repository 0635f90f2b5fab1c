import type { NumeralRules } from '../../parts/numerals.ts'
import { findHanNumerals } from '../hanNumerals.ts'
import { notFigures } from './figures/notFigures.ts'
import { bareQualifiersBefore, qualifiersAfter, qualifiersBefore } from './figures/qualifiers.ts'
import type { ChineseScript } from './script.ts'

const rules: NumeralRules = {
  find: findHanNumerals,
  // 30至50人 · 20～30% ; not 3，5
  join: /^[ \u00a0]?(?:至|到|~|～|∼|-|–|—|─|－|、|或)[ \u00a0]?$/,
  joinsNeighbours: /[、或]/,
  // 10萬元以上200萬以下
  boundJoin: /^[，、]?$/,
  before: qualifiersBefore,
  beforeBare: bareQualifiersBefore,
  after: qualifiersAfter,
  notFigures,
}

/** How numbers are written in Chinese, what softens them, and what only looks like one. */
export const createNumerals = ({ write }: ChineseScript): NumeralRules => write(rules)
