import type { Change } from '../../../model/figure.ts'
import type { SpacedWordFigure } from '../../parts/spaced/units.ts'

const times = (pattern: RegExp, value: number, change: Change | null = null): SpacedWordFigure => ({
  pattern,
  value,
  unit: 'times',
  kind: 'multiple',
  qualifier: null,
  change,
})

const FOLDS: readonly (readonly [string, number])[] = [
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['twelve', 12],
  ['twenty', 20],
]

/** Figures that are words without a numeral. */
export const wordFigures: readonly SpacedWordFigure[] = [
  // doubled its output · has doubled ; not doubled over, double standards
  times(/\bdoubl(?:ed|es|ing)\b(?! (?:down|over|up|back|as)\b)/g, 2, 'up'),
  times(/\b(?:trebl|tripl)(?:ed|es|ing)\b/g, 3, 'up'),
  times(/\bquadrupl(?:ed|es|ing)\b/g, 4, 'up'),
  times(/\bquintupl(?:ed|es|ing)\b/g, 5, 'up'),
  // will double, to double by 2030 ; not double murder
  times(
    /(?<=\b(?:to|will|would|could|may|might|should|can|more than|nearly|almost) )double\b(?! (?:down|up|back)\b)/g,
    2,
    'up',
  ),
  times(/(?<=\b(?:to|will|would|could|may|might|should|can|more than|nearly|almost) )(?:triple|treble)\b/g, 3, 'up'),
  // double the number, triple that of
  times(/\bdouble(?= (?:the|that|those|what|its|their|last)\b)/g, 2),
  times(/\b(?:triple|treble)(?= (?:the|that|those|what|its|their|last)\b)/g, 3),
  // twice as many, twice the size ; not visited twice
  times(/\btwice(?= (?:as\b|the\b|that\b|its\b|their\b|what\b|last\b|more\b|bigger|larger|higher))/g, 2),
  ...FOLDS.map(([word, value]) => times(new RegExp(`\\b${word}-?fold\\b`, 'gi'), value)),
  // halved, cut in half
  {
    pattern: /\bhalv(?:ed|es|ing)\b|\b(?:in|by) half\b/g,
    value: 50,
    unit: '%',
    kind: 'percent',
    qualifier: null,
    change: 'down',
  },
]
