import type { Word } from '../../../languages/parts/words.ts'
import type { Span } from '../../../model/span.ts'
import { isNoun, isPersonal } from './nouns.ts'
import type { View } from './view.ts'

const MOST_WORDS = 7
const MOST_MODIFIERS = 2
const LONGEST_TITLE = 28

/** Whether a place is no middle of a word in letters of meaning or of sound. */
export const isBounded = (view: View, offset: number): boolean => {
  const { sound } = view.pack.names.scripts
  if (sound.test(view.text.charAt(offset - 1)) && sound.test(view.text.charAt(offset))) return false
  return view.starts(offset) || !view.pack.names.scripts.han.test(view.text.charAt(offset))
}

/** Whether a word behind a title begins a name: 代表|マルコ. */
const isNameLike = (view: View, word: Word): boolean => {
  const kind = view.pack.names.kindOf(word)
  return isPersonal(kind) || (kind === 'unknown' && view.pack.names.scripts.sound.test(word.text.charAt(0)))
}

/** A word that begins no title but was cut off a name: 翔|平|投手, 佳|蓉|総統, 榊原|隆史|幹事長. */
const isStray = (view: View, word: Word): boolean => {
  const { scripts, kindOf } = view.pack.names
  const kind = kindOf(word)
  if (kind === 'prefix') return !view.pack.titles.modifiers.has(word.text) && !view.pack.titles.countries.has(word.text)
  return (
    isPersonal(kind) || (kind === 'unknown' && scripts.han.test(word.text)) || scripts.soft.test(word.text.charAt(0))
  )
}

/** Whether a word is a lone letter that belongs to no office, and so to the name before it: 真|蘭|委員長, but 党|代表. */
const isLoneLetter = (view: View, { text, start }: Word): boolean =>
  text.length === 1 &&
  view.pack.names.scripts.han.test(view.text.charAt(start - 1)) &&
  view.pack.names.scripts.han.test(text) &&
  !view.pack.titles.modifiers.has(text) &&
  !view.pack.titles.countries.has(text) &&
  !view.pack.titles.sections.has(text) &&
  !view.pack.names.organisations.governed.has(text) &&
  !view.pack.names.organisations.suffixes.has(text)

/** The length of a word that by its last character names an office: 財務|官, 強化|委員長. */
const madeTitle = (view: View, { text }: Word): number => {
  const { titleEnds, notTitles } = view.pack.titles
  return titleEnds.has(text.slice(-1)) && !notTitles.has(text) ? text.length : 0
}

/** Whether a title may end here: 大統領|選 goes on. */
const endsTitle = (view: View, end: number): boolean =>
  !(view.pack.titles.compounds.startsAt(view.text, end) && view.starts(end))

const pastModifiers = (view: View, offset: number): number => {
  let at = offset
  for (let n = 0; n < MOST_MODIFIERS; n++) at += view.pack.titles.modifiers.startsAt(view.text, at)
  return at
}

/** Where a title of the list ends that starts at `offset`, past what belongs to it: 前|米|大統領; 0 for none. */
const listedEnd = (view: View, offset: number): number => {
  const { titles, countries } = view.pack.titles
  const from = pastModifiers(view, offset)
  const country = titles.startsAt(view.text, from) ? 0 : countries.startsAt(view.text, from)
  const start = pastModifiers(view, from + country)
  const end = start + titles.startsAt(view.text, start)
  return end > start && endsTitle(view, end) && isBounded(view, end) ? end : 0
}

/** Where a longer phrase ends that is a title by its last word: 財務|長官; at least `least`. */
const phraseEnd = (view: View, offset: number, least: number): number => {
  const { titles } = view.pack.titles
  let best = least
  let at = offset
  for (let n = 0; n < MOST_WORDS && at - offset < LONGEST_TITLE; n++) {
    const word = view.wordAt(at)
    if (!word || word.start !== at || !isNoun(view, word) || (best && isNameLike(view, word))) break
    at = word.end
    const length = titles.endsAt(view.text, at) || madeTitle(view, word)
    const whole = at - offset > 1 || titles.has(word.text)
    if (length && whole && at > best && at - length >= offset && endsTitle(view, at)) best = at
  }
  return best
}

/** Where a title ends that starts at `offset`; 0 for none. */
const titleEnd = (view: View, offset: number): number => {
  const listed = listedEnd(view, offset)
  const first = view.wordAt(offset)
  if (first?.start !== offset) return listed
  const { thingEndings } = view.pack.names.context
  if (!listed && (thingEndings.has(first.text) || isStray(view, first) || isLoneLetter(view, first))) return 0
  return phraseEnd(view, offset, listed)
}

/** What a title right after a name is worth: one of a place, of a firm, of people alone, or any other. */
export type TitleKind = 'title' | 'sureTitle' | 'placeTitle' | 'bodyTitle'

/** The title that starts at `offset`, right after a name or a dot behind it. */
export const titleAt = (view: View, offset: number): Span | null => {
  const start = view.pack.names.scripts.dot.test(view.text.charAt(offset)) ? offset + 1 : offset
  const end = titleEnd(view, start)
  return end ? { start, end } : null
}

/** Which kind a title is of. */
export const titleKind = (view: View, title: Span): TitleKind => {
  const { placeTitles, bodyTitles, sureTitles, modifiers } = view.pack.titles
  const start = title.start + modifiers.startsAt(view.text, title.start)
  if (placeTitles.endsAt(view.text, title.end) >= title.end - start) return 'placeTitle'
  if (sureTitles.endsAt(view.text, title.end) >= title.end - start) return 'sureTitle'
  return bodyTitles.endsAt(view.text, title.end) >= title.end - start ? 'bodyTitle' : 'title'
}
