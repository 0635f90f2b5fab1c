import type { Quotation } from '../../model/quotation.ts'
import type { Span } from '../../model/span.ts'
import { trimSpan } from '../../text/spans.ts'
import type { Attribution } from '../quotations/attribution.ts'
import { type Caller, lastCaller } from '../quotations/callers.ts'
import { firstFrom } from '../quotations/patterns.ts'
import type { Search } from '../quotations/search.ts'
import { resolve, type Speaker } from '../quotations/speakers.ts'
import { knownSubject, LEAST_FIRM, unknownSubject } from '../quotations/subject.ts'
import { topicOf } from '../quotations/topic.ts'
import type { SpokenSentence } from '../quotations/view.ts'

/** What disputes are looked for in. */
export interface Hearing {
  readonly search: Search
  readonly attributions: readonly Attribution[]
  readonly quotations: readonly Quotation[]
}

export interface Parties {
  readonly by: string
  readonly against: string
}

/** How many sentences back the other party may have spoken. */
const BACK = 2
const TRIES = 16
/** How many attributions and words of dispute of one sentence are looked at. */
export const MOST = 48

/** The sentence as evidence. */
export const spanOf = (text: string, { start, end }: Span): Span => trimSpan(text, { start, end })

/** The attributions of one sentence. */
export const spokenIn = ({ attributions }: Hearing, index: number): Attribution[] => {
  let low = firstFrom(attributions, ({ sentence }) => sentence, index)
  const found: Attribution[] = []
  for (let one = attributions[low]; one?.sentence === index && found.length < MOST; one = attributions[++low])
    found.push(one)
  return found
}

/** Who a caller is, if it is a person, a body or a paper by name, or the office of one. */
const partyOf = ({ search }: Hearing, caller: Caller): string | null => {
  const { field, entities, focus } = search
  if (caller.kind === 'pronoun' || caller.kind === 'report') return null
  const who = resolve({ caller, span: caller, gap: caller }, field.view, entities, field.rules, focus)
  return who && who.kind !== 'unnamed' ? who.name : null
}

/** The parties of a stretch, by the words that name them, in order. */
export const partiesIn = (hearing: Hearing, { start, end }: Span): { caller: Caller; name: string }[] => {
  const { callers } = hearing.search.field
  const found: { caller: Caller; name: string }[] = []
  let tries = 0
  for (let at = lastCaller(callers, start) + 1; at < callers.length && tries < TRIES; at++, tries++) {
    const caller = callers[at]
    if (!caller || caller.end > end) break
    const name = caller.start >= start ? partyOf(hearing, caller) : null
    if (name) found.push({ caller, name })
  }
  return found
}

/** Who does what a word at `at` says: the subject of its clause, the one who speaks there, or the subject of a clause before. */
export const doerAt = (hearing: Hearing, sentence: SpokenSentence, index: number, at: number): Speaker | null => {
  const { field, entities, focus } = hearing.search
  const own = sentence.clauses.findIndex(({ start, end }) => start <= at && at < end)
  const clause = sentence.clauses[own]
  if (!clause) return null
  const spoken = spokenIn(hearing, index)
  const same = spoken.find((one) => one.clause === own && one.cue.start <= at && at < one.cue.end)
  if (same) return same.speaker
  const subject = knownSubject(field, clause, at)
  const named =
    subject && subject.caller?.kind !== 'pronoun' ? resolve(subject, field.view, entities, field.rules, focus) : null
  if (named) return named
  const before = spoken.findLast(({ cue }) => cue.end <= at)
  if (before && own <= before.clause + 1) return before.speaker
  for (let back = own; back >= 0 && back > own - 8; back--) {
    const earlier = sentence.clauses[back]
    const topic = earlier && topicOf(field, { start: earlier.start, end: Math.min(earlier.end, at) })
    if (topic && topic.caller?.kind !== 'pronoun') return resolve(topic, field.view, entities, field.rules, focus)
  }
  const unknown = own === 0 ? unknownSubject(field, clause, at, LEAST_FIRM) : null
  return unknown && resolve(unknown, field.view, entities, field.rules, focus)
}

/** The attribution of somebody else that came last before `at`, within a few sentences; reports only where `reports` says so. */
export const otherBefore = (
  hearing: Hearing,
  index: number,
  at: number,
  by: string,
  reports: boolean,
  far: number = BACK,
): Attribution | null => {
  for (let back = index; back >= 0 && back >= index - far; back--) {
    const other = spokenIn(hearing, back).findLast(
      (one) =>
        one.cue.end <= at &&
        one.speaker.name !== by &&
        one.speaker.kind !== 'unnamed' &&
        (one.group.kind === 'report') === reports,
    )
    if (other) return other
  }
  return null
}

/** Whether something is said against somebody. */
const isCritical = ({ search }: Hearing, { group, cue }: Attribution): boolean =>
  group.kind === 'accuse' ||
  search.field.rules.disputes.critical.test(search.field.view.folded.slice(cue.start, cue.end))

/** The one who spoke last before `at`, if that one spoke against somebody within a few sentences. */
export const criticBefore = (hearing: Hearing, index: number, at: number, by: string): Attribution | null => {
  const other = otherBefore(hearing, index, at, by, false)
  for (let back = index; other && back >= 0 && back >= index - BACK; back--) {
    const critic = spokenIn(hearing, back).findLast(
      (one) => one.cue.end <= at && one.speaker.name === other.speaker.name && isCritical(hearing, one),
    )
    if (critic) return critic
  }
  return null
}
