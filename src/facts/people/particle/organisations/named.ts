import { otherThan } from '../context.ts'
import { isNoun, isProper } from '../nouns.ts'
import { partsOf, soundRuns } from '../soundRuns.ts'
import type { View } from '../view.ts'
import { type BodyFind, bodyFind } from './drafts.ts'

/** Bodies known by their words alone: 国連, 外務省. */
export const findWholes = (view: View): BodyFind[] => {
  const found: BodyFind[] = []
  for (const [index, { start }] of view.words.entries()) {
    const before = view.words[index - 1]
    if (before?.end === start && isNoun(view, before) && !isProper(view, before)) continue
    const length = view.pack.names.organisations.wholes.startsAt(view.text, start)
    if (length && view.starts(start + length)) found.push(bodyFind(view.text, start, start + length))
  }
  return found
}

const LEAST = 3

/** Latin abbreviations: ＦＢＩ. */
export const findAcronyms = (view: View): BodyFind[] => {
  const { acronyms, notBodies } = view.pack.names.organisations
  return [...view.text.matchAll(acronyms)]
    .filter(([letters]) => letters.length >= LEAST && !notBodies.has(letters.normalize('NFKC')))
    .map((match) => bodyFind(view.text, match.index, match.index + match[0].length))
}

/** Whether what ends at `end` says something: 米国|は…と述べた. */
export const speaks = (view: View, end: number): boolean =>
  view.pack.names.context.subjects.startsAt(view.text, end) > 0 && view.speaksAfter(end)

/** Where a place with the word for its government ends: 霧港市. */
const governmentEnd = (view: View, index: number): number => {
  const place = view.words[index]
  const next = view.words[index + 1]
  if (!place || next?.start !== place.end || !view.pack.names.organisations.governed.has(next.text)) return 0
  return view.kindAlone(place.text) === 'place' ? next.end : 0
}

/** Countries, and nouns for a body, that say something. */
export const findSpeakers = (view: View): BodyFind[] => {
  const { countries, speakers } = view.pack.names.organisations
  const found: BodyFind[] = []
  for (const [index, { start }] of view.words.entries()) {
    const before = view.words[index - 1]
    if (before?.end === start && isNoun(view, before)) continue
    const length = Math.max(countries.startsAt(view.text, start), speakers.startsAt(view.text, start))
    const end = length ? start + length : governmentEnd(view, index)
    if (end && view.starts(end) && speaks(view, end)) found.push(bodyFind(view.text, start, end))
  }
  return found
}

const LEAST_SOUND = 4

/** Whether a name that is no person's states something: グローバル・ウェーブ|は…と述べた, メトロメール|によると. */
const states = (view: View, { end, name }: BodyFind): boolean => {
  if (name.length < LEAST_SOUND || view.kindAlone(name) !== 'unknown' || personWordIn(view, name)) return false
  const several = partsOf(view, name).length > 1
  return (several && speaks(view, end)) || view.pack.names.organisations.sources.startsAt(view.text, end) > 0
}

const personWordIn = ({ pack: { titles } }: View, name: string): boolean =>
  titles.persons.endsAt(name, name.length) > 0 || titles.titles.endsAt(name, name.length) > 0

/** Foreign names that the words beside them make a firm's or a paper's: 週刊誌|デア・モルゲン, マルコ|の株価. */
export const findSounding = (view: View): BodyFind[] => {
  const found: BodyFind[] = []
  for (const { start, end } of soundRuns(view)) {
    const find = bodyFind(view.text, start, end)
    if (find.name.length < LEAST || view.pack.names.sound.places.has(find.name)) continue
    const other = otherThan(view, find)
    if (other === 'thing' || view.kindAlone(find.name) === 'common') continue
    if (other === 'body' || states(view, find)) found.push(find)
  }
  return found
}
