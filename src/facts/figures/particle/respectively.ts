import { type Clause, isThing, nounBefore } from './nouns.ts'

const MAX_LIST = 12

/** A社、B社、C社の売上高は: where all items share a noun behind の, the list ends before it. */
const lastOf = ({ phrases }: Clause, index: number): number => {
  const list = phrases[index - 2]?.particle === 'の' && phrases[index - 3]?.kind === 'stop'
  return list ? index - 2 : index - 1
}

/** The names of the list that ends before the phrase at `index`. */
const namesBefore = (clause: Clause, index: number): string[] => {
  const { phrases, rules } = clause
  const names: string[] = []
  for (let at = lastOf(clause, index); at >= 0 && names.length < MAX_LIST; at--) {
    const phrase = phrases[at]
    if (phrase?.kind === 'stop' && /^[、,，・]$/.test(phrase.text)) continue
    const listed = names.length === 0 || rules.particles.and.test(phrase?.particle ?? '') || phrase?.particle === ''
    if (!isThing(phrase) || !listed) break
    const name = nounBefore({ ...clause, phrases: phrases.slice(at, at + 1) }, 0)
    if (!name) break
    names.unshift(name)
  }
  return names
}

/** AとBはそれぞれ3％と5％: each figure with its own name, where there are as many names as figures behind the mark. */
export const respectiveSubjects = (clause: Clause): ReadonlyMap<number, string> => {
  const { phrases, rules, text } = clause
  const pairs = new Map<number, string>()
  for (const mark of text.matchAll(rules.respectively)) {
    const first = phrases.findIndex((phrase) => phrase.start >= mark.index)
    const at = phrases.findIndex((phrase) => phrase.end > mark.index)
    if (at < 0 || first < 0) continue
    const figures: number[] = []
    for (let index = first; index < phrases.length && figures.length < MAX_LIST; index++)
      if (phrases[index]?.kind === 'figure') figures.push(index)
    const names = namesBefore(clause, at)
    if (names.length < 2 || names.length !== figures.length) continue
    for (const [order, index] of figures.entries()) pairs.set(index, names[order] ?? '')
    break
  }
  return pairs
}
