import { initials } from '../../../_shared/initials.ts'
import { leaders } from '../../names/leaders.ts'
import { heads, joiningHeads, known, thingHeads } from '../../names/organisations.ts'
import { belongings, places } from '../../names/places.ts'
import { functionWords, openers, times } from '../../names/words.ts'
import { honorifics, offices } from '../../titles/offices.ts'
import { isEverydayWord } from '../../words.ts'
import type { Token } from './tokens.ts'

/** Words that have a capital letter and name nobody: offices, polite words, days, abbreviations that all know. */
export const isTitle = ({ lower, text }: Token): boolean =>
  offices.has(lower) || honorifics.has(lower) || TITLES.has(lower) || initials.has(text.toUpperCase())

const TITLES = new Set([
  'vice',
  'deputy',
  'chief',
  'executive',
  'acting',
  'former',
  'ex-president',
  'minister',
  'ministers',
  'officer',
  'insp',
  'supt',
  'di',
  'ds',
  'kc',
  'qc',
  'hon',
])

export const isTime = ({ text }: Token): boolean => times.has(text)

/** Words of a body's, a work's or a place's name that tell only its kind. */
export const isGeneric = ({ text, lower }: Token): boolean =>
  heads.has(text) || joiningHeads.has(text) || thingHeads.has(text) || functionWords.has(lower) || GENERIC.has(lower)

const GENERIC = new Set(
  'city state states county town village district province prefecture region government governments supreme high national federal central general international local new north south east west northern southern eastern western public'.split(
    ' ',
  ),
)

const SHORTEST_STEM = 4

/** Whether a word in lower case, or what it is a form of, is one of the language: prosecutors, unveiled. */
export const isEveryday = ({ lower }: Token): boolean => {
  if (isEverydayWord(lower) || functionWords.has(lower) || openers.has(lower)) return true
  const parts = lower.split(/[-‐‑]/u)
  if (parts.length > 1) return parts.every((part) => isEverydayWord(part))
  return FORMS.some(([end, put]) => {
    const stem = lower.endsWith(end) ? lower.slice(0, lower.length - end.length) + put : ''
    return stem.length >= SHORTEST_STEM && isEverydayWord(stem)
  })
}

const FORMS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['d', ''],
  ['ed', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
]

/** Whether an everyday word with a capital letter is a name that all know: Apple, Turkey, French. */
export const isKnown = ({ text }: Token): boolean =>
  known.has(text) ||
  leaders.has(text) ||
  places.has(text) ||
  belongings.has(text) ||
  (text.endsWith('s') && belongings.has(text.slice(0, -1)))
