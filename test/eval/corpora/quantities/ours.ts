import { hanScript } from '../../../../src/languages/_shared/hanScripts.ts'
import { packOf } from '../../../../src/languages/index.ts'
import type { Figure } from '../../../../src/model/figure.ts'
import { factsOf } from '../factsOf.ts'
import type { Item, Kind } from './cases.ts'

const scripts: Readonly<Record<'Hans' | 'Hant', string>> = { Hans: 'zh-Hans', Hant: 'zh-Hant' }

/** The language that a text of a suite is read in: Chinese by its script, Simplified where it doesn't tell, as the suites are. */
export const languageOf = (lang: string, text: string): string =>
  lang === 'zh' ? scripts[hanScript(text) === 'Hant' ? 'Hant' : 'Hans'] : lang

const isOf: Readonly<Record<Exclude<Kind, 'number'>, (figure: Figure) => boolean>> = {
  currency: ({ kind }) => kind === 'money',
  percentage: ({ kind }) => kind === 'percent',
  dimension: ({ kind }) => kind === 'measure' || kind === 'count',
}

const itemOf = ({ value, low, high, unit, span }: Figure): Item =>
  value === null && low !== null && high !== null
    ? { ...span, value: low, other: high, unit }
    : { ...span, value: value ?? low ?? high ?? Number.NaN, unit }

/** Bare numbers are no figures: what a pack's numerals find is taken for them. */
const numbers = (language: string, text: string): Item[] =>
  (packOf(language)?.numerals.find(text) ?? []).map(({ start, end, low, high, share }) => {
    // A share is kept in per cent; as a bare number it is a part of one.
    const scale = share === null ? 1 : 100
    return { start, end, value: low / scale, other: high / scale, unit: null }
  })

/** What the readers find of one kind; figures of no number (a bare unit) don't exist. */
export const ourItems = async (kind: Kind, lang: string, text: string): Promise<Item[]> => {
  const language = languageOf(lang, text)
  if (kind === 'number') return numbers(language, text)
  return (await factsOf(text, language)).figures.filter(isOf[kind]).map(itemOf)
}
