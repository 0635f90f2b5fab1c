import type { LanguagePack } from '../../../languages/pack.ts'
import type { Figure } from '../../../model/figure.ts'
import { readersOf } from '../../readers.ts'
import { wordsAlone } from '../wordsAlone.ts'

/** The figures of a statement, read as a document of its own. */
export const figuresIn = (text: string, pack: LanguagePack): Figure[] =>
  readersOf(pack).findFigures(wordsAlone(text.replaceAll('\n', ' '), pack), { people: [], organisations: [] })

/** The values that a figure gives: one, or the two ends of a range. */
export const valuesOf = ({ value, low, high }: Figure): number[] => [value, low, high].filter((one) => one !== null)

/** Kinds whose words are so plain in every language that one is never another. */
const FAMILIES = ['money', 'percent', 'multiple'] as const
type Family = (typeof FAMILIES)[number] | 'other'

/** What a figure is, as far as languages agree on it. */
export const familyOf = ({ kind }: Figure): Family => FAMILIES.find((family) => family === kind) ?? 'other'

/** Who reads the two sides. */
export interface Packs {
  readonly source: LanguagePack | undefined
  readonly reader: LanguagePack
}

/** The currencies that a form of money may be: 元 alone is any of those that are called so. */
const currenciesOf = ({ unit, text, unitText }: Figure, { units }: LanguagePack): ReadonlySet<string> => {
  const codes = new Set([unit])
  for (const { form, unit: meant } of [...units.forms, ...units.prefixes]) {
    if (typeof meant !== 'object' || meant === null) continue
    if (form === unitText || text.startsWith(form)) for (const code of Object.values(meant)) codes.add(code)
  }
  return codes
}

/** What stands for a dollar of any country, or by itself for the best known: $, ドル. */
const DOLLAR = /^(?:[$＄]|dollars?|ドル)$/u

/** Whether a currency's country is left out where the dollar would be taken for another: $ for A$, ドル for 豪ドル; not for US$. */
const isBarer = (said: Figure, given: Figure): boolean =>
  DOLLAR.test(said.unitText) &&
  given.unit !== 'USD' &&
  given.unitText.length > said.unitText.length &&
  given.unitText.endsWith(said.unitText)

const unitsClash = (said: Figure, given: Figure, { reader }: Packs): boolean => {
  const family = familyOf(said)
  if (family !== familyOf(given)) return family !== 'other' && valuesOf(given).includes(said.value ?? Number.NaN)
  if (family === 'money')
    return said.unit !== given.unit && (isBarer(said, given) || !currenciesOf(said, reader).has(given.unit))
  return family === 'percent' && said.unit !== given.unit && said.unit !== '' && given.unit !== ''
}

/** A negative number is a fall. */
const changeOf = ({ change, value }: Figure): Figure['change'] =>
  change ?? (value !== null && value < 0 ? 'down' : null)

/** Why two figures of one number can't be the same, or `null`: another currency, per cent and points, up and down, over and under. */
export type Clash = 'unit' | 'change' | 'qualifier' | null

/** What keeps two figures of one number from being the same. */
export const clashOf = (said: Figure, given: Figure, packs: Packs): Clash => {
  if (unitsClash(said, given, packs)) return 'unit'
  const [to, from] = [changeOf(said), changeOf(given)]
  if (to && from && to !== from) return 'change'
  const bounds = new Set([said.qualifier, given.qualifier])
  return bounds.has('over') && bounds.has('under') ? 'qualifier' : null
}

/** Whether two figures are of one kind, so that one far from the cited words may bear the other. */
export const isAlike = (said: Figure, given: Figure, packs: Packs): boolean =>
  familyOf(said) === familyOf(given) && clashOf(said, given, packs) === null
