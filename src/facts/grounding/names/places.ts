import type { Span } from '../../../model/span.ts'

/** Letters of scripts that set words apart; both sides are folded. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u
const SOUND = /[\p{Script=Katakana}ー]/u
/** How many places of one name are looked at for one where no word goes on. */
const MOST_LOOKED = 200

/** Whether a word goes on over the edge at `at`: Huang|pu, ライ|オン; Han characters have no such edge. */
const goesOn = (text: string, at: number): boolean => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (before === '' || after === '') return false
  return (SPACED.test(before) && SPACED.test(after)) || (SOUND.test(before) && SOUND.test(after))
}

/** Whether a place will do. */
export type Fits = (at: number) => boolean

const anywhere: Fits = () => true

/** Where a folded name stands in a folded text, no word goes on beside it and the place fits; -1 where it doesn't. */
export const placeOf = (text: string, name: string, fits = anywhere, { start, end }: Span = whole(text)): number => {
  if (name === '') return -1
  let at = text.indexOf(name, start)
  for (let looked = 0; at >= 0 && at + name.length <= end && looked < MOST_LOOKED; looked++) {
    if (!goesOn(text, at) && !goesOn(text, at + name.length) && fits(at)) return at
    at = text.indexOf(name, at + 1)
  }
  return -1
}

const whole = (text: string): Span => ({ start: 0, end: text.length })
