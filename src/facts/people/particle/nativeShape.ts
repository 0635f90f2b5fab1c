import type { WordKind } from '../../../languages/parts/particle/names.ts'
import type { Word } from '../../../languages/parts/words.ts'
import { isPersonal } from './nouns.ts'
import type { View } from './view.ts'

/** How well some letters are a surname and a given name, or one of both, and where the one ends. */
export interface Shape {
  readonly weight: number
  readonly parts: readonly string[]
}

const LONGEST_SURNAME = 4
const LONGEST_GIVEN = 4
const SURE = 2
/** Most surnames have two letters. */
const COMMON_CUT = 2
const USUAL = 0.2
const STRANGE = 0.9
const NEVER: Shape = { weight: -9, parts: [] }

/** Whether all letters are of one script. */
export const isWritten = (view: View, letters: string, script: 'han' | 'soft' | 'sound'): boolean =>
  [...letters].every((letter) => view.pack.names.scripts[script].test(letter))

/** A surname made longer by a word of the land: 古賀|野. */
const isLengthened = (view: View, letters: string): boolean =>
  letters.length === 3 &&
  view.pack.names.native.surnameEnds.has(letters.charAt(2)) &&
  view.kindAlone(letters.slice(0, 2)) === 'surname'

/** How surely some letters are a surname. */
const surnameWeight = (view: View, letters: string): number => {
  const { surnames, abroad } = view.pack.names.native
  if (surnames.has(letters)) return SURE
  const kind = view.kindAlone(letters)
  if (kind === 'surname') return SURE
  if (abroad.has(letters)) return 1.2
  if (letters.length === 1 && kind === 'common' && !isTitle(view, letters)) return 0.9
  return letters.length > 1 &&
    (kind === 'place' || kind === 'person' || kind === 'proper' || isLengthened(view, letters))
    ? 1
    : 0
}

const hanGiven = (view: View, letters: string): number | undefined => {
  if ([...letters].some((letter) => view.pack.names.native.neverGiven.has(letter))) return undefined
  const kind = view.kindAlone(letters)
  if (isPersonal(kind) || view.pack.names.native.hanGiven.has(letters)) return 1.5
  if (letters.length > 3) return undefined
  if (letters.length === 3) return 0.2
  return kind === 'common' || kind === 'time' || kind === 'suffix' || kind === 'place' ? 0 : 0.7
}

/** A given name that begins in letters of sound and ends in one of meaning: けい|子. */
const isMixed = (view: View, letters: string): boolean =>
  letters.length < 5 &&
  view.pack.names.native.mixedEnds.has(letters.slice(-1)) &&
  isWritten(view, letters.slice(0, -1), 'soft')

/** How well some letters would be a given name; undefined where they can't be one. */
const givenWeight = (view: View, letters: string): number | undefined => {
  if (isWritten(view, letters, 'han')) return hanGiven(view, letters)
  if (letters.length < 2) return undefined
  if (isMixed(view, letters)) return 0.7
  const kind = view.kindAlone(letters)
  if (view.pack.names.native.softGiven.has(letters)) return 1.5
  if (isWritten(view, letters, 'soft')) return isPersonal(kind) ? 1.5 : kind === 'common' ? 0 : undefined
  if (!isWritten(view, letters, 'sound')) return undefined
  return view.pack.names.sound.given.has(letters) || isPersonal(kind) ? 1.5 : 0
}

/** 若林|刑事, 福岡|知事 are a surname with a title. */
const isTitle = (view: View, letters: string): boolean =>
  view.pack.titles.persons.has(letters) ||
  view.pack.titles.sections.has(letters) ||
  (letters.length > 1 && view.pack.titles.titles.has(letters))

const LETTER_KINDS: ReadonlySet<WordKind> = new Set(['common', 'place', 'proper', 'surname', 'given', 'person'])

const isStrangeWord = (view: View, word: Word): boolean => {
  const kind = view.pack.names.kindOf(word)
  return kind === 'unknown' || (word.text.length === 1 && LETTER_KINDS.has(kind))
}

/** Whether the dictionary has no word in the letters: 神|宮|寺; words that belong to a title are no name. */
const isStrange = (view: View, letters: string): boolean =>
  ![...letters].some(
    (letter) => view.pack.titles.modifiers.has(letter) || view.pack.names.native.neverGiven.has(letter),
  ) && view.wordsAlone(letters).every((word) => isStrangeWord(view, word))

