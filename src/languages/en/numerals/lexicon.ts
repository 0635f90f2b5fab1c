/** What a word of a number adds to it. */
export type NumberWord =
  /** one to nineteen, and zero */
  | { readonly kind: 'unit'; readonly value: number }
  /** twenty to ninety */
  | { readonly kind: 'ten'; readonly value: number }
  /** hundred, dozen and the powers of a thousand; `short` is written only behind digits (bn). */
  | { readonly kind: 'power'; readonly value: number; readonly short: boolean }
  /** dozens, thousands: no number counts them, or "tens of" does */
  | { readonly kind: 'many'; readonly value: number }
  /** half, third, quarters: what a share is told in; `plural` where more than one is */
  | { readonly kind: 'part'; readonly value: number; readonly plural: boolean }

const listed = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index * step])

const units: [string, number][] = [
  ...listed('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0),
  ...listed('sixteen seventeen eighteen nineteen', 16),
]

const tens = listed('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)

const powers: [string, number][] = [
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
]

/** The short forms of the news, written right behind digits: £2.8bn, 300k, 5M. One of a small letter that is also a unit (m, b) needs a currency: see `atoms.ts`. */
const shortPowers: [string, number][] = [
  ...['k', 'K', 'thd'].map((word): [string, number] => [word, 1e3]),
  ...['M', 'MM', 'mn', 'Mn', 'mln', 'mil', 'mio'].map((word): [string, number] => [word, 1e6]),
  ...['bn', 'Bn', 'BN', 'bln', 'bil', 'B'].map((word): [string, number] => [word, 1e9]),
  ...['tn', 'Tn', 'trn', 'tln'].map((word): [string, number] => [word, 1e12]),
  ...['cr', 'Cr'].map((word): [string, number] => [word, 1e7]),
]

/** The short forms that are units as well: 2m is two million behind a currency, two metres elsewhere. */
export const moneyPowers: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['T', 1e12],
])

const manys: [string, number][] = [
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]

const parts = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ')
const sizes = [2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Every word that a number is written with; lower case but for the short powers. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...units.map(([word, value]): [string, NumberWord] => [word, { kind: 'unit', value }]),
  ...tens.map(([word, value]): [string, NumberWord] => [word, { kind: 'ten', value }]),
  ...powers.map(([word, value]): [string, NumberWord] => [word, { kind: 'power', value, short: false }]),
  ...shortPowers.map(([word, value]): [string, NumberWord] => [word, { kind: 'power', value, short: true }]),
  ...manys.map(([word, value]): [string, NumberWord] => [word, { kind: 'many', value }]),
  ...parts.map((word, index): [string, NumberWord] => [
    word,
    { kind: 'part', value: sizes[index] ?? 1, plural: false },
  ]),
  ...parts.map((word, index): [string, NumberWord] => [
    word === 'half' ? 'halves' : `${word}s`,
    { kind: 'part', value: sizes[index] ?? 1, plural: true },
  ]),
  ['fourth', { kind: 'part', value: 4, plural: false }],
  ['fourths', { kind: 'part', value: 4, plural: true }],
])
