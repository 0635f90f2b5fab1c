import { lastCaller } from './callers.ts'
import { isCarried } from './carried.ts'
import type { CueMatch } from './cueMatches.ts'
import { after } from './patterns.ts'
import { type Field, type Subject, subjectAt } from './phrases.ts'
import type { Clause } from './view.ts'

/** What may stand between 的 and a noun: 前, 該名. */
const LONGEST_MODIFIER = 2
/** How many words behind a cue are tried. */
const TRIES = 6

/** 原本宣稱…的某人: the one who speaks stands after the claim, and ends the clause or is the subject of another cue. */
export const relativeIn = (field: Field, clause: Clause, cue: CueMatch): { subject: Subject; end: number } | null => {
  const { view, rules, callers } = field
  if (!rules.subjects.background.test(view.folded.slice(clause.start, cue.start)) || !isCarried(field, clause, cue))
    return null
  for (let at = lastCaller(callers, cue.tail) + 1, tries = 0; tries < TRIES; at++, tries++) {
    const caller = callers[at]
    if (!caller || caller.end > clause.end) return null
    const end = cue.tail + view.folded.slice(cue.tail, caller.start).lastIndexOf(rules.subjects.cut)
    if (end <= cue.tail || after(rules.claims.relative, view.folded, end) < caller.start - LONGEST_MODIFIER) continue
    if (caller.end === clause.end || callers[at + 1]?.start !== caller.end)
      return { subject: subjectAt(field, { start: caller.start, end: clause.end }, caller, caller.end), end }
  }
  return null
}
