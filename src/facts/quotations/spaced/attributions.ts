import type { SpacedCue } from '../../../languages/parts/spaced/cues.ts'
import type { Attribution } from './attribution.ts'
import { cueAt, isMistaken } from './cueVerbs.ts'
import { type Followed, followedBy } from './following.ts'
import { callingAt, nounAt, sourceAt } from './otherCues.ts'
import type { Line } from './phrases.ts'
import { stateAt } from './states.ts'
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
  const followed = told.inverted ? behindSpeaker(line, from, found.rule) : followedBy(line, from, found.rule)
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
