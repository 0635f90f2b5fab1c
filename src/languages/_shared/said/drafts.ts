import type { Span } from '../../../model/span.ts'
import { rounded } from '../../../text/decimals.ts'
import { matchesOf } from '../../../text/matches.ts'
import { inOrder } from '../../../text/spans.ts'
import type { Numeral } from '../../parts/numerals.ts'
import type { SaidNumber } from '../../parts/prose.ts'

/** A said number on its way, with what its numeral tells besides. */
export interface Draft extends SaidNumber {
  readonly digits: boolean
  readonly scale: number
  readonly bare: boolean
}

/** "More than" in the numeral's own words leaves it open to the next step of its last digit: 30多億 is below 40億. */
const openEnd = ({ low, scale }: Numeral): number => {
  const digit = 10 ** Math.floor(Math.log10(Math.max(low, 1)))
  return low % digit === 0 ? low + digit : low + Math.max(scale, 1)
}

/** A numeral as a number that is said. */
export const draftOf = (numeral: Numeral): Draft => {
  const { start, end, low, digits, scale, bare, share } = numeral
  const high = numeral.qualifier === 'over' ? Math.max(openEnd(numeral), numeral.high) : numeral.high
  return {
    start,
    end,
    value: low,
    digits,
    scale,
    bare,
    ...(high > low ? { high } : {}),
    ...(numeral.qualifier ? { hedge: numeral.qualifier } : {}),
    ...(share === null ? {} : { share: true }),
    ...wholeOf(low, scale),
  }
}

/** Below it what stands behind the point tells much: 94.7%. */
const LEAST_WHOLE = 100

/** A long number without what stands behind its point: 312 for 312.45, 486億 for 486.3億. */
const wholeOf = (value: number, scale: number): { readonly whole?: readonly number[] } => {
  const digits = rounded(value / scale)
  if (digits < LEAST_WHOLE || Number.isInteger(digits)) return {}
  return { whole: [Math.floor(digits) * scale, Math.round(digits) * scale] }
}

/** A number of a word that is none of the numerals. */
const wordDraft = (span: Span, value: number, more: Partial<SaidNumber> = {}): Draft => ({
  start: span.start,
  end: span.end,
  value,
  digits: false,
  scale: 1,
  bare: false,
  ...more,
})

/** With other numbers that it may be told by. */
export const withAlso = (draft: Draft, values: readonly number[]): Draft => ({
  ...draft,
  also: [...(draft.also ?? []), ...values.filter((value) => value !== draft.value)],
})

export const loosened = (draft: Draft): Draft => ({ ...draft, loose: true })

/** Numbers that a pattern's matches say, by their words. */
export const wordDrafts = (
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => { readonly value: number } & Partial<SaidNumber>,
): Draft[] =>
  matchesOf(pattern, text).map((match) => {
    const { value, ...more } = read(match)
    return wordDraft({ start: match.index, end: match.index + match[0].length }, value, more)
  })

/** In the order of the text, without those that overlap one of an earlier list. */
export const merged = (...lists: readonly (readonly Draft[])[]): Draft[] => {
  const ranked = lists.flatMap((list, rank) => list.map((draft) => ({ draft, rank })))
  ranked.sort((a, b) => inOrder(a.draft, b.draft))
  const kept: { draft: Draft; rank: number }[] = []
  for (const next of ranked) {
    let last = kept.at(-1)
    while (last && last.draft.end > next.draft.start && last.rank > next.rank) {
      kept.pop()
      last = kept.at(-1)
    }
    if (!last || last.draft.end <= next.draft.start) kept.push(next)
  }
  return kept.map(({ draft }) => draft)
}

/** 30至50萬, 2.5-3 million: the first number takes the magnitude of the second as well. */
export const withSharedScale = (text: string, drafts: readonly Draft[], join: RegExp): Draft[] =>
  drafts.map((draft, index) => {
    const next = drafts[index + 1]
    if (!next || next.scale <= draft.scale || next.start - draft.end > 8) return draft
    return join.test(text.slice(draft.end, next.start))
      ? withAlso(draft, [rounded((draft.value / draft.scale) * next.scale)])
      : draft
  })

/** Whether spans in order touch another list in order; one walk. */
export const maskedBy = (drafts: readonly Draft[], masks: readonly Span[]): ReadonlySet<Draft> => {
  const touched = new Set<Draft>()
  let reach = 0
  let next = 0
  for (const draft of drafts) {
    for (let mask = masks[next]; mask && mask.start < draft.end; mask = masks[++next]) reach = Math.max(reach, mask.end)
    if (reach > draft.start) touched.add(draft)
  }
  return touched
}

/** Every match of some patterns, in order. */
export const spansOf = (text: string, patterns: readonly RegExp[]): Span[] =>
  patterns
    .flatMap((pattern) =>
      matchesOf(pattern, text).map((match) => ({ start: match.index, end: match.index + match[0].length })),
    )
    .sort(inOrder)

/** What is told to others: the number without its numeral's own marks. */
export const saidOf = ({ digits: _digits, scale: _scale, bare: _bare, ...said }: Draft): SaidNumber => said
