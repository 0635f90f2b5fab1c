import type { Attribution } from './attribution.ts'
import { clauseBefore, clauseBehind } from './claimsAround.ts'
import { following } from './claimsBehind.ts'
import { type Content, NONE } from './given.ts'
import type { Line } from './phrases.ts'
import { quotedBefore, quotedLead, tokenBefore } from './quotedWords.ts'

const around = (line: Line, all: readonly Attribution[], own: Attribution): Content => {
  if (own.subject?.how === 'relative') return NONE
  if (!own.rule.takes.has('after') || (own.form !== 'finite' && own.form !== 'source')) return NONE
  if (own.form === 'finite' && own.followed.kind !== 'end' && own.followed.kind !== 'comma') return NONE
  const before = clauseBefore(line, own)
  const first = line.tokens[before?.from ?? 0]
  const leans = first?.part === 'SCONJ' || (first !== undefined && line.rules.around.joining.has(first.lower))
  const behind = before && !leans ? null : clauseBehind(line, all, own)
  if (behind) return { quotes: [], claim: behind, behind: true }
  return before ? { quotes: [], claim: before, behind: false } : NONE
}

/** What a place that says who speaks gives to its speaker. */
export const contentOf = (line: Line, all: readonly Attribution[], own: Attribution): Content => {
  const ahead = following(line, all, own)
  const before = quotedBefore(line, own)
  if (before === 'inside') {
    if (ahead.claim || ahead.quotes.length > 0) return ahead
    const claim = clauseBefore(line, own)
    return claim
      ? { quotes: [], claim, behind: false }
      : { quotes: [tokenBefore(line, own.start)], claim: null, behind: true }
  }
  if (before) return { quotes: [...before, ...ahead.quotes], claim: ahead.claim, behind: true }
  const lead = quotedLead(line, own)
  if (lead >= 0 && !ahead.claim && ahead.quotes.length === 0) return { quotes: [lead], claim: null, behind: true }
  if (ahead.claim || ahead.quotes.length > 0) return ahead
  return around(line, all, own)
}
