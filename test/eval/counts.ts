/** Hits, what was owed and what was given. */
export interface Count {
  readonly hit: number
  readonly gold: number
  readonly given: number
}

/** The measures in the order in which they are printed. */
export const measures = [
  'people',
  'roles',
  'aliases',
  'figures',
  'subjects',
  'qualifiers',
  'direct',
  'indirect',
  'disputes',
  'body',
  'spans',
  'fouls',
  'headline',
  'brief sound',
  'brief keeps',
  'brief vs lead',
  'key figures',
] as const

export type Measure = (typeof measures)[number]

/** A measure that the gold says nothing of is missing. */
export type Counts = Partial<Record<Measure, Count>>

/** What was scored, and a readable line for each miss. */
export interface Scored {
  readonly counts: Counts
  readonly misses: readonly string[]
}

/** A count where nothing can be given in excess. */
export const owed = (hit: number, gold: number): Count => ({ hit, gold, given: gold })

/** F1 in per cent with one decimal; 100 where nothing was owed and nothing given. */
export const percent = ({ hit, gold, given }: Count): number =>
  gold + given === 0 ? 100 : Math.round((2000 * hit) / (gold + given)) / 10

const plus = (a: Count, b: Count): Count => ({ hit: a.hit + b.hit, gold: a.gold + b.gold, given: a.given + b.given })

/** Counts added over articles. */
export const addCounts = (all: readonly Counts[]): Counts => {
  const total: Counts = {}
  for (const counts of all)
    for (const measure of measures) {
      const count = counts[measure]
      if (count) total[measure] = plus(total[measure] ?? owed(0, 0), count)
    }
  return total
}

/** Scores of parts of one article as one. */
export const joinScored = (parts: readonly Scored[]): Scored => ({
  counts: Object.assign({}, ...parts.map((part) => part.counts)),
  misses: parts.flatMap((part) => part.misses),
})
