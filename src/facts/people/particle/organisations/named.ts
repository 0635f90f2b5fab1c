import { namesBody } from '../context.ts'
import type { View } from '../view.ts'
import { type BodyFind, bodyFind } from './drafts.ts'

/** Bodies known by their words alone: 国連, 外務省. */
export const findWholes = (view: View): BodyFind[] => {
  const found: BodyFind[] = []
  for (const { start } of view.words) {
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

/** Countries, and nouns for a body, that say something: 米国は…と述べた. */
export const findSpeakers = (view: View): BodyFind[] => {
  const { countries, speakers, governed } = view.pack.names.organisations
  const { subjects } = view.pack.names.context
  const found: BodyFind[] = []
  for (const [index, { start }] of view.words.entries()) {
    const length = Math.max(countries.startsAt(view.text, start), speakers.startsAt(view.text, start))
    const next = view.words[index + 1]
    const government =
      next &&
      next.start > start &&
      governed.has(next.text) &&
      view.kindAlone(view.text.slice(start, next.start)) === 'place'
    const end = length ? start + length : government ? next.end : 0
    if (end && subjects.startsAt(view.text, end) && view.speaksAfter(end)) found.push(bodyFind(view.text, start, end))
  }
  return found
}

/** Foreign names that the words beside them make a firm's or a paper's: 週刊誌|デア・モルゲン, マルコ|の株価. */
export const findSounding = (view: View): BodyFind[] => {
  const found: BodyFind[] = []
  for (const match of view.text.matchAll(view.pack.names.scripts.soundRuns)) {
    const find = bodyFind(view.text, match.index, match.index + match[0].length)
    if (find.name.length > 2 && namesBody(view, find) && view.kindAlone(find.name) !== 'common') found.push(find)
  }
  return found
}
