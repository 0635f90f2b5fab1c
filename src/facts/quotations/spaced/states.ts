import type { SpacedCue } from '../../../languages/parts/spaced/cues.ts'
import type { Attribution } from './attribution.ts'
import { groupOf } from './cueVerbs.ts'
import { followedBy } from './following.ts'
import type { Line } from './phrases.ts'
import { subjectBefore } from './subjects.ts'

const FOR_STATES: SpacedCue = { takes: new Set(['that', 'clause']), teller: 'anyone', denies: false }

/** She is confident that it will hold; not: it is certain that, nobody is sure that, she isn’t sure that. */
export const stateAt = (line: Line, at: number): Attribution | null => {
  const { tokens, rules } = line
  const state = tokens[at]
  if (!state || !rules.states.has(state.lower)) return null
  const group = groupOf(line, at)
  const copula = tokens
    .slice(group.start, at)
    .some(({ lower, lemma }) => rules.around.passive.has(lower) || lemma === 'be')
  if (!copula || group.negated || group.possible) return null
  const subject = subjectBefore(line, group.start)
  const means = rules.speakers.pronouns.get(tokens[subject?.base.from ?? -1]?.lower ?? '')?.means
  if (!subject || means === 'body' || means === 'other') return null
  const followed = followedBy(line, at + 1, FOR_STATES)
  if (followed.kind !== 'that' && followed.kind !== 'clause') return null
  return {
    form: 'finite',
    cue: { from: at, to: at + 1 },
    rule: FOR_STATES,
    subject,
    followed,
    start: subject.full.from,
    end: followed.between.to,
  }
}
