import { isPersonal } from './nouns.ts'
import type { View } from './view.ts'

/** How well some letters are a surname and a given name, or one of both, and where the one ends. */
export interface Shape {
  readonly weight: number
  readonly parts: readonly string[]
}

const LONGEST_SURNAME = 3
const LONGEST_GIVEN = 4
const SURE = 2
/** Most surnames have two letters. */
const COMMON_CUT = 2
const USUAL = 0.2
const NEVER: Shape = { weight: -9, parts: [] }

/** How surely some letters are a surname. */
const surnameWeight = (view: View, letters: string): number => {
  const { surnames, abroad } = view.pack.names.native
  if (surnames.has(letters)) return SURE
  const kind = view.kindAlone(letters)
  if (kind === 'surname') return SURE
  if (abroad.has(letters)) return 1.2
  if (letters.length === 1 && kind === 'common' && !isTitle(view, letters)) return 0.9
  return letters.length > 1 && (kind === 'place' || kind === 'person') ? 1 : 0
}

const isWritten = (view: View, letters: string, script: 'han' | 'soft' | 'sound'): boolean =>
  [...letters].every((letter) => view.pack.names.scripts[script].test(letter))

const hanGiven = (view: View, letters: string): number | undefined => {
  if ([...letters].some((letter) => view.pack.names.native.neverGiven.has(letter))) return undefined
  const kind = view.kindAlone(letters)
  if (isPersonal(kind)) return 1.5
  if (letters.length > 3) return undefined
  return kind === 'common' || kind === 'time' || kind === 'suffix' || kind === 'place' ? 0 : 0.7
}

/** A given name that begins in letters of sound and ends in one of meaning: けい|子. */
const isMixed = (view: View, letters: string): boolean =>
  letters.length < 5 &&
  view.pack.names.native.femaleEnds.has(letters.slice(-1)) &&
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

/** What the letters say with the surname up to `cut`; undefined where that can't be. */
const splitAt = (view: View, letters: string, cut: number): Shape | undefined => {
  const surname = surnameWeight(view, letters.slice(0, cut))
  const rest = letters.slice(cut)
  if (!surname || rest.length > LONGEST_GIVEN) return undefined
  if (rest === '') return surname < 1 ? undefined : { weight: surname - 0.5, parts: [letters] }
  const given = isTitle(view, rest) ? undefined : givenWeight(view, rest)
  // 欧州|連合 is a place and an everyday word.
  if (given === undefined || (surname < 1.2 && given < 1)) return undefined
  return { weight: surname + given + (cut === COMMON_CUT ? USUAL : 0), parts: [letters.slice(0, cut), rest] }
}

/** What the letters say where they are a surname and a given name, or one of both. */
export const nativeShape = (view: View, letters: string): Shape => {
  let best: Shape = { weight: 0, parts: [letters] }
  for (let cut = 1; cut <= Math.min(LONGEST_SURNAME, letters.length); cut++) {
    const shape = splitAt(view, letters, cut)
    if (shape && shape.weight > best.weight) best = shape
  }
  if (best.weight >= 1) return best
  if (!isWritten(view, letters, 'han')) return NEVER
  return { weight: isPersonal(view.kindAlone(letters)) ? 1 : 0, parts: [letters] }
}
