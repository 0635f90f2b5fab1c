import { MASKS } from '../../../languages/parts/cues.ts'
import type { Quotation } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import { trimSpan } from '../../../text/spans.ts'
import type { Quoted } from '../marks.ts'
import { afterAdjuncts } from './adjuncts.ts'
import type { Attribution } from './attribution.ts'
import type { Speaker } from './focus.ts'
import type { Run } from './phrases.ts'
import { isClausal } from './quotedWords.ts'
import type { Search } from './speakers.ts'
import { spanOf, type Unit } from './units.ts'

/** How short a claim may be, and quoted words that are named by a verb of calling, in UTF-16 units. */
const LEAST_CLAIM = 4
const LEAST_CALLED = 8

interface Voice {
  readonly speaker: Speaker
  readonly cue: Span | null
  readonly addressee: string | null
  readonly saidOn: string | null
}

/** A quotation of a span; `null` where nothing but marks and white space is in it. */
const quotationOf = (
  { view, rules }: Search,
  { speaker, cue, addressee, saidOn }: Voice,
  mode: Quotation['mode'],
  given: Span,
): Quotation | null => {
  let span = trimSpan(view.text, given)
  const closing = rules.marks.quotes.map(([, close]) => close).join('')
  const isMark = (at: number): boolean =>
    (rules.marks.breaks + rules.marks.colons).includes(view.text.charAt(at)) ||
    (closing.includes(view.text.charAt(at)) && view.masked.charAt(at) !== MASKS.quoted)
  while (span.end > span.start && isMark(span.end - 1))
    span = trimSpan(view.text, { start: span.start, end: span.end - 1 })
  const text = view.text.slice(span.start, span.end)
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const said = cue ? view.text.slice(cue.start, cue.end).trim() : ''
  return {
    speaker: speaker.name,
    speakerText: speaker.text,
    speakerKind: speaker.kind,
    mode,
    text,
    cue: said === '' ? null : said,
    addressee: addressee === speaker.name ? null : addressee,
    saidOn,
    span,
  }
}

/** Quoted words as they were said. */
export const directOf = (search: Search, voice: Voice, { start, end }: Quoted): Quotation | null =>
  quotationOf(search, voice, 'direct', { start, end })

/** Where the row of quoted words begins that ends a run: 「A」「B」, 「A」、「B」. */
const rowStart = (units: readonly Unit[], { from, to }: Run): number => {
  let start = to
  for (let at = to - 1; at >= from; at--) {
    const unit = units[at]
    if (unit?.quoted) start = at
    else if (!unit?.breaks && unit?.role !== 'joins' && unit?.role !== 'such' && unit?.role !== 'quotes') break
  }
  return start
}

/** Whether what stands before quoted words needs them to be a clause: 計画を「無謀」と. */
const isOpen = (units: readonly Unit[], from: number, to: number): boolean => {
  const role = units[to - 1]?.role
  if (role === 'topic' || role === 'subject' || role === 'object' || role === 'of') return true
  return units.slice(from, to).some((unit, at) => unit.role === 'object' && units[from + at + 1]?.breaks === true)
}

const isWorth = ({ group, how }: Attribution, units: readonly Unit[], { from, to }: Run): boolean => {
  const { start, end } = spanOf(units, from, to)
  if (end - start < LEAST_CLAIM || group?.kind === 'call' || group?.kind === 'gesture') return false
  return how !== 'quotes' || to - from > 1
}

/** What is said under an attribution: each stretch of quoted words that is a clause of its own, and the claim that holds them or none. */
export const contentsOf = (search: Search, units: readonly Unit[], one: Attribution): Quotation[] => {
  const { content, group } = one
  const { view, rules } = search
  if (!content) return []
  const row = rowStart(units, content)
  const start = row < content.to ? afterAdjuncts(search, units, content.from, row + 1) : content.from
  const whole = start >= row
  const quoted = units.slice(Math.max(row, content.from), content.to).flatMap((unit) => unit.quoted ?? [])
  const called = group?.kind === 'call'
  const own = quoted.filter((words) =>
    called ? words.end - words.start >= LEAST_CALLED && isClausal(search, words) : whole || isClausal(search, words),
  )
  const direct = own.flatMap((words) => directOf(search, one, words) ?? [])
  const told = row >= content.to || (!whole && (own.length < quoted.length || isOpen(units, start, row)))
  if (!told || !isWorth(one, units, content)) return direct
  const last = view.text.charAt((units[content.to - 1]?.end ?? 1) - 1)
  const closed =
    !units[content.to - 1]?.quoted &&
    view.masked.charAt((units[content.to - 1]?.end ?? 1) - 1) === last &&
    rules.marks.quotes.some(([, close]) => close === last)
  const holds = units.slice(content.from, content.to).some((unit) => unit.quoted)
  const claim = quotationOf(
    search,
    one,
    closed ? 'direct' : holds ? 'mixed' : 'indirect',
    spanOf(units, content.from, content.to),
  )
  return claim ? [...direct, claim] : direct
}
