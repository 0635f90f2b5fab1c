import { afterAdjuncts } from './adjuncts.ts'
import type { Speaker } from './focus.ts'
import { phraseBefore, type Run } from './phrases.ts'
import { resolve, type Search } from './speakers.ts'
import { tailOf } from './tails.ts'
import { spanOf, type Unit } from './units.ts'

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
    spare ??= { speaker: unknown(search, units, run), from: run.from, after: at + 1, role }
  }
  return spare && spare.speaker.text.length > 1 ? spare : null
}

/** Whether a clause that a が opens only describes a noun or waits for the next clause. */
const isSubordinate = (search: Search, units: readonly Unit[], from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + NEAR); at++) {
    if (units[at]?.quoted) return false
    if (units[at]?.part !== 'VERB' && units[at]?.part !== 'ADJ') continue
    const { tail } = tailOf(units, at + 1, search.rules)
    return tail === 'relative' || tail === 'thing' || tail === null
  }
  return false
}

/** What a stretch before a claim's end is searched with. */
export interface Left extends Run {
  /** Who speaks already in the sentence, so that another needs a firmer sign. */
  readonly chained: Speaker | null
  /** Whether the clause before ended in が or the like. */
  readonly joined: boolean
}

const isFirm = (search: Search, units: readonly Unit[], after: number, to: number): boolean => {
  if (units[after]?.breaks || units[after]?.quoted) return true
  const at = afterAdjuncts(search, units, after, to)
  return at > after
}

/** The subject before what is said: 市長は…と述べた. What comes behind it is the claim. */
export const subjectBefore = (search: Search, units: readonly Unit[], left: Left): Subject | null => {
  const { rules } = search
  const { from, to, chained, joined } = left
  let thing = false
  for (let at = from; at < Math.min(to, from + MOST); at++) {
    const unit = units[at]
    if (unit?.part === 'SCONJ' && rules.tails.undone(unit)) return null
    const role = roleAt(units, at)
    const run = role ? phraseBefore(units, at, rules, from) : null
    if (!role || !run || run.from >= run.to || isTime(search, units, run)) continue
    const speaker = resolve(search, units, run)
    const firm = isFirm(search, units, at + 1, to)
    if (!speaker) {
      thing = true
      continue
    }
    if (role === 'subject' && isSubordinate(search, units, at + 1, to)) continue
    const same = chained?.name === speaker.name
    const doubtful =
      thing || (chained !== null && !joined && !same) || (role === 'subject' && speaker.kind === 'unnamed')
    if (doubtful && !firm) return null
    return { speaker, from: run.from, after: at + 1, role }
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
