import type { Facts } from '../model/facts.ts'
import type { Figure } from '../model/figure.ts'
import { sentenceAt } from '../text/spans.ts'
import { groupFigures } from './sameFigure.ts'
import { type Scene, weigh } from './weight.ts'

/** More than these a reader doesn't take in. */
const MOST = 10
/** Key figures are looked for among the first ones: a story that has a thousand has told its own by then. */
const REACH = 1000
/** What each further figure of one sentence loses, so that a table of prices doesn't crowd out the story. */
const CROWDED = 0.5
/** What a figure loses for each one before it that looks the same: 38% of these after 38% of those. */
const ALIKE = 1

/** A handful of anything is told by its sentence, a rank by its name; only the title makes them matter. */
const isTrivial = ({ kind, value }: Figure): boolean =>
  kind === 'rank' || (kind === 'count' && value !== null && Math.abs(value) <= 3)

interface Ranked {
  readonly index: number
  readonly look: string
  readonly weight: number
  readonly sentence: number
}

/** Words enough to name a thing and few enough to be clear. */
const isClear = (subject: string): boolean => subject.length > 2 && subject.length <= 8

/** How well a place tells what its figure is of: with a clear subject, that names whom the story is about, early. */
const clarity = (figure: Figure | undefined, nth: number, scene: Scene): number => {
  if (!figure?.subject) return 0
  const { subject, qualifier } = figure
  const named = scene.names.some((name) => subject.includes(name))
  const lateness = Math.min(0.5, nth * 0.05)
  return 1 + Number(named) + Number(qualifier !== null) / 2 + Number(isClear(subject)) * 0.3 - lateness
}

/** Of the places that say one quantity, the one that tells best what it is of; the first of equals. */
const bestPlace = (group: readonly number[], figures: readonly Figure[], scene: Scene): number =>
  group
    .map((index, nth) => ({ index, clarity: clarity(figures[index], nth, scene) }))
    .reduce((best, one) => (one.clarity > best.clarity ? one : best)).index

/** How often a key came before. */
const counter = () => {
  const seen = new Map<number | string, number>()
  return (key: number | string): number => {
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before
  }
}

const spread = (ranked: readonly Ranked[]): Ranked[] => {
  const [inSentence, alike] = [counter(), counter()]
  return ranked
    .toSorted((a, b) => b.weight - a.weight)
    .map((one) => ({ ...one, weight: one.weight - inSentence(one.sentence) * CROWDED - alike(one.look) * ALIKE }))
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
}

/** The indexes of a story's key figures, most telling first: what the title and the lede turn on, then by weight. Each quantity once. */
export const keyFiguresOf = (facts: Facts, scene: Scene): number[] => {
  const figures = facts.figures.slice(0, REACH)
  const groups = groupFigures(figures)
  const ranked = groups.map((group): Ranked & { readonly trivial: boolean } => {
    const index = bestPlace(group, figures, scene)
    const members = group.flatMap((member) => figures[member] ?? [])
    const { weight, inTitle } = weigh(members, scene)
    const { unit, value, low, high } = figures[index] ?? {}
    return {
      index,
      weight,
      look: `${unit} ${value} ${low} ${high}`,
      sentence: sentenceAt(scene.document, figures[index]?.span.start ?? 0)?.start ?? -1,
      trivial: !inTitle && members.every(isTrivial),
    }
  })
  const telling = ranked.filter((one) => !one.trivial)
  return spread(telling.length > 0 ? telling : ranked)
    .slice(0, MOST)
    .map((one) => one.index)
}
