import { overAsides } from './asides.ts'
import { baseEnd, isComma, isNominal, type Line } from './phrases.ts'
import type { Subject } from './subject.ts'
import { timeEnd } from './subjectStarts.ts'

/** The noun that a relative clause goes on with: the mayor of Mistport, who said. */
export const antecedent = (line: Line, relative: number): Subject | null => {
  const { tokens } = line
  const to = isComma(tokens[relative - 1]) ? relative - 1 : relative
  let from = to
  while (from > 0 && to - from < 24) {
    const token = tokens[from - 1]
    const within =
      token && (isNominal(token) || token.part === 'PART' || token.part === 'ADP' || token.part === 'CCONJ')
    if (!within || (token.part === 'PRON' && from < to)) break
    from--
  }
  const nearest = nearestNoun(line, Math.max(from, timeEnd(line, from, to)), to)
  const head = nearest && tokens[nearest.base.to - 1]
  // A teacher from Mistport, Norland, who said: the place isn't meant.
  const place = head?.part === 'PROPN' && head.mention?.entity.kind !== 'person'
  if (!place || to === relative) return nearest
  const found = overAsides(line, to)
  return found && { ...found, how: 'relative' }
}

/** Of a chain of nouns the last one, or the one that it is of if that is a place or a body: the mayor of Mistport, who said. */
const nearestNoun = (line: Line, from: number, to: number): Subject | null => {
  const { tokens } = line
  let best: Subject | null = null
  for (let at = from; at < to; ) {
    const end = baseEnd(line, at, to)
    const last = tokens[end - 1]
    if (end > at && last) {
      const body = last.part === 'PROPN' && last.mention?.entity.kind !== 'person'
      if (!best || !body) best = { base: { from: at, to: end }, full: { from: at, to }, how: 'relative' }
    }
    at = Math.max(end, at + 1)
  }
  return best
}
