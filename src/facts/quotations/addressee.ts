import type { Span } from '../../model/span.ts'
import { type Caller, lastCaller } from './callers.ts'
import type { CueMatch } from './cueMatches.ts'
import { NEAR, skipSpace } from './following.ts'
import { before } from './patterns.ts'
import { type Field, gapOf, type Subject } from './phrases.ts'
import type { Place, Search } from './search.ts'
import { resolve } from './speakers.ts'
import type { Clause } from './view.ts'

/** How many words behind a cue are tried. */
const TRIES = 6
/** How much of a title may stand before the word that it turns on. */
const LONGEST_TITLE = 4
/** How long the name of a paper or a broadcaster may be. */
const LONGEST_OUTLET = 24

/** Whom one speaks to: the caller after 對 or 向 between subject and cue. */
export const addresseeIn = ({ field, entities, focus }: Search, gap: Span): string | null => {
  const { view, rules, callers } = field
  for (let at = lastCaller(callers, gap.end); at >= 0; at--) {
    const caller = callers[at]
    if (!caller || caller.end <= gap.start) return null
    const start = caller.start
    if (caller.start < gap.start || !before(rules.subjects.addressing, view.folded, start, gap.start)) continue
    if (gapOf(field, caller.end, gap.end) === null) continue
    const subject: Subject = { caller, span: { start, end: caller.end }, gap: { start: caller.end, end: gap.end } }
    return resolve(subject, view, entities, rules, focus)?.name ?? null
  }
  return null
}

/** The caller that ends a clause right behind a cue, with a word or two before it at most: 質問承辦檢察官，…. */
const callerAtEnd = ({ callers }: Field, clause: Clause, cue: CueMatch): Caller | undefined => {
  const last = lastCaller(callers, clause.end)
  return [callers[last], callers[last - 1]].find(
    (caller) => caller?.end === clause.end && caller.start >= cue.tail && caller.start - cue.tail <= LONGEST_TITLE,
  )
}

/** 告訴《晨鏡》, 告訴某某電視台, 告訴 KSWB-TV: what fills the clause behind the cue and is no more than a paper or a foreign name. */
const outletIn = ({ view, rules }: Field, clause: Clause, cue: CueMatch): string | null => {
  const end = view.folded.slice(cue.tail, clause.end).search(/[。！？]?\s*$/u) + cue.tail
  const words = view.text.slice(cue.tail, end).trim()
  if (words === '' || words.length > LONGEST_OUTLET) return null
  return rules.subjects.publication.test(words) || /^[^。，]{0,10}[A-Za-z][\w.&'-]*$/u.test(words) ? words : null
}

/** Whom one speaks to where that stands after the cue: 告訴記者. What is said begins behind it. */
export const addressed = (search: Search, place: Place, cue: CueMatch): { name: string | null; claimStart: number } => {
  const { field, entities, focus } = search
  const { callers, view, rules } = field
  const at = lastCaller(callers, cue.tail) + 1
  const caller =
    callerAtEnd(field, place.clause, cue) ??
    callers.slice(at, at + TRIES).find(({ start, end }) => start === cue.tail && end <= place.clause.end)
  const whole = !caller && rules.marks.colons.includes(place.clause.mark || ' ') && place.clause.end - cue.tail <= NEAR
  if (whole)
    return {
      name: view.text.slice(cue.tail, place.clause.end).trim() || null,
      claimStart: skipSpace(view.folded, place.clause.end + 1),
    }
  const outlet = caller ? null : outletIn(field, place.clause, cue)
  if (outlet !== null) return { name: outlet, claimStart: skipSpace(view.folded, place.clause.end + 1) }
  const end = caller?.end ?? cue.tail
  const who = caller && resolve({ caller, span: caller, gap: caller }, view, entities, rules, focus)
  const rest = skipSpace(view.folded, end)
  return {
    name: who?.name ?? null,
    claimStart: rest >= place.clause.end ? skipSpace(view.folded, place.clause.end + 1) : rest,
  }
}

/** 某人詢問某人，…: nothing but whom one asks stands behind the cue. */
export const endsWithCaller = (field: Field, clause: Clause, cue: CueMatch): boolean =>
  callerAtEnd(field, clause, cue) !== undefined
