import { rounded } from '../../../../text/decimals.ts'
import type { ProseRules } from '../../../parts/prose.ts'
import { findHanNumerals } from '../../hanNumerals.ts'
import { type Draft, draftOf, merged, saidOf, withSharedScale, wordDrafts } from '../../said/drafts.ts'
import { hedged } from '../../said/hedges.ts'
import { measured } from '../../said/measures.ts'
import { unitBehind } from '../../said/units.ts'
import { simplified } from '../script.ts'
import { compounded, counted, moved } from './numbers/counted.ts'
import { measureBehind } from './numbers/measures.ts'
import { ratioDrafts } from './numbers/ratios.ts'
import { faintDrafts, sifted, vagueDrafts } from './numbers/sift.ts'
import { timed } from './numbers/times.ts'
import { type Tools, toolsOf } from './numbers/tools.ts'
import { grows } from './numbers/words.ts'

/** 三成五, 七折, 千分之三: the unit makes per cent of the number; 成長一倍 is twofold. */
const scaled = (text: string, draft: Draft, { units, rules }: Tools): Draft => {
  const unit = unitBehind(text, draft, units)
  if (!unit) return draft
  if (unit.unit === '倍' && grows.test(text.slice(Math.max(0, draft.start - 8), draft.start)))
    return { ...draft, also: [rounded(draft.value + 1)] }
  if (unit.kind !== 'percent' || unit.factor === 1) return draft
  const end = draft.end + unit.form.length
  const tenth = unit.tenths ? rules.tenth.exec(text.slice(end, end + 6)) : null
  const more = tenth ? (findHanNumerals(tenth[1] ?? '')[0]?.low ?? 0) : 0
  const value = rounded(draft.value * unit.factor + more)
  const high = draft.high === undefined ? {} : { high: rounded(draft.high * unit.factor) }
  const rebate = unit.form === '折' ? { also: [draft.value, rounded(100 - value)] } : {}
  return { ...draft, end: end + (tenth?.[0].length ?? 0), value, ...high, ...rebate }
}

/** Half, doubled and the like, which are figures without a numeral. */
const wordFigures = (text: string, { rules }: Tools): Draft[] =>
  rules.words.flatMap(({ pattern, value, qualifier }) =>
    wordDrafts(text, pattern, () => ({ value, share: true, ...(qualifier ? { hedge: qualifier } : {}) })),
  )

/** 上千 and 破百 are below the next magnitude. */
const opened = (draft: Draft): Draft => {
  if (!draft.bare || draft.hedge !== 'over' || draft.high !== undefined) return draft
  const { hedge: _hedge, ...rest } = draft
  return { ...rest, high: draft.value * 10 - 1 }
}

/** The numbers that a Chinese text of either script says. */
export const numbers: ProseRules['numbers'] = (written) => {
  const text = simplified.write(written)
  const tools = toolsOf()
  const numerals = findHanNumerals(text).map((numeral) => draftOf(numeral))
  const joined = withSharedScale(text, numerals, tools.numerals.join)
  const read = sifted(text, joined, tools).map((draft) =>
    moved(text, counted(text, timed(text, scaled(text, draft, tools)))),
  )
  // 半年 is 6, and no 6 years
  const known = measured(text, compounded(text, read), measureBehind)
  const all = merged(ratioDrafts(text), vagueDrafts(text), wordFigures(text, tools), known, faintDrafts(text))
  return hedged(text, all, tools.hedges).map(opened).map(saidOf)
}
