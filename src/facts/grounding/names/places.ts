import type { Span } from '../../../model/span.ts'

/** Letters of scripts that set words apart; both sides are folded. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u
const SOUND = /[\p{Script=Katakana}ー]/u
/** How many places of one name are looked at for one where no word goes on. */
const MOST_LOOKED = 50

/** Whether a word goes on over the edge at `at`: Huang|pu, ライ|オン; Han characters have no such edge. */
const goesOn = (text: string, at: number): boolean => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (before === '' || after === '') return false
  return (SPACED.test(before) && SPACED.test(after)) || (SOUND.test(before) && SOUND.test(after))
}

/** Where a folded name stands in a folded text and no word goes on beside it, from `from` on; -1 where it doesn't. */
export const placeOf = (text: string, name: string, from = 0): number => {
  if (name === '') return -1
  let at = text.indexOf(name, from)
  for (let looked = 0; at >= 0 && looked < MOST_LOOKED; looked++) {
    if (!goesOn(text, at) && !goesOn(text, at + name.length)) return at
    at = text.indexOf(name, at + 1)
  }
  return -1
}

/** A place of a name, the first in one of `preferred` where there is one, else the first of all. */
export const bestPlace = (text: string, name: string, preferred: readonly Span[]): Span | undefined => {
  for (const { start, end } of preferred) {
    const at = placeOf(text.slice(start, end), name)
    if (at >= 0) return { start: start + at, end: start + at + name.length }
  }
  const at = placeOf(text, name)
  return at < 0 ? undefined : { start: at, end: at + name.length }
}
