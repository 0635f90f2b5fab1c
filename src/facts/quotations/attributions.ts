import { MASKS } from '../../languages/parts/cues.ts'
import type { Span } from '../../model/span.ts'
import type { Entities } from '../people/people.ts'
import type { Attribution, Following } from './attribution.ts'
import { lastCaller } from './callers.ts'
import type { CueMatch } from './cueMatches.ts'
import { after, afterRun, before } from './patterns.ts'
import { type Focus, remember, resolve, type Speaker } from './speakers.ts'
import { afterLead, type Field, gapOf, knownSubject, type Subject, subjectAt, topicOf, unknownSubject } from './subject.ts'
import type { Clause, SpokenSentence } from './view.ts'

/** What attributions are looked for with. `today` is the day of the article. */
export interface Search {
  readonly field: Field
  readonly entities: Entities
  readonly focus: Focus
  readonly cues: readonly CueMatch[]
  readonly today: string | null
}

/** How far behind a cue quoted words may stand that it brings in over an object: 痛批她「…」. */
const NEAR = 12
/** How much a subject may do before it speaks, in one clause: 某人拿起麥克風說. */
const LONGEST_DOING = 20
/** What may stand between 的 and a noun: 前, 該名. */
const LONGEST_MODIFIER = 2
/** How many cues of one clause are tried. */
const TRIES = 6

interface Place {
  readonly sentence: SpokenSentence
  readonly index: number
  readonly clause: Clause
  readonly clauseIndex: number
}

interface Followed {
  readonly following: Following
  readonly claimStart: number
}

const skipSpace = (folded: string, at: number): number => after(/(?:[^\S\n]|\uE001)*/y, folded, at)

/** What follows a cue, and whether its group may be followed so. */
const followed = ({ field }: Search, { sentence, clause }: Place, cue: CueMatch): Followed | null => {
  const { folded } = field.view
  const { follow } = cue.group
  const at = skipSpace(folded, cue.tail)
  if (folded.charAt(at) === MASKS.quoted && at < clause.end) return { following: 'quote', claimStart: at }
  if (at >= clause.end || isEnd(field, folded.charAt(at))) {
    const next = skipSpace(folded, clause.end + 1)
    if (clause.mark === '' || next >= sentence.end) return { following: 'end', claimStart: sentence.end }
    if (folded.charAt(next) === MASKS.quoted) return { following: 'quote', claimStart: next }
    return follow === 'quote' ? null : { following: 'break', claimStart: next }
  }
  if (follow === 'claim') return { following: 'words', claimStart: at }
  const near = folded.slice(at, Math.min(clause.end, at + NEAR)).includes(MASKS.quoted)
  return follow === 'quote' && near ? { following: 'words', claimStart: at } : null
}

const isEnd = (field: Field, letter: string): boolean => field.rules.marks.sentenceEnds.includes(letter)

/** Whether nothing but connectives, adverbs and a phrase stands before a cue, so that the speaker is the one before. */
const isCarried = (field: Field, clause: Clause, cue: CueMatch): { bare: boolean; joined: boolean } | null => {
  const { carrier } = field.rules.subjects
  const { folded } = field.view
  const joined = afterRun(carrier, folded, clause.start, cue.start)
  const start = afterLead(field, clause, cue.start)
  const from = Math.max(joined, start)
  const gap = from === cue.start ? 'tight' : gapOf(field, from, cue.start)
  if (gap === null || gap === 'loose') return null
  return { bare: gap === 'tight', joined: joined > clause.start }
}

/** The speaker of a clause that names none: of the clause before, of the sentence's subject, or of the sentence before. */
const carriedSpeaker = (search: Search, place: Place, cue: CueMatch, found: readonly Attribution[]): Speaker | null => {
  const carried = isCarried(search.field, place.clause, cue)
  if (!carried || (cue.group.addresses && found.at(-1)?.sentence === place.index)) return null
  const { carries, weak } = cue.group
  const last = found.at(-1)
  const same = last?.sentence === place.index ? last : undefined
  if (same && (same.following !== 'quote' || same.clause === place.clauseIndex - 1) && !carries && !carried.joined) {
    const directly = same.clause === place.clauseIndex - 1 && same.following === 'break'
    if (!directly) return null
  }
  if (same && weak && !carried.joined && same.following !== 'break') return null
  const topic = topicBefore(search, place, same)
  if (topic && (!same || same.group.kind === 'report' || same.by === 'source')) return topic
  if (same) return same.speaker
  const previous = last && last.sentence === place.index - 1 ? last : undefined
  if (place.clauseIndex > 0 && (carried.joined || cue.group.follow === 'quote')) return search.focus.seen.at(-1)?.speaker ?? null
  return carries && previous ? previous.speaker : null
}

