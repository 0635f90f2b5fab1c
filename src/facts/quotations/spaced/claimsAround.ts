import type { Attribution } from './attribution.ts'
import { isBreak, isComma, isParticiple, isWord, type Line, type Range } from './phrases.ts'
import { hasFinite, trim } from './ranges.ts'
import { stopOf } from './stops.ts'

/** The clause before a cue that follows it: It is late, she said. */
export const clauseBefore = (line: Line, own: Attribution): Range | null => {
  const { tokens } = line
  const before = tokens[own.start - 1]
  let to = own.start
  const as = isWord(line, before, 'as') && isComma(tokens[own.start - 2])
  if (own.form !== 'source' && !isBreak(before) && before?.part !== 'QUOTE' && !as) return null
  if (isWord(line, before, 'as') && isComma(tokens[to - 2])) to--
  const semicolon = tokens.slice(0, to).findLastIndex(({ text }) => text === ';')
  const claim = trim(line, { from: semicolon + 1, to })
  return hasFinite(line, claim) ? claim : null
}

/** The clause behind a cue that breaks into it: The plan, she said, is dead; According to her, it is dead. */
export const clauseBehind = (line: Line, all: readonly Attribution[], own: Attribution): Range | null => {
  const { tokens } = line
  const from = own.followed.at + 1
  if (own.followed.kind !== 'comma' || isParticiple(line, tokens[from]) || tokens[from]?.part === 'CCONJ') return null
  const claim = trim(line, { from, to: stopOf(line, all, own, from) })
  return hasFinite(line, claim) ? claim : null
}
