import { rounded } from '../../../text/decimals.ts'
import { compounded } from '../../_shared/said/compounds.ts'
import {
  type Draft,
  draftOf,
  loosened,
  maskedBy,
  merged,
  saidOf,
  spansOf,
  withSharedScale,
  wordDrafts,
} from '../../_shared/said/drafts.ts'
import { type HedgeRules, hedged } from '../../_shared/said/hedges.ts'
import { measured } from '../../_shared/said/measures.ts'
import { indexUnits, unitBehind } from '../../_shared/said/units.ts'
import type { ProseRules } from '../../parts/prose.ts'
import { notNumbers } from '../numerals/notFigures.ts'
import { numerals } from '../numerals.ts'
import { units } from '../units.ts'
import { measureBehind } from './numbers/measures.ts'
import { timed } from './numbers/times.ts'
import { countables, faint, pronoun } from './numbers/words.ts'

const index = indexUnits(units.forms)

const PER = /^[^、。0-9０-９]{1,10}?(?:[あ当]たり|につき|ごとに?)/

/** Whether it is a number beyond doubt, and no piece of a word: 三菱, 一部. */
const isSure = (text: string, draft: Draft): boolean => {
  const numeral = text.slice(draft.start, draft.end)
  const before = text.slice(Math.max(0, draft.start - 3), draft.start)
  const after = text.slice(draft.end, draft.end + 12)
  if (/^[0０]{2}$/.test(numeral)) return false
  // 1ヘクタールあたり14万元
  if (draft.value === 1 && PER.test(text.slice(draft.end, draft.end + 16))) return false
  // 議員の1人, そのうちの1つ
  if (draft.value === 1 && /(?:の|うち|もう)[ ]?$/.test(before) && /^[ ]?[人つ名社]/.test(after)) return false
  if ((draft.value === 2 || draft.value === 3) && pronoun.test(after)) return false
  if (draft.digits || draft.share) return true
  if (/第$/.test(before)) return true
  if (numeral === '一') return /^[割倍]/.test(after)
  const plain = numeral.length > 1 && /[十百千万億兆〇]/.test(numeral) && !draft.bare
  return plain || countables.startsAt(text, draft.end) > 0 || unitBehind(text, draft, index) !== undefined
}

/** 3割5分: the unit makes per cent of the number. */
const scaled = (text: string, draft: Draft): Draft => {
  const unit = unitBehind(text, draft, index)
  if (unit?.kind !== 'percent' || unit.factor === 1) return draft
  const end = draft.end + unit.form.length
  const tenth = unit.form === '割' ? units.tenth.exec(text.slice(end, end + 6)) : null
  const more = tenth ? (numerals.find(tenth[1] ?? '')[0]?.low ?? 0) : 0
  const high = draft.high === undefined ? {} : { high: rounded(draft.high * unit.factor) }
  return { ...draft, end: end + (tenth?.[0].length ?? 0), value: rounded(draft.value * unit.factor + more), ...high }
}

// 1年6カ月 · 懲役5年6月 ; not 令和5年6月
const SPANS = { between: /^[ ]?年(?:と)?[ ]?$/, after: /^[ ]?(?:[かカヵヶケ]|個)月/ }
const TERMS = {
  between: /^[ ]?年[ ]?$/,
  after: /^[ ]?月/,
  before: /(?:懲役|禁錮|拘禁刑|求刑)[はの・、 ]?$/,
}

/** 5年半 is 5.5 years, or 66 months. */
const halved = (text: string, draft: Draft): Draft =>
  draft.scale === 1 && /^年半/.test(text.slice(draft.end, draft.end + 2))
    ? { ...draft, end: draft.end + 2, value: draft.value + 0.5, also: [draft.value * 12 + 6] }
    : draft

const read = (text: string): Draft[] => {
  const found = withSharedScale(text, numerals.find(text).map(draftOf), numerals.join)
  const all = found.map((draft) => halved(text, draft))
  const drafts = compounded(text, compounded(text, all, SPANS), TERMS)
  const masked = maskedBy(drafts, spansOf(text, notNumbers))
  return drafts.map((draft) => {
    const sure = isSure(text, draft) && (draft.digits || !masked.has(draft))
    return timed(text, scaled(text, sure ? draft : loosened(draft)))
  })
}

const figures = (text: string): Draft[] =>
  units.words.flatMap(({ pattern, value, qualifier }) =>
    wordDrafts(text, pattern, () => ({
      value,
      ...(value === 50 ? { share: true as const } : {}),
      ...(qualifier ? { hedge: qualifier } : {}),
    })),
  )

const hedges: HedgeRules = {
  before: numerals.before,
  after: numerals.after,
  nearly: /ほぼ$/,
  // 130億円近く · 3割弱 · 10人足らず
  nearlyAfter: /^(?:近く|ちかく|弱(?![いくさ])|足らず|に迫)/,
  money: /(?:US|NT|HK)?[$＄€£¥￥][ ]?$/,
  starts: /[以未弱足た満に届は超余あ強を程ほ前近ちぐく内]/g,
  stop: /[、。；！？「」（）\n0-9０-９]/,
}

/** The numbers that a Japanese text says. */
export const numbers: ProseRules['numbers'] = (text) => {
  const maybe = merged(
    ...faint.map(([pattern, value, also]) =>
      wordDrafts(text, pattern, () => ({ value, loose: true, ...(also ? { also } : {}) })),
    ),
  )
  return measured(text, hedged(text, merged(figures(text), read(text), maybe), hedges), measureBehind).map(saidOf)
}
