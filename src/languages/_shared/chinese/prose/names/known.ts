import type { Lexicon } from '../../../../../text/lexicon.ts'
import type { NameKind, ProperNoun } from '../../../../parts/naming.ts'
import { lists } from './lists.ts'
import { trustedKind } from './trusted.ts'
import { offsetsOf, type ProseView } from './view.ts'

const KINDS: readonly (readonly [Lexicon, NameKind])[] = [
  [lists.known, 'person'],
  [lists.bodies, 'body'],
  [lists.places, 'place'],
]

/** The longest name of our lists that starts at `at`. */
const listedAt = (text: string, at: number): ProperNoun | undefined => {
  let found: ProperNoun | undefined
  for (const [names, kind] of KINDS) {
    const length = names.startsAt(text, at)
    if (length > 1 && at + length > (found?.end ?? at)) found = { start: at, end: at + length, kind }
  }
  return found
}

/** Names that our lists hold, where a word of the text begins and ends. */
export const listedNames = ({ text, pieces }: ProseView): ProperNoun[] => {
  const edges = new Set(pieces.flatMap(offsetsOf))
  return [...edges].flatMap((at) => {
    const name = listedAt(text, at)
    return name && edges.has(name.end) ? [name] : []
  })
}

/** Words that the dictionary tags as names, and that have more to show for it. */
export const dictionaryNames = ({ text, pieces }: ProseView): ProperNoun[] =>
  pieces.flatMap((piece): ProperNoun[] => {
    const kind = trustedKind(piece, text)
    return kind ? [{ start: piece.start, end: piece.end, kind }] : []
  })
