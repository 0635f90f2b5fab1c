import { baseEnd, isBreak, isComma, isVerbNext, type Line, type Range } from './phrases.ts'
import { beginsClause, clauseStart, hasVerb, isRelative, runStart } from './runs.ts'
import type { Subject } from './subject.ts'
import { isTimes, subjectIn, subjectStart } from './subjectStarts.ts'

const MOST_PARTS = 7

/** The part of a sentence between two breaks, seen from a verb behind it. */
const partBefore = (line: Line, to: number): Range => ({ from: runStart(line, to), to })

/** X, a teacher at Y, said: the first of the phrases that commas part from the verb. */
export const overAsides = (line: Line, comma: number): Subject | null => {
  const { tokens } = line
  let best: Subject | null = null
  let to = comma
  for (let count = 0; count < MOST_PARTS; count++) {
    const { from } = partBefore(line, to)
    if (from === to) break
    const first = tokens[from]
    const alone = first?.part === 'NUM' && from + 1 === to
    const relative = alone || isRelative(line, first) || (first?.part === 'ADP' && isRelative(line, tokens[from + 1]))
    if (!relative && !isTimes(line, from, to)) {
      const found = asideSubject(line, from, to)
      if (found === 'clause') break
      if (found) best = pick(line, best, found)
    }
    if (!isComma(tokens[from - 1])) break
    to = from - 1
  }
  return best
}

/** A phrase between commas that may be the subject; `clause` where it is none and nothing before it can be. */
const asideSubject = (line: Line, from: number, to: number): Subject | 'clause' | null => {
  const { tokens } = line
  const first = tokens[from]
  if (!first) return null
  const verb = hasVerb(line, from, to)
  if (first.part === 'ADP' && !verb) {
    const start = subjectStart(line, from, to)
    return start > from && start < to ? subjectIn(line, start, to, 'before') : null
  }
  if (first.part === 'VERB') return null
  // As X, 37, took: the clause's own subject; but: When asked, X, 37, said.
  if (beginsClause(line, from)) return verb ? 'clause' : subjectIn(line, from + 1, to, 'before')
  const start = verb ? clauseStart(line, from, to) : from
  if (start < 0) return 'clause'
  const inside = tokens
    .slice(start, to)
    .some(
      (one, index) =>
        isRelative(line, one) || (line.rules.around.that.has(one.lower) && isVerbNext(line, start + index + 1)),
    )
  if (verb && start === from && !inside) {
    const end = baseEnd(line, subjectStart(line, from, to), to)
    const after = tokens[end]
    if (after?.part !== 'VERB' || !line.rules.forms.past.test(after.lower)) return 'clause'
  }
  return subjectIn(line, start, to, 'before')
}

const isPerson = (line: Line, { base }: Subject): boolean => line.tokens[base.to - 1]?.mention?.entity.kind === 'person'

/** Of two phrases side by side the first is the subject, unless the second alone is a person's name. */
const pick = (line: Line, nearer: Subject | null, farther: Subject): Subject => {
  const full = { from: farther.full.from, to: nearer?.full.to ?? farther.full.to }
  if (nearer && isPerson(line, nearer) && !isPerson(line, farther)) return { ...nearer, full }
  return { ...farther, full }
}

/** The name that an aside tells more of: X, 62, a teacher at Y; its index, or -1. */
const nameBefore = ({ tokens }: Line, from: number): number => {
  const age = isComma(tokens[from - 1]) && tokens[from - 2]?.part === 'NUM' ? from - 2 : from
  const at = age - 2
  const alone = at === 0 || isBreak(tokens[at - 1]) || tokens[at - 1]?.part === 'QUOTE'
  return isComma(tokens[age - 1]) && tokens[at]?.mention?.entity.kind === 'person' && alone ? at : -1
}

/** X, a professor at Y told: the closing comma of an aside was forgotten behind a name. */
export const openAside = (line: Line, from: number, found: Subject): Subject => {
  const name = nameBefore(line, from)
  const first = line.tokens[found.base.from]
  if (name < 0 || first?.mention || first?.part === 'PRON' || first?.part === 'PROPN') return found
  return { base: { from: name, to: name + 1 }, full: { from: name, to: found.full.to }, how: 'before' }
}
