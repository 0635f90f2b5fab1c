import type { SpacedUnitRules } from '../parts/spaced/units.ts'
import { changes } from './figures/changes.ts'
import { moneyForms } from './figures/currencies.ts'
import { moneyPrefixes, moneySigns, ownDollar } from './figures/currencySigns.ts'
import { measureForms, pairs } from './figures/measures.ts'
import {
  beforeYear,
  definite,
  fates,
  hyphened,
  indexes,
  notNames,
  others,
  participle,
  pastParticiple,
  pluralForm,
  plurals,
  polls,
  singularForm,
  singulars,
  tally,
} from './figures/nouns.ts'
import {
  beforeFate,
  during,
  joins,
  levels,
  multiple,
  numberOf,
  partitive,
  partOf,
  points,
  powerBehind,
  powers,
  scales,
  times,
} from './figures/patterns.ts'
import { places } from './figures/places.ts'
import { ordinals, rank } from './figures/ranks.ts'
import { subjects } from './figures/subjects.ts'
import { wordFigures } from './figures/words.ts'

/** The units of English and the words around figures. */
export const units: SpacedUnitRules = {
  home: 'US',
  places,
  prefixes: moneyPrefixes,
  signs: moneySigns,
  forms: [...moneyForms, ...measureForms],
  longest: 4,
  pairs,
  joins,
  ownDollar,
  words: wordFigures,
  plurals,
  pluralForm,
  singularForm,
  participle,
  pastParticiple,
  others,
  partitive,
  partOf,
  during,
  singulars,
  hyphened,
  fates,
  tally,
  indexes,
  polls,
  points,
  times,
  multiple,
  timesUnit: 'times',
  scales,
  powerBehind,
  powers,
  beforeFate,
  levels,
  numberOf,
  changes,
  definite,
  beforeYear,
  notNames,
  rank,
  ordinals,
  subjects,
}
