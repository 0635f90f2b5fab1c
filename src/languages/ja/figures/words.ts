import type { WordFigure } from '../../parts/units.ts'

const half = (
  pattern: RegExp,
  qualifier: WordFigure['qualifier'],
  change: WordFigure['change'] = null,
): WordFigure => ({
  pattern,
  value: 50,
  unit: '%',
  kind: 'percent',
  qualifier,
  change,
})

const HALF = '半(?:数|分(?![冗咲]))'
const LEAD = '(?<![前後上下面談白びい過])'

/** Figures that are written without a number. */
export const wordFigures: readonly WordFigure[] = [
  // 過半数が賛成 ; not 過半数議席, 過半数割れ: what a parliament needs
  half(/過半数?(?![数議割維]|の[0-9０-９])(?!を(?:失|獲得|確保|握|占|維持|割|制|奪|得|取|目指))/g, 'over'),
  half(new RegExp(`${LEAD}${HALF}(?=以上|を(?:大きく|わずかに)?(?:超|上回)|超)`, 'g'), 'over'),
  half(new RegExp(`${LEAD}${HALF}(?=以下|未満|に満た|を(?:大きく|わずかに)?(?:下回|割))`, 'g'), 'under'),
  half(new RegExp(`(?<=約|ほぼ|およそ)${HALF}|${LEAD}${HALF}(?=近く|ほど|程度|前後)`, 'g'), 'about'),
  half(
    new RegExp(
      `(?<!約|ほぼ|およそ)${LEAD}${HALF}(?!以上|以下|未満|超|近く|ほど|程度|前後|に満た|を(?:大きく|わずかに)?(?:超|上回|下回|割))`,
      'g',
    ),
    null,
  ),
  half(/半減(?!期)/g, null, 'down'),
  half(/半額/g, null),
  // 倍増 · 倍になった ; not 2倍に
  {
    pattern: /倍増|(?<![0-9０-９一二三四五六七八九十百千万数何〜～])倍(?=に(?:な|増|膨|拡|引き|伸))/g,
    value: 2,
    unit: '倍',
    kind: 'multiple',
    qualifier: null,
    change: 'up',
  },
]
