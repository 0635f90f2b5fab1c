import { matchesOf } from '../../../../../text/matches.ts'
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

/** What a surname must weigh at least by itself before a title: 沈|市長; not 前|市長, 方|代表. */
const SURE_ALONE = 0.5
const SHORTEST_TITLE = 2

/** Somebody who is called by surname and title at a word's beginning. */
const titledAt = ({ text }: ProseView, start: number): ProperNoun | undefined => {
  for (const size of [2, 1]) {
    if ((lists.surnames.get(text.slice(start, start + size)) ?? 0) < SURE_ALONE) continue
    const title = lists.titles.startsAt(text, start + size)
    if (title >= SHORTEST_TITLE) return { start, end: start + size + title, kind: 'person' }
  }
  return undefined
}

/** 陈姓消费者, whatever follows ; not 百姓, 同姓 */
const MARKED = /姓(?=\p{Script=Han})/gu

/** Surnames that are told by the word for them, up to that word. */
export const markedSurnames = ({ text }: ProseView): ProperNoun[] =>
  matchesOf(MARKED, text).flatMap(({ index: end }) => {
    const size = [2, 1].find((length) => (lists.surnames.get(text.slice(end - length, end)) ?? -1) >= 0)
    return size === undefined || end < size ? [] : [{ start: end - size, end: end + 1, kind: 'person' }]
  })

/** Somebody behind a title whose name begins with what else is a word: 市長|方志遠. */
const overWord = (view: ProseView, index: number, { kind, start, end }: Piece): ProperNoun | undefined => {
  if (kind !== 'word' || lists.titles.endsAt(view.text, start) === 0) return undefined
  const name = nameAt(view, index, start)
  return name && name.end > end ? name : undefined
}

/** Surnames with given names that the dictionary doesn't know as words: 林渡川, 歐陽岸. */
export const nativePeople = (view: ProseView): ProperNoun[] => {
  const found: ProperNoun[] = []
  let done = 0
  for (const [index, piece] of view.pieces.entries()) {
    if (piece.kind !== 'gap') {
      const name = piece.start >= done ? overWord(view, index, piece) : undefined
      if (name) done = found[found.push(name) - 1]?.end ?? done
      continue
    }
    for (let at = Math.max(piece.start, done); at < piece.end; at++) {
      const name = titledAt(view, at) ?? nameAt(view, index, at)
      if (!name) continue
      found.push(name)
      done = name.end
      at = name.end - 1
    }
  }
  return found
}