/** Whether two letters that the dictionary lacks may be a surname: 堂上|隆也, not 性暴|力. */
const isStrangeAt = (view: View, letters: string, cut: number): boolean => {
  const surname = letters.slice(0, cut)
  // 黄|志豪, not 黄志|豪.
  if (letters.length === 3 && view.pack.names.native.abroad.has(letters.charAt(0))) return false
  if (cut !== COMMON_CUT || !isWritten(view, surname, 'han')) return false
  const everyday = view.kindAlone(surname) === 'common' && !isTitle(view, surname)
  if (!everyday && !isStrange(view, surname)) return false
  return view.wordsAlone(letters).some(({ start }) => start === cut)
}

/** Whether the tagger takes a stretch for a surname where it stands. */
const isTagged = (view: View, start: number, end: number): boolean => {
  const word = view.wordAt(start)
  return word?.start === start && word.end === end && view.pack.names.kindOf(word) === 'surname'
}

/** Whether some letters could be a given name at all: a look without the dictionary. */
const couldBeGiven = (view: View, letters: string): boolean => {
  if (letters === '') return true
  if (letters.length > LONGEST_GIVEN) return false
  if (isWritten(view, letters, 'han')) return ![...letters].some((one) => view.pack.names.native.neverGiven.has(one))
  return (
    letters.length > 1 &&
    (isMixed(view, letters) || isWritten(view, letters, 'soft') || isWritten(view, letters, 'sound'))
  )
}

/** Whether letters begun in letters of meaning could be a surname: 三ツ谷, not 東の. */
const couldBeSurname = (view: View, letters: string): boolean =>
  view.pack.names.native.surnames.has(letters) || ![...letters].some((one) => view.pack.names.scripts.soft.test(one))

const couldSplit = (view: View, letters: string, cut: number): boolean =>
  couldBeGiven(view, letters.slice(cut)) && couldBeSurname(view, letters.slice(0, cut))

/** Whether letters could be a name at all: a look without the dictionary, which most stretches don't pass. */
export const couldBeName = (view: View, letters: string): boolean => {
  if (isWritten(view, letters, 'han')) return true
  for (let cut = 1; cut <= Math.min(LONGEST_SURNAME, letters.length); cut++)
    if (couldSplit(view, letters, cut)) return true
  return false
}

/** What the letters say with the surname up to `cut`; undefined where that can't be. */
const splitAt = (view: View, start: number, letters: string, cut: number): Shape | undefined => {
  if (!couldSplit(view, letters, cut)) return undefined
  const rest = letters.slice(cut)
  const surname = isTagged(view, start, start + cut)
    ? SURE
    : surnameWeight(view, letters.slice(0, cut)) || (isStrangeAt(view, letters, cut) ? STRANGE : 0)
  if (!surname) return undefined
  if (rest === '') return surname < 1 ? undefined : { weight: surname - 0.5, parts: [letters] }
  const given = isTitle(view, rest) ? undefined : givenWeight(view, rest)
  // 欧州|連合 is a place and an everyday word.
  if (given === undefined || (surname < 1.2 && given < 1)) return undefined
  return { weight: surname + given + (cut === COMMON_CUT ? USUAL : 0), parts: [letters.slice(0, cut), rest] }
}

/** What the letters from `start` to `end` say where they are a surname and a given name, or one of both. */
export const nativeShape = (view: View, start: number, end: number): Shape => {
  const letters = view.text.slice(start, end)
  // 京子 is one given name, not 京|子.
  if (view.kindAlone(letters) === 'given') return { weight: 1, parts: [letters] }
  let best: Shape = { weight: 0, parts: [letters] }
  for (let cut = 1; cut <= Math.min(LONGEST_SURNAME, letters.length); cut++) {
    const shape = splitAt(view, start, letters, cut)
    if (shape && shape.weight > best.weight) best = shape
  }
  // 林田, not 林|田.
  if (letters.length === COMMON_CUT && best.parts.length > 1 && view.kindAlone(letters) === 'surname')
    return { weight: best.weight, parts: [letters] }
  if (best.weight >= 1) return best
  if (!isWritten(view, letters, 'han')) return NEVER
  const strange = letters.length < 4 && letters.length > 1 && isStrange(view, letters)
  return { weight: isPersonal(view.kindAlone(letters)) || strange ? 1 : 0, parts: [letters] }
}
