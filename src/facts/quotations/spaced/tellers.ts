import type { SpacedCue } from '../../../languages/parts/spaced/cues.ts'
import type { Attribution, Form } from './attribution.ts'
import { groupOf, isAdjective, isLed } from './cueVerbs.ts'
import { isBreak, isComma, isParticiple, isStop, isVerbNext, isWord, type Line } from './phrases.ts'
import type { Subject } from './subject.ts'
import { subjectBefore, subjectBehind } from './subjects.ts'
import { forSubject, participleSubject, shared, takenOver } from './takenOver.ts'
import { groupStart } from './verbGroups.ts'

/** A cue of which nothing is known but that somebody does it. */
export const NOTHING: SpacedCue = {
  takes: new Set(['after', 'clause', 'that', 'quote']),
  teller: 'anyone',
  denies: false,
}

interface Told {
  readonly subject: Subject | null
  readonly form: Form
  readonly start: number
  readonly inverted: boolean
}

/** “…,” said X; It is late, said X. */
const isInverted = (line: Line, group: number, verb: number, rule: SpacedCue, behind: Subject | null): boolean => {
  const { tokens } = line
  const before = tokens[group - 1]
  if (!behind || group !== verb || (!rule.takes.has('quote') && !rule.takes.has('after'))) return false
  if (
    isParticiple(line, tokens[verb]) ||
    (before && before.part !== 'QUOTE' && !isBreak(before) && before.part !== 'CCONJ')
  )
    return false
  const pronoun = tokens[behind.base.from]?.part === 'PRON'
  if (isVerbNext(line, behind.base.to) && (pronoun || tokens[behind.base.to]?.part !== 'VERB')) return false
  const quoted = before?.part === 'QUOTE' || tokens[group - 2]?.part === 'QUOTE'
  if (isVerbNext(line, behind.base.to) && !quoted) return false
  const end = tokens[behind.full.to]
  return quoted || !before || (isComma(before) && (!end || isStop(end) || isComma(end) || end.part === 'ADP'))
}

/** Who a verb’s words belong to, and how; `null` where it is no saying of anybody’s. */
export const tellerOf = (line: Line, verb: number, rule: SpacedCue, earlier: readonly Attribution[]): Told | null => {
  const { tokens } = line
  const group = groupOf(line, verb)
  const none = { form: 'finite', start: group.start, inverted: false } as const
  if (group.negated || group.possible) return null
  if (isParticiple(line, tokens[verb]) && !group.progressive) {
    const subject = participleSubject(line, verb, earlier)
    return subject && { subject, form: 'participle', start: verb, inverted: false }
  }
  if (group.infinitive) {
    const led = isLed(line, group.start)
    return led < 0
      ? null
      : {
          ...none,
          subject: shared(subjectBefore(line, groupStart(line, led)) ?? takenOver(line, led, earlier)),
          start: led,
        }
  }
  if (group.passive || isWord(line, tokens[verb + 1], 'agent') || isAdjective(line, group.start, verb)) return null
  const before = tokens[group.start - 1]
  const behind = subjectBehind(line, verb)
  const quoteNear = before?.part === 'QUOTE' || (isComma(before) && tokens[group.start - 2]?.part === 'QUOTE')
  if (quoteNear && isInverted(line, group.start, verb, rule, behind))
    return { ...none, subject: behind, inverted: true }
  if (before?.part === 'CCONJ')
    return { ...none, subject: takenOver(line, group.start, earlier), start: group.start - 1 }
  const own = subjectBefore(line, group.start)
  if (own) return { ...none, subject: own, start: own.full.from }
  if (isInverted(line, group.start, verb, rule, behind)) return { ...none, subject: behind, inverted: true }
  if (isComma(before) && group.start === verb) return { ...none, subject: takenOver(line, verb, earlier) }
  return null
}

/** Who does what a verb says, where that is done and not denied; `null` where nobody is told of. */
export const doerOf = (line: Line, verb: number, earlier: readonly Attribution[]): Subject | null => {
  const group = groupOf(line, verb)
  if (group.infinitive) return forSubject(line, group.start)
  return tellerOf(line, verb, NOTHING, earlier)?.subject ?? null
}
