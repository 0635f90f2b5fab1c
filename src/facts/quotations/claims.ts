import type { QuotationMode } from '../../model/quotation.ts'
import type { Span } from '../../model/span.ts'
import type { Attribution } from './attribution.ts'
import type { DirectWords } from './bench.ts'
import { lastCaller } from './callers.ts'
import type { Extent } from './extent.ts'
import type { Quoted } from './marks.ts'
import { after, before, firstFrom } from './patterns.ts'
import type { Field } from './phrases.ts'

/** A claim in the article's own words. */
export interface Claim {
  readonly extent: Extent
  readonly span: Span
  readonly mode: QuotationMode
}

/** The shortest claim, in UTF-16 units without marks and spaces. */
const LEAST = 4
/** How many names of a list are looked at. */
const MOST_NAMED = 12
/** How many quoted stretches before a speaker may be that speaker's. */
const BEFORE = 4

/** Where a claim ends before quoted words: where the words of their own speaker begin, if that is another one. */
const beforeCue = (one: DirectWords | undefined, own: Attribution, start: number, open: number): number =>
  one?.attribution && one.attribution !== own && one.attribution.start >= start && one.attribution.cue.end <= open
    ? one.attribution.start
    : open

/** The stretch without marks and spaces at its ends, and without what `edges` say is told of apart. */
const trimmed = ({ view, rules }: Field, { span, attribution: own }: Extent, edges: readonly DirectWords[]): Span => {
  const marks = rules.marks.clauseBreaks + rules.marks.listMarks + rules.marks.sentenceEnds
  const isEdge = (at: number): boolean => /\s/u.test(view.folded.charAt(at)) || marks.includes(view.folded.charAt(at))
  let { start, end } = span
  let first = firstFrom(edges, ({ quoted }) => quoted.open, start)
  let last = firstFrom(edges, ({ quoted }) => quoted.open, end) - 1
  for (;;) {
    while (start < end && isEdge(start)) start++
    while (end > start && isEdge(end - 1)) end--
    const [head, tail] = [edges[first]?.quoted, edges[last]?.quoted]
    if (head && head.open === start && start < end) [start, first] = [Math.min(head.close, end), first + 1]
    else if (tail && tail.close >= end && tail.open >= start)
      [end, last] = [beforeCue(edges[last], own, start, tail.open), last - 1]
    else return { start, end }
  }
}

/** A claim is mixed where it holds quoted words that are a part of it and no name. */
const modeOf = ({ view, rules }: Field, span: Span, own: readonly DirectWords[]): QuotationMode => {
  const apart = new Set(own.flatMap((one) => (one.apart ? [one.quoted] : [])))
  const from = firstFrom(view.quoted, ({ open }) => open, span.start)
  const to = firstFrom(view.quoted, ({ open }) => open, span.end)
  const parts = view.quoted.slice(from, to).filter((one) => one.close <= span.end && !apart.has(one))
  const isName = ({ open }: Quoted): boolean => before(rules.claims.naming, view.folded, open, span.start)
  return parts.some((one) => !isName(one)) ? 'mixed' : 'indirect'
}

/** Whether what follows the speaker of words before goes back to telling: 「…」他說，隨後離開. */
const turnsAway = ({ view, rules }: Field, { attribution }: Extent): boolean =>
  after(rules.claims.narration, view.folded, attribution.claimStart) > attribution.claimStart

/** Whether the claim is one clause that only brings in the quoted words behind its colon. */
const leadsToQuoted = ({ view, rules }: Field, { span: whole }: Extent, { start, end }: Span): boolean => {
  const single = !Array.from(view.folded.slice(start, end)).some((letter) => rules.marks.clauseBreaks.includes(letter))
  return single && end < whole.end && rules.marks.colons.includes(view.folded.charAt(end))
}

/** The quoted words that stand in a claim, and the few before its speaker. */
const around = ({ attribution, span }: Extent, all: readonly DirectWords[]): readonly DirectWords[] => {
  const from = firstFrom(all, ({ quoted }) => quoted.open, attribution.start)
  return all.slice(
    Math.max(0, from - BEFORE),
    firstFrom(all, ({ quoted }) => quoted.open, span.end),
  )
}

/** 批評某人以及某人: whom one speaks against and nothing that is said of them. */
const isObject = ({ callers, view, rules }: Field, { start, end }: Span): boolean => {
  const from = lastCaller(callers, start) + 1
  const all = callers.slice(from, from + MOST_NAMED)
  const isLast = (close: number): boolean => close === end || after(/(?:\uE001|[^\S\n])*/y, view.folded, close) === end
  if (!all.some((one) => one.kind === 'entity' && isLast(one.end))) return false
  const first = all.find((one) => one.start === start)
  return !!first && (isLast(first.end) || after(rules.claims.listed, view.folded, first.end) > first.end)
}

/** The claim under an attribution, or `null` where nothing but quoted words stands there. */
export const claimOf = (field: Field, extent: Extent, all: readonly DirectWords[]): Claim | null => {
  const { attribution, inner } = extent
  if (inner || attribution.following === 'end' || attribution.group.follow === 'quote') return null
  if (attribution.group.kind === 'write' && attribution.group.follow === 'break' && attribution.following !== 'break')
    return null
  const direct = around(extent, all)
  const apart = direct.filter((one) => one.apart)
  if (
    attribution.following === 'quote' &&
    !extent.broken &&
    apart.some(({ quoted }) => quoted.open === attribution.claimStart)
  )
    return null
  const consumed = apart.some(({ quoted, attribution: by }) => by === attribution && quoted.close <= attribution.start)
  if (consumed && (attribution.group.kind === 'write' || turnsAway(field, extent))) return null
  const span = trimmed(field, extent, apart)
  if (leadsToQuoted(field, extent, span)) return null
  if (attribution.group.kind === 'accuse' && attribution.following === 'words' && isObject(field, span)) return null
  const words = field.view.text.slice(span.start, span.end).replace(/[\s\p{P}]/gu, '')
  if (words.length < LEAST) return null
  const spoken = attribution.colon && field.rules.claims.spoken.test(field.view.folded.slice(span.start, span.end))
  return {
    extent,
    span,
    mode: spoken
      ? 'direct'
      : modeOf(
          field,
          span,
          direct.filter((one) => one.attribution === attribution),
        ),
  }
}
