import { afterAdjuncts } from './adjuncts.ts'
import type { Speaker } from './focus.ts'
import { phraseBefore, type Run } from './phrases.ts'
import { resolve, type Search } from './speakers.ts'
import { tailOf } from './tails.ts'
import { isPredicate, spanOf, type Unit } from './units.ts'

/** Somebody who does what a clause says; `after` is the first unit behind the particle. */
export interface Subject {
  readonly speaker: Speaker
  readonly from: number
  readonly after: number
  readonly role: 'topic' | 'subject'
}

/** How many words of a stretch are looked over for its subject, and how far a verb may stand behind one. */
const MOST = 120
const NEAR = 40

const roleAt = (units: readonly Unit[], at: number): 'topic' | 'subject' | null => {
  const role = units[at]?.role
  return role === 'topic' || role === 'subject' ? role : null
}

/** Somebody whom no list knows, but who is the subject by where they stand. */
const unknown = ({ view }: Search, units: readonly Unit[], run: Run): Speaker => {
  const { start, end } = spanOf(units, run.from, run.to)
  const text = view.text.slice(start, end).trim()
  return { name: text, text, kind: 'unnamed', person: false }
}

const isTime = ({ view, rules }: Search, units: readonly Unit[], run: Run): boolean => {
  const { start, end } = spanOf(units, run.from, run.to)
  return rules.claims.adjunct.test(view.text.slice(start, end))
}

/** The subject between what is said and its cue: 「…」と市長は述べた. There it can't belong to the claim. */
export const subjectInGap = (search: Search, units: readonly Unit[], { from, to }: Run): Subject | null => {
  let spare: Subject | null = null
  for (let at = from; at < Math.min(to, from + MOST); at++) {
    const role = roleAt(units, at)
    const run = role ? phraseBefore(units, at, search.rules, from) : null
    if (!role || !run || run.from >= run.to || isTime(search, units, run)) continue
    const speaker = resolve(search, units, run)
    if (speaker) return { speaker, from: run.from, after: at + 1, role }
    if (search.rules.claims.voices.has(units[run.to - 1]?.text ?? '')) return null
    spare ??= { speaker: unknown(search, units, run), from: run.from, after: at + 1, role }
  }
  return spare && spare.speaker.text.length > 1 ? spare : null
}

/** Whether a clause that a が opens only describes a noun or waits for the next clause. */
const isSubordinate = (search: Search, units: readonly Unit[], from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + NEAR); at++) {
    if (units[at]?.quoted) return false
    if (units[at]?.part !== 'VERB' && units[at]?.part !== 'ADJ') continue
    const { tail, end } = tailOf(units, at + 1, search.rules)
    return tail === 'relative' || tail === 'thing' || units[end]?.text === search.rules.claims.called
  }
  return false
}

/** What a stretch before a claim's end is searched with. */
export interface Left extends Run {
  /** Who speaks already in the sentence, so that another needs a firmer sign. */
  readonly chained: Speaker | null
  /** Whether the clause before ended in が or the like. */
  readonly joined: boolean
  /** Whether its verb is one of speech, so that a part of a whole may be who answers: 6割が…と答えた. */
  readonly answers: boolean
  /** Whether nothing is said in its clause, so that its が is the speaker's. */
  readonly empty: boolean
}

const isFirm = (search: Search, units: readonly Unit[], after: number, to: number): boolean =>
  units[after]?.breaks === true || units[after]?.quoted != null || afterAdjuncts(search, units, after, to) > after

interface Candidate extends Subject {
  readonly run: Run
}

/** A name that no list holds, at the end of a phrase: one that the tagger knows for one, or letters of a foreign script. */
const foreign = (search: Search, units: readonly Unit[], run: Run): Speaker | null => {
  const last = units[run.to - 1]
  if (!last || (last.part !== 'PROPN' && !search.rules.speakers.isForeign(last))) return null
  let from = run.to - 1
  while (from > run.from && search.rules.speakers.isForeign(units[from - 1] ?? last)) from--
  return unknown(search, units, { from, to: run.to })
}

/** The next phrase that tells who does something; `known` is false for a thing. */
const nextSubject = (
  search: Search,
  units: readonly Unit[],
  { from, to }: Run,
  least: number,
): (Omit<Candidate, 'speaker'> & { readonly speaker: Speaker | null }) | null => {
  for (let at = from; at < to; at++) {
    const role = roleAt(units, at)
    const run = role ? phraseBefore(units, at, search.rules, least) : null
    if (!role || !run || run.from >= run.to || isTime(search, units, run)) continue
    if (role === 'subject' && isSubordinate(search, units, at + 1, to)) continue
    return { speaker: resolve(search, units, run), from: run.from, after: at + 1, role, run }
  }
  return null
}

