import type { ProperNoun } from '../../../../parts/naming.ts'
import { lists } from './lists.ts'
import { trustedKind } from './trusted.ts'
import { offsetsOf, type Piece, type ProseView } from './view.ts'

const LONGEST_STEM = 4
const SHORTEST_STEM = 2

/** Where a name begins that the dictionary lacks and that ends at `end` in a gap: behind a word that leads to it. */
const gapStart = (text: string, piece: Piece, end: number): number => {
  const least = Math.max(piece.start, end - LONGEST_STEM)
  let from = end
  while (from > least && !lists.leads.has(text.charAt(from - 1))) from--
  return end - from >= SHORTEST_STEM ? from : end
}

/** Where the names begin that end at `end`, the last one in or before piece `index`: 台北|松山; else a name of a gap. */
const stemStart = ({ text, pieces }: ProseView, index: number, end: number, place: boolean): number => {
  let start = end
  for (let at = index; at >= 0; at--) {
    const piece = pieces[at]
    if (!piece || Math.min(piece.end, end) !== start) break
    if (piece.kind === 'gap') return start === end ? gapStart(text, piece, end) : start
    const named =
      trustedKind(piece, text) || isPlaceAt(text, piece) || (place && start === end && piece.kind === 'place')
    if (!named) break
    start = piece.start
  }
  return start
}

/** Whether a word begins with a place: 北京|大學, 台北|地院. */
const isPlaceAt = (text: string, { start, end }: Piece): boolean => {
  const length = lists.places.startsAt(text, start)
  return length > 0 && start + length <= end
}

/** Whether a place may end here: in a character that is a word by itself, 霧浜|市. */
const endsPlace = (text: string, piece: Piece, end: number): boolean =>
  piece.kind === 'gap' && piece.start < end && end <= piece.end && lists.placeEnds.has(text.charAt(end - 1))

/** The name that ends at `end`, in piece `index`. */
const nameUpTo = (view: ProseView, index: number, end: number): ProperNoun | undefined => {
  const piece = view.pieces[index]
  const suffix = lists.suffixes.endsAt(view.text, end)
  const place = suffix === 0 && piece !== undefined && endsPlace(view.text, piece, end)
  if (suffix === 0 && !place) return undefined
  const split = end - (place ? 1 : suffix)
  let first = index
  while (first > 0 && (view.pieces[first]?.start ?? 0) >= split) first--
  const start = stemStart(view, first, split, place)
  // A place before what is done there names no firm: 在法國|建設.
  if (lists.verbal.has(view.text.slice(split, end)) && view.pieces[first]?.kind !== 'gap') return undefined
  return split - start >= SHORTEST_STEM ? { start, end, kind: place ? 'place' : 'body' } : undefined
}

/** A place that the next word has the ending of: 南灣|市外. */
const besideWord = ({ text, pieces }: ProseView, index: number): ProperNoun[] => {
  const [piece, next] = [pieces[index], pieces[index + 1]]
  if (piece?.kind !== 'gap' || next?.start !== piece.end || !lists.placeWords.has(text.slice(next.start, next.end)))
    return []
  const start = gapStart(text, piece, piece.end)
  return start < piece.end ? [{ start, end: piece.end + 1, kind: 'place' }] : []
}

/** Bodies and places by the word that their names end in: 霧海科技, 灣岸市; not 三家銀行, 該市, 靜待法院. */
export const suffixedNames = (view: ProseView): ProperNoun[] =>
  view.pieces.flatMap((piece, index) => [
    ...(piece.kind === 'gap' ? offsetsOf(piece).slice(1) : [piece.end]).flatMap(
      (end) => nameUpTo(view, index, end) ?? [],
    ),
    ...besideWord(view, index),
  ])
