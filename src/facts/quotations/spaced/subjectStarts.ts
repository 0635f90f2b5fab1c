import { baseEnd, isNearly, isNominal, isPossessive, isTime, isWord, type Line } from './phrases.ts'
import type { Subject } from './subject.ts'

/** Skips what stands before a subject: But, On Friday, Last week, In a statement. */
export const subjectStart = (line: Line, from: number, to: number): number => {
  const { tokens } = line
  let at = from
  for (let moved = true; moved && at < to; ) {
    moved = false
    const token = tokens[at]
    if (!token) break
    if (
      ['CCONJ', 'ADV', 'INTJ', 'PUNCT', 'SCONJ'].includes(token.part) &&
      !(token.part === 'ADV' && isCounting(line, at, to))
    ) {
      at++
      moved = true
    } else if (
      (line.rules.around.that.has(token.lower) || isWord(line, token, 'what')) &&
      tokens[at + 1]?.part === 'NOUN' &&
      tokens[at + 1]?.lower !== tokens[at + 1]?.lemma
    ) {
      at++
      moved = true
    } else if (token.part === 'ADP' && !isNearly(line, at)) {
      const end = introEnd(line, at + 1, to)
      if (end > at + 1 && end <= to) {
        at = end
        moved = true
      }
    } else {
      const end = timeEnd(line, at, to)
      if (end > at && end < to) {
        at = end
        moved = true
      }
    }
  }
  return at
}

/** More than 50 people; nearly half. */
const isCounting = ({ tokens }: Line, at: number, to: number): boolean =>
  tokens.slice(at + 1, Math.min(to, at + 3)).some(({ part }) => part === 'NUM')

/** Where a phrase of time ends: last Friday night, early on Monday. */
export const timeEnd = (line: Line, from: number, to: number): number => {
  const { tokens } = line
  let at = from
  let time = false
  for (; at < to; at++) {
    const token = tokens[at]
    if (!token || token.mention) break
    if (isTime(line, token)) time = true
    else if (!(['ADJ', 'DET', 'NUM', 'ADV'].includes(token.part) && !time)) break
  }
  return time ? at : from
}

const introEnd = (line: Line, from: number, to: number): number => {
  const time = timeEnd(line, from, to)
  if (time > from) return time
  return baseEnd(line, from, to)
}

/** The subject in a stretch that ends right before its verb. */
export const subjectIn = (line: Line, from: number, to: number, how: Subject['how']): Subject | null => {
  const skipped = subjectStart(line, from, to)
  // After X said so: what seems a phrase of time is a clause.
  const alone = skipped >= to && line.rules.around.joining.has(line.tokens[from]?.lower ?? '')
  const start = alone ? from + 1 : isNearly(line, skipped) ? skipped + 1 : skipped
  const end = baseEnd(line, start, to)
  if (end === start || isTimes(line, start, to)) return null
  if (end < to && isNominal(line.tokens[end]) && line.tokens[end]?.part !== 'ADJ') {
    // Two phrases in a row: the first only tells when or how.
    const later = subjectIn(line, end, to, how)
    if (later) return later
  }
  return { base: { from: start, to: titledEnd(line, start, end, to) }, full: { from: start, to }, how }
}

/** Secretary of State Mara Voss: an office in capitals goes on to the name of who holds it. Not: the wife of Mara Voss. */
export const titledEnd = (line: Line, from: number, end: number, limit: number): number => {
  const { tokens } = line
  const office = tokens[end - 1]
  if (office?.part !== 'PROPN' || office.mention?.entity.kind === 'person' || !isWord(line, tokens[end], 'of'))
    return end
  const next = baseEnd(line, end + 1, limit)
  const named = tokens[next - 1]?.mention?.entity.kind === 'person' && next > end + 2
  return named && !tokens.slice(end + 1, next).some((token) => isPossessive(line, token)) && from < end ? next : end
}

/** Whether a stretch is nothing but words of time. */
export const isTimes = (line: Line, from: number, to: number): boolean => timeEnd(line, from, to) === to
