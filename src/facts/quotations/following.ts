import { MASKS } from '../../languages/parts/cues.ts'
import type { Following } from './attribution.ts'
import { lastCaller } from './callers.ts'
import type { CueMatch } from './cueMatches.ts'
import { after } from './patterns.ts'
import type { Field } from './phrases.ts'
import type { Place, Search } from './search.ts'

/** How far behind a cue quoted words may stand that it brings in over an object: 痛批她「…」. */
export const NEAR = 12
/** How many words behind a cue are tried, and how much one that opens a clause must do. */
const TRIES = 6
const LEAST_DOING = 6

/** What follows a cue, and where what is said may begin. */
export interface Followed {
  readonly following: Following
  readonly claimStart: number
}

/** Where white space and asides end that begin at an offset. */
export const skipSpace = (folded: string, at: number): number => after(/(?:[^\S\n]|\uE001)*/y, folded, at)

const isEnd = (field: Field, letter: string): boolean => field.rules.marks.sentenceEnds.includes(letter)

/** Whether a clause begins with somebody and goes on with what that one does: 宣布某人將…; not 宣布某人的死訊. */
const opensClause = ({ callers, view, rules }: Field, start: number, end: number): boolean => {
  const first = callers.slice(lastCaller(callers, start) + 1, lastCaller(callers, start) + 1 + TRIES)
  const caller = first.find((one) => one.start === start && one.end <= end)
  if (!caller || end - caller.end < LEAST_DOING) return false
  return after(rules.subjects.owner, view.folded, caller.end) === caller.end
}

/** What follows a cue, and whether its group may be followed so. */
export const followed = ({ field }: Search, { sentence, clause }: Place, cue: CueMatch): Followed | null => {
  const { folded } = field.view
  const { follow } = cue.group
  const at = skipSpace(folded, cue.tail)
  if (folded.charAt(at) === MASKS.quoted && at < clause.end) return { following: 'quote', claimStart: at }
  if (at >= clause.end || isEnd(field, folded.charAt(at))) {
    const next = skipSpace(folded, clause.end + 1)
    if (clause.mark === '' || next >= sentence.end) return { following: 'end', claimStart: sentence.end }
    if (folded.charAt(next) === MASKS.quoted) return { following: 'quote', claimStart: next }
    return follow === 'quote' || follow === 'clause' ? null : { following: 'break', claimStart: next }
  }
  if (follow === 'claim' || (follow === 'clause' && opensClause(field, at, clause.end)))
    return { following: 'words', claimStart: at }
  const near = folded.slice(at, Math.min(clause.end, at + NEAR)).includes(MASKS.quoted)
  return follow === 'quote' && near ? { following: 'words', claimStart: at } : null
}

/** What follows once whom one speaks to is left out: quoted words at once, or what followed before. */
export const followingAt = (field: Field, at: number, before: Following): Following =>
  field.view.folded.charAt(at) === MASKS.quoted ? 'quote' : before
