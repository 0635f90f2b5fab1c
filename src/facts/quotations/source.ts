import type { CueWords } from '../../languages/parts/cues/words.ts'
import type { Attribution } from './attribution.ts'
import { lastCaller } from './callers.ts'
import { skipSpace } from './following.ts'
import { after } from './patterns.ts'
import { afterLead, subjectAt } from './phrases.ts'
import type { Place, Search } from './search.ts'
import { resolve } from './speakers.ts'

const SOURCE: CueWords = { kind: 'report', follow: 'break', words: [], carries: false, weak: false, addresses: false }

/** 根據起訴書, 據某報的報導: a source that no verb follows in its clause. */
export const sourceIn = (search: Search, place: Place): Attribution | null => {
  const { field, entities, focus } = search
  const { view, rules, callers } = field
  const { clause } = place
  const start = afterLead(field, clause, clause.end)
  const opened = after(rules.subjects.source, view.folded, start)
  if (opened === start || clause.mark === '') return null
  for (let at = lastCaller(callers, clause.end); at >= 0; at--) {
    const caller = callers[at]
    if (!caller || caller.start < opened) return null
    const tail = skipSpace(view.folded, caller.end)
    if (tail !== clause.end && after(rules.subjects.sourceEnd, view.folded, tail) !== clause.end) continue
    const subject = subjectAt(field, { start: opened, end: clause.end }, caller, clause.end)
    const speaker = resolve(subject, view, entities, rules, focus)
    if (!speaker) return null
    const claimStart = skipSpace(view.folded, clause.end + 1)
    return {
      sentence: place.index,
      clause: place.clauseIndex,
      cue: { start, end: opened },
      group: SOURCE,
      subject,
      speaker,
      start: clause.start,
      claimStart,
      claimEnd: null,
      following: 'break',
      colon: false,
      by: 'source',
      addressee: null,
      saidOn: null,
    }
  }
  return null
}
