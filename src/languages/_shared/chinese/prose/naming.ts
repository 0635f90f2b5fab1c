import type { NamingRules } from '../../../parts/naming.ts'
import { foldNames } from '../../foldNames.ts'
import { isShortName } from '../../shortNames.ts'
import { simplified } from '../script.ts'
import { lists } from './names/lists.ts'
import { createProseView } from './names/view.ts'
import { abbreviatedIn, regions, regionsOf } from './regions.ts'

/** The surname of somebody who is called by it and a title: 沈 of 沈市長; none for whole names. */
const surnameOf = (name: string): string[] => {
  const simple = simplified.write(name)
  const size = [2, 1].find(
    (length) => lists.surnames.has(simple.slice(0, length)) && lists.titles.has(simple.slice(length)),
  )
  return size === undefined ? [] : [name.slice(0, size)]
}

/** The names that a body's or a place's name is made of, and the word for its kind, but for one that says little; none where it is of one piece. */
const bodyPieces = (name: string): string[] => {
  const simple = simplified.write(name)
  const stem = name.length - lists.suffixes.endsAt(simple, name.length)
  const { pieces } = createProseView(name.slice(0, stem))
  const own = pieces.filter((piece) => piece.kind !== 'word' && piece.end - piece.start > 1)
  const covered = own.reduce((sum, piece) => sum + piece.end - piece.start, 0)
  if (covered < stem || own.length === 0 || covered === name.length) return []
  const names = own.map((piece) => name.slice(piece.start, piece.end))
  return lists.light.has(simple.slice(stem)) ? names : [...names, name.slice(stem)]
}

/** How names stand for one another in Chinese of either script. */
export const naming: NamingRules = {
  fold: foldNames,
  regions,
  regionsIn: (name) => {
    const short = name.length > 1 ? abbreviatedIn(name) : []
    const code = regionsOf().get(name)
    return short.length === 0 && code ? [code] : short
  },
  pieces: ({ start, end, kind }, text) => {
    const name = text.slice(start, end)
    if (kind === 'person') return surnameOf(name)
    return bodyPieces(name)
  },
  isGeneric: (name) => lists.generic.has(simplified.write(name)) || lists.titles.has(simplified.write(name)),
  isEveryday: (text) => createProseView(text).pieces.every((piece) => piece.kind === 'word'),
  stem: (word) => word,
  shortens: isShortName,
}
