import { type Count, type Counts, type Measure, measures, percent } from './counts.ts'
import type { Floors } from './floors.ts'

const cell = (count: Count | undefined, floor: number | undefined): string => {
  if (!count || count.gold + count.given === 0) return '–'
  const given = count.given === count.gold ? '' : `, ${count.given} given`
  const now = percent(count)
  const against = floor === undefined || floor === now ? '' : now > floor ? ` ▲${floor}` : ` ▼${floor}`
  return `${now.toFixed(1)} (${count.hit}/${count.gold}${given})${against}`
}

/** A row a measure, a column a language: F1 in per cent, hits over gold; ▲ and ▼ with the floor where it differs. */
export const table = (scores: ReadonlyMap<string, Counts>, floors: Floors): string => {
  const languages = [...scores.keys()]
  const value = (measure: Measure, language: string) =>
    cell(scores.get(language)?.[measure], floors[language]?.[measure])
  const rows = [
    ['', ...languages],
    ...measures.map((measure) => [measure, ...languages.map((language) => value(measure, language))]),
  ]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
