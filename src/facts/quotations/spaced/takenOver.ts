import type { Attribution } from './attribution.ts'
import { baseStart, groupOf } from './cueVerbs.ts'
import { baseEnd, isComma, isOwner, isParticiple, isPossessive, isWord, type Line } from './phrases.ts'
import type { Subject } from './subject.ts'
import { subjectBefore } from './subjects.ts'
import { groupStart } from './verbGroups.ts'

/** The first subject of the sentence that stands before a place, outside a clause that leans on another. */
export const mainSubject = (line: Line, before: number): Subject | null => {
  const { tokens, rules } = line
  for (let at = 1; at < Math.min(before, tokens.length); at++) {
    const token = tokens[at]
    if (!token || (token.part !== 'VERB' && token.part !== 'AUX') || isParticiple(line, token)) continue
    if (isWord(line, tokens[at - 1], 'infinitive')) continue
    const subject = subjectBefore(line, groupStart(line, at))
    if (!subject || subject.how === 'relative') continue
    const lead = tokens[subject.base.from - 1]
    const leans = lead && (lead.part === 'SCONJ' || rules.around.joining.has(lead.lower))
    if (!leans) return subject
  }
  return null
}

/** A subject as one that another verb takes over. */
export const shared = (subject: Subject | null): Subject | null => (subject ? { ...subject, how: 'shared' } : null)

/** The subject of a verb that is joined to one before it, or of a participle: the one of the cue before it, else the sentence's own. */
export const takenOver = (line: Line, at: number, earlier: readonly Attribution[]): Subject | null => {
  const last = earlier.findLast(({ form, subject }) => subject && form !== 'source' && form !== 'noun')
  if (last) return shared(last.subject)
  const found = mainSubject(line, at)
  if (found) return shared(found)
  const next = line.tokens.findIndex((token, index) => index > at && isComma(token))
  return next > 0 && at < 2 ? shared(mainSubject(line, line.tokens.length)) : null
}

/** Saying so: whose words they are, or `null` where nobody says them. */
export const participleSubject = (line: Line, verb: number, earlier: readonly Attribution[]): Subject | null => {
  const { tokens, rules } = line
  const before = tokens[verb - 1]
  if (before && rules.around.without.has(before.lower)) return null
  if (before && (before.part === 'DET' || before.part === 'ADJ' || isOwner(line, before) || isPossessive(line, before)))
    return null
  if (isWord(line, before, 'as')) return quotedAs(line, verb - 1)
  if (before?.part === 'CCONJ' && isListed(line, verb - 1)) return null
  const base = before ? nounBefore(line, verb) : null
  const paper = base && rules.speakers.papers.has(tokens[verb - 1]?.lower ?? '')
  if (base && isWord(line, tokens[base.base.from - 1], 'with')) return base
  return takenOver(line, verb, earlier) ?? (paper ? base : null)
}

/** Such as stopping, dismantling, and pledging: the last of a list of participles is told of, not said. */
const isListed = (line: Line, joins: number): boolean => {
  if (isParticiple(line, line.tokens[joins - 1])) return true
  if (!isComma(line.tokens[joins - 1])) return false
  const comma = line.tokens.slice(0, joins - 1).findLastIndex(isComma)
  return comma >= 0 && isParticiple(line, line.tokens[comma + 1])
}

const nounBefore = (line: Line, verb: number): Subject | null => {
  const from = baseStart(line, verb)
  const to = baseEnd(line, from, verb)
  return to === verb && to > from ? { base: { from, to }, full: { from, to }, how: 'before' } : null
}

/** Was quoted as saying; the paper quoted her as saying. */
const quotedAs = (line: Line, as: number): Subject | null => {
  const { tokens } = line
  for (let at = as - 1; at >= 0 && at >= as - 14; at--) {
    const token = tokens[at]
    if (token?.part !== 'VERB' || isParticiple(line, token)) continue
    const group = groupOf(line, at)
    if (group.negated) return null
    if (group.passive) return shared(subjectBefore(line, group.start))
    const to = baseEnd(line, at + 1, as)
    return to > at + 1 ? { base: { from: at + 1, to }, full: { from: at + 1, to: as }, how: 'before' } : null
  }
  return null
}

/** Only for X within hours to denounce him: the noun behind for does what the verb says. */
export const forSubject = (line: Line, to: number): Subject | null => {
  const at = line.tokens.slice(Math.max(0, to - 10), to).findLastIndex((token) => isWord(line, token, 'for'))
  const from = Math.max(0, to - 10) + at + 1
  const end = at < 0 ? from : baseEnd(line, from, to)
  return end > from ? { base: { from, to: end }, full: { from, to }, how: 'before' } : null
}