/** The subject of the nearest clause before, in the same sentence and after the attribution before. */
const topicBefore = (search: Search, place: Place, same: Attribution | undefined): Speaker | null => {
  const from = same ? same.clause + 1 : 0
  for (let at = place.clauseIndex - 1; at >= from && at >= place.clauseIndex - TRIES; at--) {
    const clause = place.sentence.clauses[at]
    const topic = clause && topicOf(search.field, clause)
    const speaker = topic && resolve(topic, search.field.view, search.entities, search.field.rules, search.focus)
    if (speaker) return speaker
  }
  return null
}

/** Whom one speaks to: the caller after 對 or 向 between subject and cue. */
const addresseeIn = ({ field, entities, focus }: Search, gap: Span): string | null => {
  const { view, rules, callers } = field
  for (let at = lastCaller(callers, gap.end); at >= 0; at--) {
    const caller = callers[at]
    if (!caller || caller.end <= gap.start) return null
    const start = caller.start
    if (caller.start < gap.start || !before(rules.subjects.addressing, view.folded, start, gap.start)) continue
    const subject: Subject = { caller, span: { start, end: caller.end }, gap: { start: caller.end, end: gap.end } }
    return resolve(subject, view, entities, rules, focus)?.name ?? null
  }
  return null
}

/** Whom one speaks to where that stands after the cue: 告訴記者. What is said begins behind it. */
const addressed = (search: Search, place: Place, cue: CueMatch): { name: string | null; claimStart: number } => {
  const { field, entities, focus } = search
  const { callers, view, rules } = field
  const at = lastCaller(callers, cue.tail) + 1
  const caller = callers.slice(at, at + TRIES).find(({ start, end }) => start === cue.tail && end <= place.clause.end)
  const whole = !caller && rules.marks.colons.includes(place.clause.mark || ' ') && place.clause.end - cue.tail <= NEAR
  if (whole) return { name: view.text.slice(cue.tail, place.clause.end).trim() || null, claimStart: skipSpace(view.folded, place.clause.end + 1) }
  const end = caller?.end ?? cue.tail
  const who = caller && resolve({ caller, span: caller, gap: caller }, view, entities, rules, focus)
  const rest = skipSpace(view.folded, end)
  return { name: who?.name ?? null, claimStart: rest >= place.clause.end ? skipSpace(view.folded, place.clause.end + 1) : rest }
}

/** Whether a subject is something that one person wrote, so that the person told of before it is the one who speaks. */
const isPersonal = ({ view, rules }: Field, { caller, span }: Subject): boolean =>
  caller?.kind === 'report' && rules.subjects.personal.test(view.folded.slice(span.start, span.end))

/** 某人詢問某人，…: nothing but whom one asks stands behind the cue. */
const endsWithCaller = ({ callers }: Field, clause: Clause, cue: CueMatch): boolean => {
  const last = lastCaller(callers, clause.end)
  return [callers[last], callers[last - 1]].some((caller) => caller?.end === clause.end && caller.start === cue.tail)
}

const subjectOf = (field: Field, clause: Clause, cue: CueMatch, { following }: Followed): Subject | null => {
  const known = knownSubject(field, clause, cue.start)
  if (known || isCarried(field, clause, cue)) return known
  const topic = cue.group.weak && following === 'words' ? null : topicOf(field, { start: clause.start, end: cue.start })
  if (topic && cue.start - topic.span.end <= LONGEST_DOING) return topic
  const barred = cue.group.weak && (following === 'words' || cue.group.kind === 'think')
  return barred ? null : unknownSubject(field, clause, cue.start)
}

/** 原本宣稱…的某人: the one who speaks stands after the claim, and ends the clause or is the subject of another cue. */
const relativeIn = (field: Field, clause: Clause, cue: CueMatch): { subject: Subject; end: number } | null => {
  const { view, rules, callers } = field
  if (!rules.subjects.background.test(view.folded.slice(clause.start, cue.start)) || !isCarried(field, clause, cue)) return null
  for (let at = lastCaller(callers, cue.tail) + 1, tries = 0; tries < TRIES; at++, tries++) {
    const caller = callers[at]
    if (!caller || caller.end > clause.end) return null
    const end = view.folded.lastIndexOf(rules.subjects.cut, caller.start - 1)
    if (end <= cue.tail || after(rules.claims.relative, view.folded, end) < caller.start - LONGEST_MODIFIER) continue
    if (caller.end === clause.end || callers[at + 1]?.start !== caller.end) return { subject: subjectAt(field, { start: caller.start, end: clause.end }, caller, caller.end), end }
  }
  return null
}

