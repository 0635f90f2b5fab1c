import type { NumeralRules } from '../../parts/numerals.ts'
import { findHanNumerals } from '../hanNumerals.ts'
import { notFigures } from './figures/notFigures.ts'
import { bareQualifiersBefore, qualifiersAfter, qualifiersBefore } from './figures/qualifiers.ts'
import type { ChineseScript } from './script.ts'

const NUMERAL = '〇零一二兩两三四五六七八九十百千萬万億亿兆壹貳贰參叁肆伍陸陆柒捌玖拾佰仟'

// 六 點 五 成 · 一 百 五 十 個 百 分 點 · 7 2 折 · 百 分 之 2.4 ; not 3 萬, 2 3
const GAPS = new RegExp(
  `(?<=[${NUMERAL}點点分之個个又負负幾几余餘])[ \\u00a0\\u3000]{1,4}(?=[${NUMERAL}點点分之折成又幾几余餘個个])` +
    '|(?<=之)[ \\u00a0\\u3000]{1,4}(?=[0-9０-９])|(?<=[0-9０-９])[ ]{1,4}(?=[個个點点] |[0-9０-９] ?折)',
  'g',
)

const rules: NumeralRules = {
  find: findHanNumerals,
  // 30至50人 · 20～30% ; not 3，5
  join: /^[ \u00a0]?(?:至|到|~|～|∼|-|–|—|─|－|、|或)[ \u00a0]?$/,
  joinsNeighbours: /[、或]/,
  gaps: GAPS,
  // 10萬元以上200萬以下
  boundJoin: /^[，、]?$/,
  before: qualifiersBefore,
  beforeBare: bareQualifiersBefore,
  after: qualifiersAfter,
  // 3樓 · 101大樓 · 7連霸 ; not 3個月
  neverCounts: /^(?:日|月|樓|大樓|號|點(?!五)|歲|期|屆|連[霸勝敗]|級|審|流|線|代(?!表)|世紀?|[A-Za-z])/,
  notFigures,
}

/** How numbers are written in Chinese, what softens them, and what only looks like one. */
export const createNumerals = ({ write }: ChineseScript): NumeralRules => write(rules)
