import type { NumeralRules } from '../../../../parts/numerals.ts'
import type { UnitForm, UnitRules } from '../../../../parts/units.ts'
import type { HedgeRules } from '../../../said/hedges.ts'
import { indexUnits } from '../../../said/units.ts'
import { notNumbers } from '../../figures/notFigures.ts'
import { createNumerals } from '../../numerals.ts'
import { simplified } from '../../script.ts'
import { createUnits } from '../../units.ts'

/** The words that numbers stand among, in simplified characters: the other script is read through them. */
export interface Tools {
  readonly numerals: NumeralRules
  readonly rules: UnitRules
  readonly units: ReadonlyMap<string, readonly UnitForm[]>
  readonly hedges: HedgeRules
  readonly notNumbers: readonly RegExp[]
}

const GAP = '(?:[有为达是需要了过]|高达|达到|来到|了)?[ \\u00a0]?$'

/** Signs and names of money, the longest first, before a number. */
const moneyOf = (rules: UnitRules): RegExp => {
  const forms = rules.prefixes.map(({ form }) => form).sort((a, b) => b.length - a.length)
  const escaped = forms.map((form) => form.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&'))
  return new RegExp(`(?:${escaped.join('|')})[ \\u00a0]?$`)
}

const make = (): Tools => {
  const numerals = createNumerals(simplified)
  const rules = createUnits(simplified, 'TW')
  return {
    numerals,
    rules,
    units: indexUnits(rules.forms),
    notNumbers: simplified.write(notNumbers),
    hedges: {
      before: numerals.before,
      beforeBare: numerals.beforeBare,
      after: numerals.after,
      // 近130亿 · 逼近五成 ; not 附近3户, 最近3年
      nearly: new RegExp(`(?:将近|接近|逼近|直逼|(?<![最附邻靠亲拉走贴就将接逼])近|几乎|差一点)${GAP}`),
      money: moneyOf(rules),
      starts: /[以或及有出左上之不都还也未多余开起]/g,
      stop: /[，。；、！？：「」（）\n0-9０-９]/,
    },
  }
}

let made: Tools | undefined

/** Made once, when the first text is read. */
export const toolsOf = (): Tools => {
  made ??= make()
  return made
}
