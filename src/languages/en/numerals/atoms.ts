import type { Span } from '../../../model/span.ts'
import { moneyPowers, type NumberWord, numberWords } from './lexicon.ts'

/** A piece that a number is built of. */
export type Atom = Span &
  (
    | NumberWord
    | { readonly kind: 'digits'; readonly value: number }
    /** ½, 3/4 */
    | { readonly kind: 'fraction'; readonly value: number; readonly of: number }
  )

/** No number has more digits; a longer run is a code. */
const MAX_DIGITS = 16

// 1,234,567.8 · 12,34,567 (lakhs) · 3/4 · .5 · ½ · words. What is longer than any number is cut out by its length.
const PIECE =
  /\d{1,3}(?:,\d{3}){1,6}(?![\d])(?:\.\d{1,6})?|\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)(?:\.\d{1,2})?|\d{1,2}\/\d{1,2}(?![\d/])|\d+(?:\.\d+)?|\.\d+|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]|[A-Za-z]+/g

const GLYPHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
])

const fraction = (span: Span, [over, under]: readonly [number, number]): Atom | null =>
  under > over && over > 0 ? { ...span, kind: 'fraction', value: over / under, of: under } : null

const number = (span: Span, text: string): Atom | null => {
  const plain = text.replaceAll(',', '')
  return plain.length > MAX_DIGITS ? null : { ...span, kind: 'digits', value: Number(plain) }
}

// 2m people, 5m Americans, 20m barrels ; not 100m race, 2m tall, 5m across
const COUNTED =
  /^ (?:[a-z]+(?:ly|ed|al|ic|ng|an) )?(?!metres|meters|hurdles|finals|times|was|is|has|as|across|years)(?:people|men|women|children|[A-Za-z]{3,}[^s'\W]s)\b/
const SIGN = /(?:[$£€¥₹₩₽₺₦₱฿]|\b[A-Z]{3})\s?$/

/** £2m, US$ 2b, 2m barrels: the letter behind the digits is a power; 2m long is a length. */
const moneyPower = (text: string, word: Span & { text: string }, digits: Atom): Atom | null => {
  const value = moneyPowers.get(word.text)
  const span = { start: word.start, end: word.end }
  if (value === undefined) return null
  const counted = word.text === 'm' && COUNTED.test(text.slice(word.end, word.end + 40))
  return SIGN.test(text.slice(Math.max(0, digits.start - 5), digits.start)) || counted
    ? { ...span, kind: 'power', value, short: true }
    : null
}

const wordAtom = (text: string, span: Span & { text: string }, previous: Atom | undefined): Atom | null => {
  const attached = previous?.kind === 'digits' && text.slice(previous.end, span.start).replace(/^[ -]$/, '') === ''
  const money = attached && previous ? moneyPower(text, span, previous) : null
  if (money) return money
  const exact = numberWords.get(span.text)
  const word = exact ?? numberWords.get(span.text.toLowerCase())
  if (!word || (word.kind === 'power' && word.short && !(exact && attached))) return null
  return { start: span.start, end: span.end, ...word }
}

/** The pieces of numbers in a text, in order. */
export const atomsOf = (text: string): Atom[] => {
  const atoms: Atom[] = []
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0]
    const span = { start: match.index, end: match.index + piece.length }
    const glyph = GLYPHS.get(piece)
    const slash = /^(\d+)\/(\d+)$/.exec(piece)
    const parts = glyph ?? (slash ? ([Number(slash[1]), Number(slash[2])] as const) : null)
    const atom = parts
      ? fraction(span, parts)
      : /^[.\d]/.test(piece)
        ? number(span, piece)
        : wordAtom(text, { ...span, text: piece }, atoms.at(-1))
    if (atom) atoms.push(atom)
  }
  return atoms
}