/** The topic behind a clause that ends in が: the first one is that clause's alone, 国は否定したが、市は…と述べた. */
const laterTopic = (search: Search, units: readonly Unit[], first: Subject, to: number): Subject | null => {
  if (units[first.after]?.breaks) return null
  for (let at = first.after; at < Math.min(to, first.after + MOST); at++) {
    const unit = units[at]
    if (!unit || !search.rules.tails.joining(unit) || !units[at + 1]?.breaks) continue
    const later = nextSubject(search, units, { from: at + 2, to: Math.min(to, at + NEAR) }, at + 2)
    return later?.speaker && later.role === 'topic' ? { ...later, speaker: later.speaker } : null
  }
  return null
}

/** Whether another topic follows behind a clause of its own, so that the claim may be either's: 市は公開し、国は足りないと述べた. */
const isTorn = (search: Search, units: readonly Unit[], first: Subject, to: number): boolean => {
  if (units[first.after]?.breaks || first.role === 'subject') return false
  for (let at = first.after; at < Math.min(to, first.after + NEAR); at++) {
    if (!units[at + 1]?.breaks || !isPredicate(units[at])) continue
    const later = nextSubject(search, units, { from: at + 2, to: Math.min(to, at + NEAR) }, at + 2)
    return later?.role === 'topic' && later.speaker !== null && later.speaker.name !== first.speaker.name
  }
  return false
}

/** The topic right before quoted words, where a clause lies between it and the first subject: 国が断り、市は「…」と述べた. */
const besideWords = (search: Search, units: readonly Unit[], first: Subject, to: number): Subject | null => {
  if (!units[to - 1]?.quoted) return null
  let row = to - 1
  while (row > first.after && (units[row - 1]?.quoted || units[row - 1]?.breaks)) row--
  let found: Subject | null = null
  for (
    let next = nextSubject(search, units, { from: first.after, to: row }, first.after);
    next;
    next = nextSubject(search, units, { from: next.after, to: row }, first.after)
  ) {
    if (next.role !== 'topic' || !next.speaker) continue
    const clause = units.slice(first.after, next.from).some(isPredicate)
    const near = next.after >= row || afterAdjuncts(search, units, next.after, row + 1) >= row
    const speaks = next.speaker.person || next.speaker.kind !== 'unnamed'
    if (clause && near && speaks) found = { ...next, speaker: next.speaker }
  }
  return found
}

/** The subject before what is said: 市長は…と述べた. What comes behind it is the claim. */
export const subjectBefore = (search: Search, units: readonly Unit[], left: Left): Subject | 'torn' | null => {
  const { from, chained, joined } = left
  const to = Math.min(left.to, from + MOST)
  let thing = false
  for (
    let next = nextSubject(search, units, { from, to }, from);
    next;
    next = nextSubject(search, units, { from: next.after, to }, from)
  ) {
    const { after, role, run } = next
    const sure = role === 'topic' && (left.empty || units[after]?.quoted != null || units[after]?.breaks === true)
    const speaker = next.speaker ?? (sure ? foreign(search, units, run) : null)
    if (units.slice(from, next.from).some((unit) => unit.part === 'SCONJ' && search.rules.tails.undone(unit)))
      return null
    if (!speaker) {
      thing = true
      continue
    }
    const other = chained !== null && !joined && chained.name !== speaker.name
    const doubtful =
      thing ||
      other ||
      (role === 'subject' &&
        speaker.kind === 'unnamed' &&
        !(left.answers && search.rules.speakers.share.test(speaker.text)))
    if (doubtful && !isFirm(search, units, after, left.to)) return null
    const found = { speaker, from: next.from, after, role }
    const later = besideWords(search, units, found, left.to) ?? laterTopic(search, units, found, to)
    return later ?? (isTorn(search, units, found, to) ? 'torn' : found)
  }
  return null
}

/** Whom a clause is about, for sentences behind it to take over. */
export const topicOf = (search: Search, units: readonly Unit[]): Speaker | null => {
  for (let at = 0; at < Math.min(units.length, MOST); at++) {
    const role = roleAt(units, at)
    const run = role ? phraseBefore(units, at, search.rules) : null
    if (!role || !run || run.from >= run.to || isTime(search, units, run)) continue
    if (role === 'subject' && isSubordinate(search, units, at + 1, units.length)) continue
    const speaker = resolve(search, units, run)
    if (speaker || role === 'topic') return speaker
  }
  return null
}
