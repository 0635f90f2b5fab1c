import { foldNames } from '../../_shared/foldNames.ts'
import type { NamingRules, ProperNoun } from '../../parts/naming.ts'
import { leaders } from '../names/leaders.ts'
import { belongings, places } from '../names/places.ts'
import { isEverydayWord } from '../words.ts'
import { tokensOf } from './names/tokens.ts'
import { isEveryday, isGeneric, isKnown, isTime, isTitle } from './names/words.ts'
import { codes, regions } from './regions.ts'

/** What peoples and places end in, and plurals: Parisian, Brazilians, Ukraine, Italy. */
const ENDS = /(?:ians?|ans?|ese|ish|ers?|ia|ies|[aeiy]s?|s|ns?)$/u
const PLURAL = /s$/u
const peoples = new Set([...belongings, ...places].map((one) => one.toLowerCase()))
const SHORTEST_STEM = 4
const SHORTEST_INITIALS = 2

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('')

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', '&', 'to'])

const OPENING = /(?:^|[.!?:;“‘"'(])\s*$/u

/** A word without the everyday ones that a hyphen binds to it: Mistport of Mistport-based. */
const telling = (word: string): string[] => {
  const parts = word.split(/[-‐‑]/u)
  const countries = parts.filter((part) => codes().has(part.toLowerCase()))
  const rare = parts.filter((part) => countries.includes(part) || !isEverydayWord(part.toLowerCase()))
  if (parts.length === 1 || rare.length === 0) return [word]
  return rare.length === parts.length && countries.length < parts.length ? [word] : rare
}

/** The words of a name that tell which one of its kind it is; where that is a single everyday word or none, all of them. */
const pieces = ({ start, end, kind }: ProperNoun, text: string): string[] => {
  if (kind === 'person') return []
  const all = tokensOf(text.slice(start, end)).filter((word) => word.capital && !isTitle(word) && !isTime(word))
  // A word that opens the sentence has a capital letter of its own: Prosecutors.
  const opens = all.length > 1 && OPENING.test(text.slice(0, start))
  const words = all.filter((word, at) => !(at === 0 && opens && isEveryday(word) && !isKnown(word)))
  const own = words.filter((word) => !isGeneric(word))
  const sure = own.length > 1 || own.some((word) => !isEveryday(word) && !codes().has(word.lower))
  return (sure ? own : words).flatMap((word) => telling(word.text))
}

const stemOf = (word: string): string => {
  const stem = word.replace(isEverydayWord(word) && !peoples.has(word.replace(PLURAL, '')) ? PLURAL : ENDS, '')
  return stem.length >= SHORTEST_STEM ? stem : word
}

let kin: ReadonlyMap<string, string> | undefined

/** The regions by what their names have in common with those of their peoples: Bolivia, Bolivians. */
const codesByKin = (): ReadonlyMap<string, string> => {
  kin ??= new Map([...codes()].filter(([form]) => !form.includes(' ')).map(([form, code]) => [stemOf(form), code]))
  return kin
}

/** Whether a word tells of a faith, a tongue or a side, which every language has its own word for: Muslim, Mandarin. */
const isBelonging = (name: string): boolean => {
  const one = name.replace(PLURAL, '')
  return belongings.has(name) || belongings.has(one) || EARTH.has(name)
}

/** Parts of the earth and things there is one of, which every language has its own names for. */
const EARTH = new Set([
  'Pacific',
  'Atlantic',
  'Arctic',
  'Antarctic',
  'Mediterranean',
  'Equator',
  'Earth',
  'Mars',
  'Moon',
  'Bible',
  'Internet',
  'God',
  'Pacific Ocean',
  'Atlantic Ocean',
  'Indian Ocean',
])

/** Names of one body that are made of everyday words alone. */
const UNIQUE = new Set([
  'White House',
  'Red Cross',
  'World Bank',
  'Federal Reserve',
  'Downing Street',
  'Human Rights Watch',
  'Security Council',
  'General Assembly',
])

/** How names stand for one another in English. */
export const naming: NamingRules = {
  fold: foldNames,
  regions,
  regionsIn: (name) => {
    const code = codes().get(name) ?? codesByKin().get(stemOf(name))
    return code ? [code] : []
  },
  pieces,
  // Only a capital letter where it stands tells a name.
  isEveryday: () => true,
  isGeneric: (name) => {
    if (isBelonging(name))
      return codes().get(foldNames(name)) === undefined && !codesByKin().has(stemOf(foldNames(name)))
    const words = tokensOf(name).filter((word) => word.capital)
    return (
      words.length > 0 &&
      words.every((word) => isEveryday(word) && !leaders.has(word.text)) &&
      words.some(isGeneric) &&
      !UNIQUE.has(name)
    )
  },
  stem: stemOf,
  // imf of international monetary fund
  shortens: (short, long) => {
    const bare = short.replaceAll('.', '')
    return bare.length >= SHORTEST_INITIALS && /^\p{Script=Latin}+$/u.test(bare) && initialsOf(long) === bare
  },
}
