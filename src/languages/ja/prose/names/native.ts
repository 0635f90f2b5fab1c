import type { NameKind, ProperNoun } from '../../../parts/naming.ts'
import { lists } from './lists.ts'
import type { Piece } from './view.ts'

const NAMES: Readonly<Partial<Record<Piece['kind'], NameKind>>> = {
  surname: 'person',
  given: 'person',
  person: 'person',
  place: 'place',
  body: 'body',
  proper: 'thing',
}

const HAN = /^[\p{Script=Han}々ヶぁ-ゖ]+$/u
const SHORTEST = 2

/** What makes a longer name of the one before it: 霧浜|市, 三谷|電機; not the first letter of 市長. */
const suffixAt = (text: string, end: number): number => {
  const length = lists.suffixes.startsAt(text, end)
  return lists.titles.startsAt(text, end) > length ? 0 : length
}

const isName = (piece: Piece | undefined, end: number): piece is Piece =>
  piece !== undefined && piece.start === end && NAMES[piece.kind] !== undefined && HAN.test(piece.text)

/** Whether a surname or a given name by itself is one: a word of respect, a title or a mark of who acts follows. */
const isPerson = (text: string, end: number): boolean =>
  lists.honorifics.startsAt(text, end) > 0 || lists.titles.startsAt(text, end) > 0 || /^[はがも]/u.test(text.slice(end))

const kindOfRun = (run: readonly Piece[], suffix: number, text: string, end: number): NameKind | undefined => {
  if (suffix > 0) return suffix === 1 ? 'place' : 'body'
  const kinds = run.map((piece) => NAMES[piece.kind])
  const [only] = run
  if (kinds.every((kind) => kind === 'place') || kinds.every((kind) => kind === 'body')) return kinds[0]
  if (run.length === 1 && only)
    return kinds[0] === 'person' && !isPerson(text, end) && only.kind !== 'person' ? undefined : kinds[0]
  return kinds.includes('person') ? 'person' : 'thing'
}

/** Names in letters of meaning that the dictionary knows word by word, with what makes bodies and places of them. */
export const nativeNames = (text: string, pieces: readonly Piece[]): ProperNoun[] => {
  const found: ProperNoun[] = []
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at]
    if (!isName(first, first?.start ?? 0)) continue
    const run = [first]
    for (let next = pieces[at + 1]; isName(next, run.at(-1)?.end ?? 0); next = pieces[at + 1]) {
      run.push(next)
      at++
    }
    const end = run.at(-1)?.end ?? first.end
    const suffix = end - first.start >= SHORTEST ? suffixAt(text, end) : 0
    const name = text.slice(first.start, end)
    const kind = kindOfRun(run, suffix, text, end)
    if (kind && name.length >= SHORTEST && !lists.common.has(name))
      found.push({ start: first.start, end: end + suffix, kind })
  }
  return found
}

/** Bodies, people and countries that our lists hold, where words of the text begin and end. */
export const listedNames = (text: string, pieces: readonly Piece[]): ProperNoun[] => {
  const ends = new Set(pieces.map(({ end }) => end))
  return pieces.flatMap(({ start }): ProperNoun[] => {
    for (const [list, kind] of [
      [lists.bodies, 'body'],
      [lists.known, 'person'],
      [lists.countries, 'place'],
    ] as const) {
      const length = list.startsAt(text, start)
      if (length >= SHORTEST && ends.has(start + length)) return [{ start, end: start + length, kind }]
    }
    return []
  })
}
