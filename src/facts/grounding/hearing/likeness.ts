import { foldText, isSpaced, WORDLIKE } from '../folding.ts'

/** What a text is compared by: its words where spaces part them, else pairs of letters that stand side by side. */
const piecesOf = (text: string): ReadonlySet<string> => {
  const folded = foldText(text).text
  const words = folded.split(/[^\p{L}\p{N}]+/u).flatMap((run) => run.match(SPACED) ?? [])
  const pieces = new Set(words.filter((word) => word.length > 2))
  const letters = Array.from(folded).filter((one) => WORDLIKE.test(one) && !isSpaced(one))
  for (let at = 0; at + 1 < letters.length; at++) pieces.add(`${letters[at]}${letters[at + 1]}`)
  return pieces
}

/** A run of letters of a script that sets words apart. */
const SPACED = /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu

/** So few pieces tell nothing. */
const LEAST_PIECES = 4

/** What share of a text's words another has, from 0 to 1; `undefined` for a text that is too short to tell. */
export const likenessTo = (text: string): ((other: string) => number) | undefined => {
  const pieces = piecesOf(text)
  if (pieces.size < LEAST_PIECES) return undefined
  return (other) => {
    const others = piecesOf(other)
    return [...pieces].filter((piece) => others.has(piece)).length / pieces.size
  }
}
