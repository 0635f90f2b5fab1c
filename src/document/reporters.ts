import type { BoilerplateRules } from '../languages/parts/boilerplate.ts'
import { findDate } from './dates.ts'
import type { Traits } from './traits.ts'

/** A word that stands alone where a page parts it from the names below. */
const ALONE = /^(?:written )?by:?$/i

/** The lines with those told apart that hold reporters' names and nothing else: right below “By”, or right above or below a date. */
export const withReporters = (lines: readonly Traits[], rules: BoilerplateRules): Traits[] =>
  lines.map((line, index) => {
    const announced = ALONE.test(lines[index - 1]?.line.text ?? '')
    if (ALONE.test(line.line.text)) return { ...line, furniture: true }
    if (isBetween(lines, index)) return { ...line, frame: true }
    if (line.frame || line.prose || line.furniture || !rules.couldBeReporters(line.line.text)) return line
    const isBeside = index > 0 && (isDate(lines[index - 1], rules) || isDate(lines[index + 1], rules))
    return announced || isBeside ? { ...line, frame: true, reporters: true } : line
  })

/** The paper's name or the writer's post, between the byline and the date. */
const isBetween = (lines: readonly Traits[], index: number): boolean => {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]]
  if (!above?.frame || !below?.frame || !line || line.prose || line.item || line.caption) return false
  return line.weight <= LONGEST_POST
}

const LONGEST_POST = 10

const isDate = (line: Traits | undefined, rules: BoilerplateRules): boolean =>
  line?.frame === true && findDate(line.line.text, rules.dates) !== undefined
