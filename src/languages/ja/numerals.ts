import { createHanNumerals } from '../_shared/hanNumerals.ts'
import type { NumeralRules } from '../parts/numerals.ts'
import { habits } from './numerals/habits.ts'
import { notFigures } from './numerals/notFigures.ts'
import { qualifiersAfter, qualifiersBefore } from './numerals/qualifiers.ts'

/** How numbers are written in Japanese, what softens them, and what only looks like one. */
export const numerals: NumeralRules = {
  find: createHanNumerals(habits),
  // 30〜50人 · 30から50人 · 2－3センチ · 1つか2つ
  join: /^[ \u00a0]?(?:から|ないし|または|[~～〜∼\-–—─－−ー―、か])[ \u00a0]?$/,
  joinsNeighbours: /[、か]$|または/,
  // 8％から10％に上昇 ; not 30人から50人に上る
  steps: {
    join: /^[ \u00a0]?から[ \u00a0]?$/,
    after:
      /^(?:程度|前後|近く|強|弱|超|以上|以下)?(?:に|へ|まで)[^。、]{0,6}(?:増|減|上が|上げ|上昇|上方|下が|下げ|下落|下降|下方|引き|伸び|拡大|縮小|落ち|低下|回復|改善|悪化|修正|改|変|広が|膨|急|高|なっ|なる)/,
  },
  // 10万円以上20万円以下
  boundJoin: /^(?:く|くて|いが|で|が|かつ)?[、，]?$/,
  before: qualifiersBefore,
  beforeBare: [],
  after: qualifiersAfter,
  // 8日 · 3階 · 48場所目 ; not 3日間, 5番勝負
  neverCounts:
    /^(?:日(?!間)|年(?!間)|月|時(?!間)|分(?!間)|秒(?!間)|歳|才|階|号|位|期|代|世|級|流|[^、。0-9０-９]{1,4}目(?!標|的|立|指|撃|前|下)|番(?!勝負)|連[覇勝敗休])/,
  notFigures,
}
