import type { QuantityRules } from '../../languages/parts/units.ts'

const NOWHERE = 'none'
const LIMIT = 20_000

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0

/**
 * The country that an article is about, `none` where it names no place at all. Another place than the language's home is taken only where it is named at least
 * three times and far more often than home, since a paper at home counts foreign sums in its own money.
 */
export const placeOf = (text: string, rules: Pick<QuantityRules, 'places' | 'home'>): string => {
  const head = text.slice(0, LIMIT)
  const counts = rules.places.map((place) => ({ tag: place.tag, count: countOf(place.words, head) }))
  const home = counts.find((place) => place.tag === rules.home)?.count ?? 0
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a), { tag: rules.home, count: 0 })
  if (home === 0 && best.count < 2) return NOWHERE
  return best.count >= 2 && best.count > 3 * home ? best.tag : rules.home
}
