import type { Facts } from '../../model/facts.ts'
import type { FoundBy } from '../../model/foundBy.ts'
import type { Span } from '../../model/span.ts'

/** Which list of the facts a candidate's letter names. */
const LISTS = {
  p: 'people',
  o: 'organisations',
  f: 'figures',
  q: 'quotations',
  d: 'disputes',
} as const satisfies Record<string, keyof Facts>

type Letter = keyof typeof LISTS

const ID = /^([pofqdn])([1-9]\d{0,5})$/

/** The letter and the index of an id (`f3` is index 2); `undefined` for what is none. */
export const idOf = (id: string): { readonly letter: string; readonly index: number } | undefined => {
  const [, letter, number] = ID.exec(id) ?? []
  return letter && number ? { letter, index: Number(number) - 1 } : undefined
}

const isLetter = (letter: string): letter is Letter => Object.hasOwn(LISTS, letter)

/** How many confirmed ids are looked at. */
const MOST_IDS = 5_000

const marked = <T extends { readonly foundBy?: FoundBy }>(
  list: readonly T[],
  indexes: ReadonlySet<number>,
): readonly T[] =>
  indexes.size === 0
    ? list
    : list.map((one, index) => (indexes.has(index) && !one.foundBy ? { ...one, foundBy: 'both' } : one))

/** The rules' facts with those that a model holds to be right remembered as found by both; ids of nothing are left out. */
export const withConfirmed = (facts: Facts, confirmed: readonly string[]): Facts => {
  const indexes = (letter: Letter): ReadonlySet<number> =>
    new Set(
      confirmed.slice(0, MOST_IDS).flatMap((id) => {
        const one = id.length < 10 ? idOf(id) : undefined
        return one && isLetter(one.letter) && one.letter === letter ? [one.index] : []
      }),
    )
  return {
    people: marked(facts.people, indexes('p')),
    organisations: marked(facts.organisations, indexes('o')),
    figures: marked(facts.figures, indexes('f')),
    quotations: marked(facts.quotations, indexes('q')),
    disputes: marked(facts.disputes, indexes('d')),
  }
}

/**
 * What `f3` or `n1` means in a merged list: the candidates come first, as many as there were; `n1` is the first of the reply's own,
 * where it stands now. `undefined` for what was thrown out or never was.
 */
export const createLookup = (
  letter: 'f' | 'q',
  candidates: number,
  merged: readonly { readonly span: Span }[],
  places: ReadonlyMap<number, Span>,
): ((id: string) => number | undefined) => {
  const bySpan = new Map<string, number>()
  for (const [index, { span }] of merged.entries()) {
    const key = `${span.start}-${span.end}`
    if (!bySpan.has(key)) bySpan.set(key, index)
  }
  return (id) => {
    const one = id.length < 10 ? idOf(id) : undefined
    if (one?.letter === letter) return one.index < candidates ? one.index : undefined
    const place = one?.letter === 'n' ? places.get(one.index) : undefined
    return place && bySpan.get(`${place.start}-${place.end}`)
  }
}
