import type { ProperNoun } from '../../../../parts/naming.ts'
import { lists } from './lists.ts'
import type { Piece, ProseView } from './view.ts'

/** What a surname and a given name must weigh together; less behind a title: 市長|林渡川. */
const SURE = 1.3
const BEHIND_TITLE = 0.3
const UNUSUAL = -0.6

const weightOf = (text: string, surname: string, start: number, end: number): number => {
  let weight = lists.surnames.get(surname) ?? Number.NEGATIVE_INFINITY
  for (const letter of text.slice(start, end)) {
    if (lists.neverGiven.has(letter) || !/\p{Script=Han}/u.test(letter)) return Number.NEGATIVE_INFINITY
    weight += lists.given.get(letter) ?? UNUSUAL
  }
  return weight
}

/** Where the piece that holds `at` ends, if a given name may run up to it: not in the midst of an everyday word. */
const cutsWord = (pieces: readonly Piece[], from: number, end: number): boolean =>
  pieces.slice(from, from + 4).some((piece) => piece.kind !== 'gap' && piece.start < end && end < piece.end)

const nameAt = (view: ProseView, index: number, start: number): ProperNoun | undefined => {
  const { text, pieces } = view
  const behindTitle = lists.titles.endsAt(text, start) > 0
  for (const size of [2, 1]) {
    const surname = text.slice(start, start + size)
    const from = start + size
    if (!lists.surnames.has(surname) || lists.shortForms.has(text.charAt(from))) continue
    for (const length of [2, 1]) {
      const end = from + length
      if (end > text.length || cutsWord(pieces, index, end)) continue
      if (lists.notNames.has(text.slice(start, end))) continue
      const least = behindTitle ? BEHIND_TITLE : SURE + (length === 1 ? 1 : 0)
      if (weightOf(text, surname, from, end) >= least) return { start, end, kind: 'person' }
    }
  }
  return undefined
}

/** Surnames with given names that the dictionary doesn't know as words: 林渡川, 歐陽岸. */
export const nativePeople = (view: ProseView): ProperNoun[] => {
  const found: ProperNoun[] = []
  let done = 0
  for (const [index, piece] of view.pieces.entries()) {
    if (piece.kind !== 'gap') continue
    for (let at = Math.max(piece.start, done); at < piece.end; at++) {
      const name = nameAt(view, index, at)
      if (!name) continue
      found.push(name)
      done = name.end
      at = name.end - 1
    }
  }
  return found
}
