import { type Clause, isThing, nounBefore } from './nouns.ts'

const MAX_LIST = 12
/** How far behind the mark its figures stand, in phrases. */
const REACH = 60

/** A社、B社、C社の売上高は: where all items share a noun behind の, the list ends before it. */
const lastOf = ({ phrases, rules }: Clause, index: number): number => {
  const list = rules.particles.genitive.test(phrases[index - 2]?.particle ?? '') && phrases[index - 3]?.kind === 'stop'
  return list ? index - 2 : index - 1
}

/** The names of the list that ends before the phrase at `index`. */
const namesBefore = (clause: Clause, index: number): string[] => {
  const { phrases, rules } = clause
  const names: string[] = []
  for (let at = lastOf(clause, index); at >= 0 && names.length < MAX_LIST; at--) {
    const phrase = phrases[at]
    if (phrase?.kind === 'stop' && rules.comma.test(phrase.text)) continue
    const listed = names.length === 0 || rules.particles.and.test(phrase?.particle ?? '') || phrase?.particle === ''
    if (!isThing(phrase) || !listed) break
    const name = nounBefore({ ...clause, phrases: phrases.slice(at, at + 1) }, 0)
    if (!name) break
    names.unshift(name)
  }
  return names
}

/** The first phrase that ends behind `offset`. */
const phraseAfter = (phrases: Clause['phrases'], offset: number): number => {
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((phrases[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The figures near the mark at `index`, as indices of phrases. */
const figuresFrom = ({ phrases }: Clause, index: number): number[] => {
  const found: number[] = []
  for (let at = index; at < Math.min(phrases.length, index + REACH) && found.length < MAX_LIST; at++)
    if (phrases[at]?.kind === 'figure') found.push(at)
  return found
}

/** AとBはそれぞれ3％と5％: each figure with its own name, where there are as many names as figures behind the mark. */
export const respectiveSubjects = (clause: Clause): ReadonlyMap<number, string> => {
  const pairs = new Map<number, string>()
  let reach = 0
  for (const mark of clause.text.matchAll(clause.rules.respectively)) {
    if (mark.index < reach) continue
    const at = phraseAfter(clause.phrases, mark.index)
    const figures = figuresFrom(clause, at)
    const names = figures.length < 2 ? [] : namesBefore(clause, at).slice(-figures.length)
    if (names.length < 2 || names.length !== figures.length) continue
    for (const [order, index] of figures.entries()) pairs.set(index, names[order] ?? '')
    reach = clause.phrases[figures.at(-1) ?? at]?.end ?? reach
  }
  return pairs
}
