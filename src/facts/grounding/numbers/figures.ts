import type { LanguagePack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import { readersOf } from '../../readers.ts'

const documentOf = (text: string, pack: LanguagePack): Document => ({
  title: null,
  byline: null,
  publishedAt: null,
  publisher: null,
  language: pack.tag,
  url: null,
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  sentences: pack.sentences.split(text).map((span) => ({ ...span, block: 0 })),
})

/** The figures of a statement, read as a document of its own. */
export const figuresIn = (text: string, pack: LanguagePack): Figure[] =>
  readersOf(pack).findFigures(documentOf(text.replaceAll('\n', ' '), pack), { people: [], organisations: [] })

/** The values that a figure gives: one, or the two ends of a range. */
export const valuesOf = ({ value, low, high }: Figure): number[] => [value, low, high].filter((one) => one !== null)

/** The currencies that a form of money may be: 元 alone is any of those that are called so. */
const currenciesOf = ({ unit, text, unitText }: Figure, pack: LanguagePack | undefined): ReadonlySet<string> => {
  const forms = [...(pack?.units.forms ?? []), ...(pack?.units.prefixes ?? [])]
  const units = new Set([unit])
  for (const { form, unit: meant } of forms) {
    if (typeof meant !== 'object' || meant === null) continue
    if (form === unitText || text.startsWith(form)) for (const code of Object.values(meant)) units.add(code)
  }
  return units
}

/** Why two figures of one number can't be the same, or `null`: money of another country, per cent and points, up and down. */
export type Clash = 'unit' | 'change' | 'qualifier' | null

const isPercent = ({ kind }: Figure): boolean => kind === 'percent'
const isMoney = ({ kind }: Figure): boolean => kind === 'money'

const unitsClash = (said: Figure, given: Figure, packs: Packs): boolean => {
  if (isMoney(said) && isMoney(given)) {
    if (said.unit === given.unit) return false
    return ![...currenciesOf(said, packs.reader)].some((code) => code === given.unit)
  }
  if (isPercent(said) && isPercent(given)) return said.unit !== given.unit && said.unit !== '' && given.unit !== ''
  return (isMoney(said) && isPercent(given)) || (isPercent(said) && isMoney(given))
}

export interface Packs {
  readonly source: LanguagePack | undefined
  readonly reader: LanguagePack
}

/** A negative number is a fall. */
const changeOf = ({ change, value }: Figure): Figure['change'] =>
  change ?? (value !== null && value < 0 ? 'down' : null)

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
  isMoney(said) === isMoney(given) && isPercent(said) === isPercent(given) && clashOf(said, given, packs) === null