const attribute = (search: Search, place: Place, cue: CueMatch, found: readonly Attribution[]): Attribution | null => {
  const { field, entities, focus, today } = search
  const fits = followed(search, place, cue)
  if (!fits) return null
  const owned = fits.following === 'words' ? relativeIn(field, place.clause, cue) : null
  const subject = owned?.subject ?? subjectOf(field, place.clause, cue, fits)
  const writer = subject && isPersonal(field, subject) ? topicBefore(search, place, undefined) : null
  const speaker = writer ?? (subject ? resolve(subject, field.view, entities, field.rules, focus) : carriedSpeaker(search, place, cue, found))
  if (!speaker) return null
  const gap = subject && !owned ? subject.gap : { start: place.clause.start, end: cue.start }
  const addressee = addresseeIn(search, gap)
  if (!subject && addressee === speaker.name) return null
  const asks = cue.group.kind === 'ask' && fits.following === 'words' && endsWithCaller(field, place.clause, cue)
  const to = cue.group.addresses || asks ? addressed(search, place, cue) : null
  const words = field.view.folded.slice(place.clause.start, cue.start)
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
    following: fits.following,
    colon: place.clause.mark !== '' && field.rules.marks.colons.includes(place.clause.mark),
    by: subject ? 'subject' : 'carried',
    addressee: to?.name ?? addressee,
    saidOn: field.rules.dayOf(words, today),
  }
}

/** 根據起訴書, 據某報的報導: a source that no verb follows in its clause. */
const sourceIn = (search: Search, place: Place): Attribution | null => {
  const { field, entities, focus } = search
  const { view, rules, callers } = field
  const { clause } = place
  const start = afterLead(field, clause, clause.end)
  const opened = after(rules.subjects.source, view.folded, start)
  if (opened === start || clause.mark === '') return null
  for (let at = lastCaller(callers, clause.end); at >= 0; at--) {
    const caller = callers[at]
    if (!caller || caller.start < opened) return null
    const tail = after(/(?:[^\S\n]|\uE001)*/y, view.folded, caller.end)
    if (tail !== clause.end && after(rules.subjects.sourceEnd, view.folded, tail) !== clause.end) continue
    const subject = { ...subjectAt(field, { start: opened, end: clause.end }, caller, clause.end) }
    const speaker = resolve(subject, view, entities, rules, focus)
    if (!speaker) return null
    const claimStart = skipSpace(view.folded, clause.end + 1)
    const group = { kind: 'report' as const, follow: 'break' as const, words: [], carries: false, weak: false, addresses: false }
    return { sentence: place.index, clause: place.clauseIndex, cue: { start, end: opened }, group, subject, speaker, start: clause.start, claimStart, claimEnd: null, following: 'break', colon: false, by: 'source', addressee: null, saidOn: null }
  }
  return null
}

/** The cue that speaks in a clause: the last one that something said follows after a break, else the first that fits. */
const attributionIn = (search: Search, place: Place, cues: readonly CueMatch[], found: readonly Attribution[]): Attribution | null => {
  const tried = cues.slice(-TRIES)
  let first: Attribution | null = null
  for (const cue of tried.toReversed()) {
    const one = attribute(search, place, cue, found)
    if (one && one.following !== 'words') return one
    if (one) first = one
  }
  return first
}

/** Every attribution of a document, in order. Focus moves along as they are found. */
export const findAttributions = (search: Search): Attribution[] => {
  const { field, cues, focus, entities } = search
  const found: Attribution[] = []
  let next = 0
  field.view.sentences.forEach((sentence, index) => {
    sentence.clauses.forEach((clause, clauseIndex) => {
      const opened = after(/(?:[^\S\n]|\uE002)*/y, field.view.folded, clause.start)
      const place = { sentence, index, clause: { ...clause, start: Math.min(opened, clause.end) }, clauseIndex }
      while ((cues[next]?.start ?? Infinity) < clause.start) next++
      const from = next
      while ((cues[next]?.start ?? Infinity) < clause.end) next++
      const one = attributionIn(search, place, cues.slice(from, next), found) ?? sourceIn(search, place)
      if (one) {
        found.push(one)
        remember(focus, one.start, one.speaker, one.subject)
        return
      }
      const told = found.at(-1)?.sentence === index && found.at(-1)?.clause === clauseIndex - 1 && found.at(-1)?.group.kind === 'report'
      const topic = clauseIndex === 0 || told ? topicOf(field, clause) : null
      const speaker = topic && resolve(topic, field.view, entities, field.rules, focus)
      if (topic && speaker) remember(focus, clause.start, speaker, topic)
    })
  })
  return found
}
