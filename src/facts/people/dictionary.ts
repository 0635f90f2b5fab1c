import { isEdge, type View } from './view.ts'

/**
 * What the dictionary says of a stretch: it has it as a name of somebody (`person`), of a place or a thing, or as a word;
 * it knows somebody in its first part (`longer`); one of its words runs over an edge (`crossed`); or it says nothing.
 */
export type Known = 'person' | 'place' | 'name' | 'word' | 'longer' | 'crossed' | 'unknown'

const LONGEST = 6

const isCrossed = (view: View, start: number, end: number): boolean => {
  for (let at = Math.max(0, start - LONGEST); at < start; at++) if ((view.entry(at)?.end ?? 0) > start) return true
  for (let at = start + 1; at < end; at++) if ((view.entry(at)?.end ?? 0) > end) return true
  return false
}

/** Whether names of people follow one another from edge to edge: 唐納德|特朗普. */
const isChain = (view: View, start: number, end: number): boolean => {
  let at = start
  for (let entry = view.entry(at); entry?.kind === 'person' && at < end; entry = view.entry(at)) at = entry.end
  return at === end
}

/** What the dictionary says of `start`…`end`. */
export const knownAs = (view: View, start: number, end: number): Known => {
  const entry = view.entry(start)
  if (view.pack.names.known.has(view.text.slice(start, end)) || isChain(view, start, end)) return 'person'
  if (entry?.end === end) return entry.kind
  if (isCrossed(view, start, end) || (entry?.end ?? 0) > end) return 'crossed'
  return entry?.kind === 'person' ? 'longer' : 'unknown'
}

const LIST = 14

/** Whether a list that goes on at `end` comes to a word that speaks of firms: 特里斯|和安朔股價. */
const isListOfFirms = (view: View, end: number): boolean => {
  const { joins, firmCues } = view.pack.names.organisations
  if (!joins.startsAt(view.text, end)) return false
  for (let at = end + 1; at < end + LIST && (!isEdge(view.text, at) || joins.startsAt(view.text, at)); at++)
    if (firmCues.startsAt(view.text, at)) return true
  return false
}

/** Whether all of a people or a faith is meant: 斯巴達|人. */
const isPeople = (view: View, end: number): boolean =>
  view.pack.titles.descriptions.startsAt(view.text, end) > 0 && !view.entry(end)

/** Whether what follows `end` makes a firm's, a place's or a body's name of the word before it: 薩福克|大學. */
const isThings = (view: View, end: number): boolean => {
  const { firmCues, suffixes } = view.pack.names.organisations
  const after = [firmCues, suffixes, view.pack.names.context.placeEndings]
  return after.some((words) => words.startsAt(view.text, end) > 0) || isPeople(view, end) || isListOfFirms(view, end)
}

/** Whether the dictionary has the name as somebody's, and nothing here says that it is a firm's: 特里斯|執行長. */
export const isKnownPerson = (view: View, start: number, end: number): boolean =>
  knownAs(view, start, end) === 'person' && !isThings(view, end)
