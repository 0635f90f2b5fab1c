import type { Traits } from './traits.ts'

/** Rows and cells are shorter than headlines, in the mean. */
const LONGEST = 9
/** The share of rows that holds a number, and of cells, which are shorter. */
const NUMBERS = { rows: 1 / 2, cells: 1 / 3 }
/** No cell weighs more, in the mean. */
const LONGEST_CELL = 6

/** What lists of other stories have beside their headlines: 10-14, 09:30. */
const MOMENT = /\d{1,4}(?:[-/:]\d{2})+/g

/** The lines with the rows and cells of tables and price lists among them told apart from headlines and menus. */
export const withRows = (lines: readonly Traits[]): Traits[] => {
  const marked = [...lines]
  let start = 0
  for (let index = 0; index <= lines.length; index++) {
    if (isLoose(lines[index])) continue
    const run = lines.slice(start, index)
    if (areRows(run)) for (const [at, line] of run.entries()) marked[start + at] = { ...line, row: true }
    start = index + 1
  }
  return marked
}

/** A line that is nothing else. */
const isLoose = (line: Traits | undefined): boolean =>
  line !== undefined &&
  ![line.prose, line.furniture, line.menu, line.heads, line.ends, line.item, line.caption, line.frame].includes(true) &&
  !/[：:]$/.test(line.line.text)

const areRows = (run: readonly Traits[]): boolean => {
  if (run.length < 3) return false
  const weight = run.reduce((sum, line) => sum + line.weight, 0)
  const numbers = run.filter((line) => /\p{N}/u.test(line.line.text.replace(MOMENT, ''))).length
  const share = weight <= LONGEST_CELL * run.length ? NUMBERS.cells : NUMBERS.rows
  return weight <= LONGEST * run.length && numbers >= share * run.length
}
