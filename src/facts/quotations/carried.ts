import type { Attribution } from './attribution.ts'
import type { CueMatch } from './cueMatches.ts'
import { after, afterRun } from './patterns.ts'
import { afterLead, type Field, gapOf, isAgent } from './phrases.ts'
import type { Place, Search } from './search.ts'
import { resolve, type Speaker } from './speakers.ts'
import { topicOf } from './topic.ts'
import type { Clause } from './view.ts'

/** How many clauses back a subject is looked for. */
const CLAUSES = 6

/** Whether nothing but connectives, adverbs and a phrase stands before a cue, so that the speaker is the one before. */
export const isCarried = (field: Field, clause: Clause, cue: CueMatch): { bare: boolean; joined: boolean } | null => {
  const { carrier } = field.rules.subjects
  const { folded } = field.view
  const blames = cue.group.kind === 'accuse' || cue.group.kind === 'ask'
  if (blames && after(field.rules.claims.topic, folded, clause.start) > clause.start) return null
  const joined = afterRun(carrier, folded, clause.start, cue.start)
  const start = afterLead(field, clause, cue.start)
  if (after(field.rules.subjects.source, folded, start) > start) return null
  const from = Math.max(joined, start)
  const gap = from === cue.start ? 'tight' : gapOf(field, from, cue.start)
  if (gap === null || gap === 'loose') return null
  return { bare: gap === 'tight', joined: joined > clause.start }
}

/** The subject of the nearest clause before, in the same sentence and after the attribution before. */
export const topicBefore = (search: Search, place: Place, same: Attribution | undefined): Speaker | null => {
  const from = same ? same.clause + 1 : 0
  for (let at = place.clauseIndex - 1; at >= from && at >= place.clauseIndex - CLAUSES; at--) {
    const clause = place.sentence.clauses[at]
    const topic = clause && topicOf(search.field, clause)
    const speaker = topic && resolve(topic, search.field.view, search.entities, search.field.rules, search.focus)
    if (speaker) return speaker
  }
  return null
}

/** Whether what was said before is told of as done to somebody, so that the sentence goes on with that one. */
const isPassive = ({ field }: Search, { sentence }: Place, { clause, subject }: Attribution): boolean =>
  subject !== null && isAgent(field, sentence.clauses[clause] ?? sentence, subject)

/** The speaker of a clause that names none: of the clause before, of the sentence's subject, or of the sentence before. */
export const carriedSpeaker = (
  search: Search,
  place: Place,
  cue: CueMatch,
  found: readonly Attribution[],
): Speaker | null => {
  const carried = isCarried(search.field, place.clause, cue)
  if (!carried || (cue.group.addresses && found.at(-1)?.sentence === place.index)) return null
  const { carries, weak, kind } = cue.group
  const opens = weak && kind === 'state' && cue.start === place.clause.start
  const last = found.at(-1)
  const same = last?.sentence === place.index ? last : undefined
  if (same && (same.following !== 'quote' || same.clause === place.clauseIndex - 1) && !carries && !carried.joined) {
    const directly = same.clause === place.clauseIndex - 1 && same.following === 'break'
    if (!directly && !opens) return null
  }
  if (same && weak && !carried.joined && same.following !== 'break' && !opens) return null
  const topic = topicBefore(search, place, same)
  if (topic && (!same || same.group.kind === 'report' || same.by === 'source' || isPassive(search, place, same)))
    return topic
  if (same) return same.speaker
  const previous = last && last.sentence === place.index - 1 ? last : undefined
  return carries && previous ? previous.speaker : null
}
