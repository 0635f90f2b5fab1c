import type { ParticleUnitRules } from '../parts/particle/units.ts'
import { changes } from './figures/changes.ts'
import { countForms, isDeterminer } from './figures/counters.ts'
import { moneyForms, moneyPrefixes } from './figures/currencies.ts'
import { compounds, measureForms } from './figures/measures.ts'
import { places } from './figures/places.ts'
import { subjects } from './figures/subjects.ts'
import { wordFigures } from './figures/words.ts'

const NEVER = /(?!)/

/** The units of Japanese and the words around figures. */
export const units: ParticleUnitRules = {
  forms: [...moneyForms, ...measureForms, ...countForms],
  prefixes: moneyPrefixes,
  // A sum of money is never written without its unit.
  bareMoney: { JP: 'JPY' },
  moneyBefore: NEVER,
  moneyAfter: NEVER,
  home: 'JP',
  places,
  words: wordFigures,
  // マグニチュード7.5 · 震度5 ; not M3号
  scale: /(マグニチュード|震度|偏差値|水素イオン濃度)(?:[（(][MＭ][）)])?(?:は|が|推定|約|およそ|最大){0,2}[ \u00a0]?$/,
  // 死者数は832に
  tally:
    /((?:死者|負傷者|感染者|避難者|患者|行方不明者|者|人|件|世帯|票|台|戸|社|店)数)(?:は|が|も)(?:計|合計|約|およそ|すでに|既に|少なくとも|[、:：]){0,3}[ \u00a0]?$/,
  scaleGoesOn: NEVER,
  changes,
  rank: { before: NEVER, after: NEVER, unit: '位' },
  // 3割5分 ; not 3割5分間
  tenth: /^([1-9１-９一二三四五六七八九])分(?![間の])/,
  // 5時間半 · 1年半 ; not 3年半導体, 10人半数
  half: /^半(?![導数分期年月日島額減世永])/,
  determiner: (context) => {
    const { kind, value, digits, after, qualified } = context
    // 5キロ当たり4214円
    if (kind === 'measure' && /^(?:あたり|当たり|につき)/.test(after)) return true
    if (qualified) return false
    if (kind === 'count') return isDeterminer(context)
    return (
      kind === 'measure' && value === 1 && (!digits || /^(?:間?の(?![0-9０-９])|ごと|で|[ ]?[0-9０-９])/.test(after))
    )
  },
  within: { units: NEVER, after: NEVER },
  compounds,
  subjects,
}
