import type { Figure } from '../../../../src/model/figure.ts'
import type { Count } from '../../counts.ts'
import type { Telling } from './story.ts'

/** Units that every language writes in its own words are one class, a match's points among them; money, shares and an index's points are told apart. */
const classOf = ({ kind, unit }: Figure): string =>
  kind === 'money' || kind === 'index' || unit === '%' || unit === 'pp' ? unit : 'count'

const rounded = (value: number | null): string => (value === null ? '' : String(Number(value.toPrecision(6))))

const keyOf = (figure: Figure): string => {
  const value = figure.value === null ? `${rounded(figure.low)}–${rounded(figure.high)}` : rounded(figure.value)
  return `${value} ${classOf(figure)}`
}

/** A rank and a count of one to three are often a mere determiner, which one language says and another leaves out. */
const isTelling = (figure: Figure): boolean =>
  figure.kind !== 'rank' && !(classOf(figure) === 'count' && Math.abs(figure.value ?? figure.high ?? 4) <= 3)

export type Choice = (figure: Figure) => boolean

export const every: Choice = ({ kind }) => kind !== 'rank'
export const telling: Choice = isTelling

const tally = (figures: readonly Figure[], choice: Choice): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const figure of figures.filter(choice)) counts.set(keyOf(figure), (counts.get(keyOf(figure)) ?? 0) + 1)
  return counts
}

const sizeOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)

/** Figures of a telling that the English one has too, by value and class of unit, each as often as it is said. */
export const agreement = (english: Telling, other: Telling, choice: Choice): Count => {
  const [want, have] = [english, other].map(({ reading }) => tally(reading.facts.figures, choice))
  const shared = [...(want ?? [])].map(([key, count]) => Math.min(count, have?.get(key) ?? 0))
  return { hit: shared.reduce((a, b) => a + b, 0), gold: sizeOf(want ?? new Map()), given: sizeOf(have ?? new Map()) }
}

const without = (figures: readonly Figure[], others: ReadonlyMap<string, number>): string[] => {
  const left = new Map(others)
  return figures.filter(every).flatMap((figure) => {
    const key = keyOf(figure)
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count > 0 ? [] : [`${figure.text} (${key})`]
  })
}

/** The figures that only one of two tellings has. */
export const disagreements = (english: Telling, other: Telling): string[] => {
  const [mine, theirs] = [english.reading.facts.figures, other.reading.facts.figures]
  const place = `${other.doc} ${other.language}`
  return [
    ...without(mine, tally(theirs, every)).map((one) => `${place} lacks ${one}`),
    ...without(theirs, tally(mine, every)).map((one) => `${place} alone has ${one}`),
  ]
}
