import { type Count, type Counts, type Measure, measures, percent } from './counts.ts'
import type { Floors } from './floors.ts'
import type { Table } from './report.ts'

const cell = (count: Count | undefined, floor: number | undefined, target: number | undefined): string => {
  if (!count || count.gold + count.given === 0) return '–'
  const given = count.given === count.gold ? '' : `, ${count.given} given`
  const now = percent(count)
  const against = floor === undefined || floor === now ? '' : now > floor ? ` ▲${floor}` : ` ▼${floor}`
  const aim = target === undefined ? '' : now < target ? ` ✗≥${target}` : ` ≥${target}`
  return `${now.toFixed(1)} (${count.hit}/${count.gold}${given})${against}${aim}`
}

const said = (scores: ReadonlyMap<string, Counts>, measure: Measure): boolean =>
  [...scores.values()].some((counts) => {
    const count = counts[measure]
    return count !== undefined && count.gold + count.given > 0
  })

const notes = ({ floors, targetOf }: Against): string[] => [
  'F1 in per cent (hits/owed, and how many were given where that differs).',
  ...(targetOf ? ['A target stands behind ≥, with ✗ where it is missed.'] : []),
  ...(floors ? ['▲ above the pinned floor, ▼ below it.'] : []),
]

/** What the figures are held against: the floors of the project's own corpus, or the targets for articles from elsewhere. */
export interface Against {
  readonly floors?: Floors
  readonly targetOf?: (group: string, measure: Measure) => number | undefined
}

/** A row a measure that any article asks for, a column a group of articles. */
export const table = (title: string, scores: ReadonlyMap<string, Counts>, against: Against = {}): Table => ({
  title,
  head: ['', ...scores.keys()],
  rows: measures
    .filter((measure) => said(scores, measure))
    .map((measure) => [
      measure,
      ...[...scores].map(([group, counts]) =>
        cell(counts[measure], against.floors?.[group]?.[measure], against.targetOf?.(group, measure)),
      ),
    ]),
  notes: notes(against),
})
