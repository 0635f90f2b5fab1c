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
    if (line.frame || line.prose || line.furniture || !rules.couldBeReporters(line.line.text)) return line
    const isBeside = index > 0 && (isDate(lines[index - 1], rules) || isDate(lines[index + 1], rules))
    return announced || isBeside ? { ...line, frame: true, reporters: true } : line
  })

const isDate = (line: Traits | undefined, rules: BoilerplateRules): boolean =>
  line?.frame === true && findDate(line.line.text, rules.dates) !== undefined
