import type { QuantityRules } from '../../parts/units.ts'

// What may stand between a figure and its change: 5％ほど増えた, 3割近い減少.
const GAP = '[）)]?(?:ほど|程度|近く|近い|以上|超|余り|強|弱|前後)?(?:の|も)?(?:大幅な?|大幅に|急激な|純|実質)?'
const after = (words: string): RegExp => new RegExp(`^${GAP}(?:${words})`)
const before = (words: string): RegExp =>
  new RegExp(`(?:${words})(?:は|が|も|で|、|：|:|＝)?(?:約|およそ|わずか|前年比)?[ \\u00a0]?$`)

/** A rise or a fall by so much. A level (3％に上昇) is none: に stands behind its figure. */
export const changes: QuantityRules['changes'] = [
  {
    change: 'up',
    before: before('上昇率|増加率|伸び率|増加額|増加幅|上昇幅|上げ幅|値上げ幅|増額分|プラス|伸び'),
    // 5％増 · 100円高 · 1.2度高い · 3割多い ; not 3％増税案, 5人高校生
    after: after(
      '増(?!税|刊|殖|員数)|アップ|上昇|上が|上げ|上回|上振れ|伸び|伸ば|高(?![校等齢速級さ層度額])|プラス|値上|引き上げ|引上げ|膨ら|拡大|成長|上乗せ|加わ|多[いくか]|急伸|続伸|反発|上積み|割高|割増|上方修正|積み増',
    ),
  },
  {
    change: 'down',
    before: before('下落率|減少率|低下率|減少額|減少幅|下落幅|下げ幅|値下げ幅|マイナス'),
    // 3％減 · 250円安 · 2割引き ; not 安全, 減税
    after: after(
      '減(?!税|刑|量経)|ダウン|低下|下落|下が|下げ|下回|下振れ|落ち|縮小|安(?![全定心保倍価い静否打])|安い|マイナス|値下|引き下げ|切り下げ|切り下が|削減|縮|続落|急落|反落|割引|引き(?!上|続|出|金)|割安|少な|低[いくか]|カット|目減り|下方修正',
    ),
  },
]
