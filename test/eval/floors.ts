import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Counts, type Measure, measures, percent } from './counts.ts'
import { corpus } from './run.ts'

/** What no measure may fall below, in per cent, by language. */
export type Floors = Readonly<Record<string, Partial<Record<Measure, number>>>>

/** The floors that are pinned beside the corpus. */
export const readFloors = async (): Promise<Floors> => JSON.parse(await readFile(join(corpus, 'floors.json'), 'utf8'))

/** One line for each measure that fell, with by how much; a measure that is gone has fallen to nothing. */
export const fallen = (floors: Floors, scores: ReadonlyMap<string, Counts>): string[] =>
  Object.entries(floors).flatMap(([language, pinned]) =>
    measures.flatMap((measure) => {
      const floor = pinned[measure]
      if (floor === undefined) return []
      const count = scores.get(language)?.[measure]
      const now = count ? percent(count) : 0
      return now < floor
        ? [`${language} ${measure} fell by ${(floor - now).toFixed(1)} to ${now} (floor ${floor})`]
        : []
    }),
  )

/** The floors as they may stand from now on: a measure that rose, or is new, raises its own; none goes down. */
export const raised = (floors: Floors, scores: ReadonlyMap<string, Counts>): Floors =>
  Object.fromEntries(
    [...scores].map(([language, counts]) => [
      language,
      Object.fromEntries(
        measures.flatMap((measure) => {
          const count = counts[measure]
          const floor = floors[language]?.[measure]
          if (!count || count.gold + count.given === 0) return floor === undefined ? [] : [[measure, floor]]
          return [[measure, Math.max(floor ?? 0, percent(count))]]
        }),
      ),
    ]),
  )
