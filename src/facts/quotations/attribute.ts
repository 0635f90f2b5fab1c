import { addressed, addresseeIn, endsWithCaller } from './addressee.ts'
import type { Attribution } from './attribution.ts'
import { carriedSpeaker, isCarried, topicBefore } from './carried.ts'
import type { CueMatch } from './cueMatches.ts'
import { type Followed, followed, followingAt } from './following.ts'
import { afterRun, before } from './patterns.ts'
import { afterLead, type Field, type Subject } from './phrases.ts'
import { relativeIn } from './relative.ts'
import type { Place, Search } from './search.ts'
import { resolve } from './speakers.ts'
import { knownSubject, LEAST_FIRM, unknownSubject } from './subject.ts'
import { topicOf } from './topic.ts'
import type { Clause } from './view.ts'

/** How much a subject may do before it speaks, in one clause: 某人拿起麥克風說. */
const LONGEST_DOING = 20
/** Marks and spaces at the end of a sentence. */
const MARKS = /[\s。！？]/y

/** Whether a subject is something that one person wrote, so that the person told of before it is the one who speaks. */
const isPersonal = ({ view, rules }: Field, { caller, span }: Subject): boolean =>
  caller?.kind === 'report' && rules.subjects.personal.test(view.folded.slice(span.start, span.end))

/** A noun phrase that no list knows, where the cue takes one. */
const unknownOf = (field: Field, clause: Clause, cue: CueMatch, { following }: Followed): Subject | null => {
  const { weak, kind, follow } = cue.group
  if (kind === 'write' || (weak && (following === 'words' || kind === 'think'))) return null
  const firm = kind === 'state' && follow === 'claim' && !weak
  return unknownSubject(field, clause, cue.start, firm ? LEAST_FIRM : undefined)
}

/** 某人提到與另一人的會談並補充道: a cue behind 並 goes on with the one whom the clause began with. */
const joinedSubject = (field: Field, clause: Clause, cue: CueMatch): Subject | null => {
  const { view, rules } = field
  if (!before(rules.subjects.joins, view.folded, cue.start, clause.start)) return null
  const topic = topicOf(field, { start: clause.start, end: cue.start })
  return topic && afterLead(field, clause, topic.span.start) === topic.span.start ? topic : null
}

const subjectOf = (field: Field, clause: Clause, cue: CueMatch, fits: Followed): Subject | null => {
  const near = knownSubject(field, clause, cue.start)
  const known = near && (joinedSubject(field, clause, cue) ?? near)
  if (known || isCarried(field, clause, cue)) return known
  const weak = cue.group.weak && fits.following === 'words'
  const topic = weak ? null : topicOf(field, { start: clause.start, end: cue.start })
  const unknown = unknownOf(field, clause, cue, fits)
  // 渡輪公司海燕客運: the phrase goes on after the word that is known.
  if (unknown && topic?.caller?.kind === 'head' && unknown.span.end > topic.span.end) return unknown
  return topic && cue.start - topic.span.end <= LONGEST_DOING ? topic : unknown
}

/** What a cue says of who speaks, or `null` where nobody does. `found` is what was found before it. */
export const attribute = (
  search: Search,
  place: Place,
  cue: CueMatch,
  found: readonly Attribution[],
): Attribution | null => {
  const { field, entities, focus, today } = search
  const fits = followed(search, place, cue)
  if (!fits) return null
  const owned = fits.following === 'words' ? relativeIn(field, place.clause, cue) : null
  const subject = owned?.subject ?? subjectOf(field, place.clause, cue, fits)
  if (!subject && cue.group.follow === 'clause') return null
  const writer = subject && isPersonal(field, subject) ? topicBefore(search, place, undefined) : null
  const speaker =
    writer ??
    (subject ? resolve(subject, field.view, entities, field.rules, focus) : carriedSpeaker(search, place, cue, found))
  if (!speaker) return null
  const gap = subject && !owned ? subject.gap : { start: place.clause.start, end: cue.start }
  const addressee = addresseeIn(search, gap)
  if (!subject && addressee === speaker.name) return null
  const asks = cue.group.kind === 'ask' && fits.following === 'words' && endsWithCaller(field, place.clause, cue)
  const to = cue.group.addresses || asks ? addressed(search, place, cue) : null
  const words = field.view.folded.slice(place.clause.start, cue.start)
  const toldAll =
    to !== null && afterRun(MARKS, field.view.folded, to.claimStart, place.sentence.end) >= place.sentence.end
  return {
    sentence: place.index,
    clause: place.clauseIndex,
    cue: { start: cue.start, end: cue.tail },
    group: cue.group,
    subject,
    speaker,
    start: place.clause.start,
    claimStart: to?.claimStart ?? fits.claimStart,
    claimEnd: owned?.end ?? null,
    following: to ? followingAt(field, to.claimStart, toldAll ? 'end' : fits.following) : fits.following,
    colon: place.clause.mark !== '' && field.rules.marks.colons.includes(place.clause.mark),
    by: subject ? 'subject' : 'carried',
    addressee: to?.name ?? addressee,
    saidOn: field.rules.dayOf(words, today),
  }
}
