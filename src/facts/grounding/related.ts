import type { Span } from '../../model/span.ts'
import { WORDLIKE } from './folding.ts'
import type { Source } from './source.ts'

/** What names are compared by besides their folded form: without spaces, dots and marks. */
export const nameKey = (key: string): string =>
  Array.from(key)
    .filter((one) => WORDLIKE.test(one))
    .join('')

const wordsOf = (key: string): string[] => key.split(/[\s·.-]+/).filter((word) => word.length > 1)

/** Whether the letters of the shorter stand in the longer in the same order, from its first on: 台積 of 台灣積體電路. */
const abbreviates = (short: string, long: string): boolean => {
  if (short.length < 2 || short[0] !== long[0]) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

/** What share of its letters two spellings of one word have in common at its ends. */
const SPELLING = 0.7

/** Whether two words are one, or two spellings of one: Kavadar, Kavardar. */
const isSpelling = (a: string, b: string): boolean => {
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  let front = 0
  while (front < least && a[front] === b[front]) front++
  let back = 0
  while (back < least - front && a.at(-1 - back) === b.at(-1 - back)) back++
  return front + back >= SPELLING * most
}

/** Whether two forms could be of one name by their letters: 馬斯克 and 伊隆·馬斯克, SBG and SoftBank Group. */
const isAlike = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [nameKey(a), nameKey(b)] : [nameKey(b), nameKey(a)]
  if (short.length > 1 && long.includes(short)) return true
  const words = [a, ...wordsOf(a)]
  const shared = [b, ...wordsOf(b)].some((word) => word.length > 2 && words.some((other) => isSpelling(word, other)))
  return shared || abbreviates(short, long)
}

/** What stands between a name and its other form right behind it: （, a slash, a bracket. */
const BESIDE = /^[\s"]*[([（〔［/／,，、][\s"]*$/u

const isBeside = (text: string, a: Span, b: Span): boolean =>
  b.start >= a.end && b.start - a.end <= 4 && BESIDE.test(text.slice(a.end, b.start))

/** How many places of a form are tried. */
const MOST_PLACES = 60

/** Whether a form may be another name of the same: its letters tell, or the article sets it beside one: 馬斯克（Elon Musk）. */
export const isRelated = (
  { document: { text } }: Source,
  own: { readonly key: string; readonly places: readonly Span[] },
  other: { readonly key: string; readonly places: readonly Span[] },
): boolean =>
  isAlike(own.key, other.key) ||
  own.places
    .slice(0, MOST_PLACES)
    .some((a) => other.places.slice(0, MOST_PLACES).some((b) => isBeside(text, a, b) || isBeside(text, b, a)))
