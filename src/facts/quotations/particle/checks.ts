import type { Marker } from './markers.ts'
import type { Run } from './phrases.ts'
import type { Sentence, Spoken } from './sentence.ts'
import type { Search } from './speakers.ts'
import type { Subject } from './subjects.ts'
import { isPredicate, type Unit } from './units.ts'
import type { Who } from './who.ts'

/** Whether what stands before a bare する is said, not an aim or a rank: 違法だとした; near misses 対象とした, 勝とうとした. */
const isHeld = (units: readonly Unit[], { contentEnd }: Marker, rules: Search['rules']): boolean => {
  const last = units[contentEnd - 1]
  if (!last) return false
  if (last.quoted) return true
  if (rules.tails.wanted(last) && units[contentEnd - 2]?.part !== 'AUX') return false
  return isPredicate(last) || last.part === 'PART'
}

/** Whether what is said is more than a noun: 原因は不明と述べた; near miss 社長と話した. */
export const isStated = (units: readonly Unit[], { from, to }: Run, how: Marker['how']): boolean => {
  const last = units[to - 1]
  if (how !== 'quotes' || !last || last.quoted || isPredicate(last) || last.part === 'PART') return true
  return units.slice(from, to).some(({ role }) => role === 'topic' || role === 'subject')
}

/** Whether a topic before いう is set apart from the claim's own, so that it is who speaks: 市長は、橋は要るという. */
const isSetApart = (units: readonly Unit[], subject: Subject | null, { contentEnd }: Marker): boolean =>
  !!subject &&
  units[subject.after]?.breaks === true &&
  units.slice(subject.after, contentEnd).some(({ role }) => role === 'topic' || role === 'subject')

/** How long what describes its own speaker may be, in words: 行きたいと話す男性. */
const LONGEST_DESCRIBING = 20

/** Whether a claim before its speaker's name is plainly its own: quoted, or short and without a subject from further off. */
export const isDescribing = (units: readonly Unit[], { cue }: Spoken, { from, to }: Run): boolean =>
  cue.tail !== 'relative' ||
  units[to - 1]?.quoted != null ||
  (to - from <= LONGEST_DESCRIBING && !units.slice(from, to).some(({ role, breaks }) => breaks || role === 'topic'))

/** Whether a cue of its kind says what it takes, with the speaker that was found. */
export const fits = (
  sentence: Sentence,
  { cue, marker }: Spoken,
  { by, subject, speaker }: Who,
  rules: Search['rules'],
): boolean => {
  const { kind } = cue.group
  if (!marker) return true
  if (kind === 'show') return by === 'named' || by === 'chained'
  const owned = by !== 'carried' && (kind === 'judge' || speaker.kind !== 'unnamed')
  if (kind === 'think' || kind === 'judge') return owned && isHeld(sentence.units, marker, rules)
  if (kind === 'hold') return isHeld(sentence.units, marker, rules) && cue.tail !== 'relative' && cue.tail !== 'thing'
  if (kind === 'gesture') return speaker.kind !== 'unnamed' || speaker.person
  return kind !== 'hear' || by !== 'named' || isSetApart(sentence.units, subject, marker)
}
