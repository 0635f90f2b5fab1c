import type { SpacedCue } from '../../../languages/parts/spaced/cues.ts'
import type { Attribution } from './attribution.ts'
import { cueAt, isMistaken } from './cueVerbs.ts'
import { type Followed, followedBy } from './following.ts'
import { callingAt, nounAt, sourceAt } from './otherCues.ts'
import { isComma, isParticiple, isVerbNext, isWord, type Line } from './phrases.ts'
import { hasVerb } from './runs.ts'
import { stateAt } from './states.ts'
import type { Subject } from './subject.ts'
import { tellerOf } from './tellers.ts'
import type { Token } from './tokens.ts'

const verbAt = (line: Line, at: number, earlier: readonly Attribution[]): Attribution | null => {
  const { tokens } = line
  const token = tokens[at]
  const found = token?.part === 'VERB' || isMistaken(line, at) ? cueAt(line, at) : null
  if (!found) return null
  const told = tellerOf(line, at, found.rule, earlier)
  if (!told?.subject) return null
  const from = told.inverted ? told.subject.full.to : found.cue.to
  const ahead = told.inverted ? behindSpeaker(line, from, found.rule) : followedBy(line, from, found.rule)
  const followed = isParted(line, told.subject, from) ? { ...ahead, kind: 'clause' as const, at: from } : ahead
  // A change announced on Monday was welcomed: what is announced is told of.
  if (followed.kind === 'end' && !told.inverted && tokens[followed.at]?.part === 'AUX') return null
  return {
    form: told.form,
    cue: found.cue,
    rule: found.rule,
    subject: told.subject,
    followed,
    start: told.start,
    end: Math.max(followed.between.to, from),
  }
}

/** A plan that critics say will fail; what she said were mistakes: the verb behind the cue goes with the word before the speaker. */
const isParted = (line: Line, { full, how }: Subject, from: number): boolean => {
  const { tokens } = line
  const lead = tokens[full.from - 1]
  if (how !== 'before' || !lead || isParticiple(line, tokens[from]) || !isVerbNext(line, from)) return false
  if (isWord(line, lead, 'what')) return true
  // The book that she wrote was sold: the verb is the book’s, unless the book has its own before or the clause is set off.
  const own = isComma(tokens[full.from - 2]) || hasVerb(line, 0, full.from - 1)
  return own && isWord(line, lead, 'which')
}

/** What follows a speaker that stands behind the cue: only more quoted words can be said there. */
const behindSpeaker = (line: Line, from: number, rule: SpacedCue): Followed => {
  const followed = followedBy(line, from, { ...rule, takes: new Set(['quote']) })
  return ['quote', 'comma', 'end'].includes(followed.kind) ? followed : { ...followed, kind: 'end' }
}

/** The places of a sentence that say who speaks, in order. */
export const attributionsIn = (line: Line): Attribution[] => {
  const found: Attribution[] = []
  line.tokens.forEach((token: Token, at) => {
    const one =
      token.part === 'QUOTE' || token.part === 'PUNCT'
        ? null
        : (sourceAt(line, at) ??
          callingAt(line, at, found) ??
          stateAt(line, at) ??
          verbAt(line, at, found) ??
          nounAt(line, at))
    if (one) found.push(one)
  })
  return found
}
