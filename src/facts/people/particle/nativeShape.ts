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
const NEVER: Shape = { weight: -9, parts: [] }

/** How surely some letters are a surname. */
const surnameWeight = (view: View, letters: string): number => {
  const { surnames, abroad } = view.pack.names.native
  if (surnames.has(letters)) return SURE
  const kind = view.kindAlone(letters)
  if (kind === 'surname') return SURE
  if (abroad.has(letters)) return 1.2
  return letters.length > 1 && (kind === 'place' || kind === 'person') ? 1 : 0
}

const isWritten = (view: View, letters: string, script: 'han' | 'soft' | 'sound'): boolean =>
  [...letters].every((letter) => view.pack.names.scripts[script].test(letter))

const hanGiven = (view: View, letters: string): number | undefined => {
  if ([...letters].some((letter) => view.pack.names.native.neverGiven.has(letter))) return undefined
  const kind = view.kindAlone(letters)
  if (isPersonal(kind)) return 1.5
  if (letters.length > 3) return undefined
  return kind === 'common' || kind === 'time' || kind === 'suffix' ? 0 : 0.7
}

/** How well some letters would be a given name; undefined where they can't be one. */
const givenWeight = (view: View, letters: string): number | undefined => {
  if (isWritten(view, letters, 'han')) return hanGiven(view, letters)
  if (letters.length < 2) return undefined
  const kind = view.kindAlone(letters)
  if (isWritten(view, letters, 'soft')) return isPersonal(kind) ? 1.5 : kind === 'common' ? 0 : undefined
  if (!isWritten(view, letters, 'sound')) return undefined
  return view.pack.names.sound.given.has(letters) || isPersonal(kind) ? 1.5 : 0
}

/** What the letters say with the surname up to `cut`; undefined where that can't be. */
const splitAt = (view: View, letters: string, cut: number): Shape | undefined => {
  const surname = surnameWeight(view, letters.slice(0, cut))
  const rest = letters.slice(cut)
  if (!surname || rest.length > LONGEST_GIVEN) return undefined
  if (rest === '') return { weight: surname - 0.5, parts: [letters] }
  const given = givenWeight(view, rest)
  // 欧州|連合 is a place and an everyday word.
  if (given === undefined || (surname < 1.2 && given < 1)) return undefined
  return { weight: surname + given, parts: [letters.slice(0, cut), rest] }
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
