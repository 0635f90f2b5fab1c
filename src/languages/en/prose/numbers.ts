import { compounded } from '../../_shared/said/compounds.ts'
import {
  type Draft,
  draftOf,
  loosened,
  maskedBy,
  merged,
  saidOf,
  spansOf,
  withSharedScale,
  wordDrafts,
} from '../../_shared/said/drafts.ts'
import { type HedgeRules, hedged } from '../../_shared/said/hedges.ts'
import { measured } from '../../_shared/said/measures.ts'
import type { Numeral } from '../../parts/numerals.ts'
import type { ProseRules } from '../../parts/prose.ts'
import { idioms } from '../figures/notFigures.ts'
import { wordFigures } from '../figures/words.ts'
import { numerals } from '../numerals.ts'
import { isTitled } from './names/titled.ts'
import { tokensOf } from './names/tokens.ts'
import { measureBehind } from './numbers/measures.ts'
import { timed } from './numbers/times.ts'
import { compoundOrdinals, faint, monthOf, months, ordinalOf, ordinals } from './numbers/words.ts'

const NEAR = 16

const around = (text: string, match: RegExpExecArray): readonly [words: string, before: string, after: string] => {
  const end = match.index + match[0].length
  return [match[0], text.slice(Math.max(0, match.index - NEAR), match.index), text.slice(end, end + NEAR)]
}

/** dozens and hundreds are below the next power. */
const openPower = (numeral: Numeral): Draft => {
  const draft = draftOf(numeral)
  if (!numeral.bare) return draft
  const { hedge: _hedge, ...rest } = draft
  return { ...rest, high: numeral.low < 100 ? 99 : numeral.low * 10 - 1 }
}

// one percent · one in five · one person was killed ; not one of them, no one, one man
const COUNTED_ONE =
  /^ (?:[a-z]{1,12} ){0,3}(?:dead|killed|died|injured|wounded|missing)\b|^[ -](?:per ?cent|percent|percentage|in \d|million|billion)\b|^%/
const DEFINITE = /\b(?:the|those|these|all|other|last|next|past|between|of) $/i

/** Whether a number in words may be a pronoun or a determiner: one, the two. */
const isPronoun = (text: string, { start, end, digits, value }: Draft, titled: () => boolean): boolean => {
  if (digits) return /^00$/.test(text.slice(start, end))
  if (value === 1) return !COUNTED_ONE.test(text.slice(end, end + 48))
  // the Four Corners ; not Jailed for Six Years
  if (/^[A-Z]/.test(text.slice(start)) && /[\p{Ll},] $/u.test(text.slice(Math.max(0, start - 2), start)))
    return /^[ -][A-Z]/.test(text.slice(end, end + 2)) && !titled()
  return (value === 2 || value === 3) && DEFINITE.test(text.slice(Math.max(0, start - 8), start))
}

// COVID-19: a name that others don't write with its number
const NAMED = /\bcovid[-–‐ ]$/i

// six years and four months
const YEARS_AND_MONTHS = { between: /^[ -]years?,?(?: and)? $/i, after: /^[ -]months?\b/i }

const read = (text: string): Draft[] => {
  const all = withSharedScale(text, numerals.find(text).map(openPower), numerals.join)
  const drafts = compounded(text, all, YEARS_AND_MONTHS)
  const masked = maskedBy(drafts, spansOf(text, idioms))
  let known: boolean | undefined
  const titled = (): boolean => {
    known ??= isTitled(tokensOf(text))
    return known
  }
  return drafts.map((draft) => {
    const name = NAMED.test(text.slice(Math.max(0, draft.start - 6), draft.start + (draft.value < 0 ? 1 : 0)))
    const loose = isPronoun(text, draft, titled) || (masked.has(draft) && !draft.digits) || name
    return timed(text, loose ? loosened(draft) : draft)
  })
}

// 9/11 · 24/7 · 3/4/2025
const SLASHED = /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d.]|\/\d)/g

// 7.55am is no decimal
const HOUR = /(?<![\d.])\d{1,2}(?=\.\d{2} ?[ap]\.?m\b)/gi
const MINUTE = /(?<=(?<![\d.])\d{1,2}\.)\d{2}(?= ?[ap]\.?m\b)/gi

const clocks = (text: string): Draft[] => [
  ...wordDrafts(text, HOUR, ([hour]) => ({ value: Number(hour), when: true })).map((draft) => timed(text, draft)),
  ...wordDrafts(text, MINUTE, ([minute]) => ({ value: Number(minute), when: true })),
]

/** Both numbers of a slash; of a date that is known by them, both as one: 9/11 is 911. */
const slashed = (text: string): Draft[] =>
  wordDrafts(text, SLASHED, ([, one, two]) => ({
    value: Number(one),
    also: [Number(two), Number(`${one}${two}`), (100 * Number(one)) / Number(two)],
  }))

// within a year and a half · half a year ; not a half-year report
const HALF_YEARS = [
  [/\b(?:a|one) year and a half\b/gi, 18],
  [/\bhalf a year\b/gi, 6],
] as const

const halfYears = (text: string): Draft[] =>
  merged(
    ...HALF_YEARS.map(([pattern, months]) => wordDrafts(text, pattern, () => ({ value: months, also: [months / 12] }))),
  )

const figures = (text: string): Draft[] =>
  wordFigures.flatMap(({ pattern, value, qualifier }) =>
    wordDrafts(text, pattern, () => ({
      value,
      also: value === 2 ? [1, 100] : [],
      ...(value === 50 ? { share: true as const } : {}),
      ...(qualifier ? { hedge: qualifier } : {}),
    })),
  )

const hedges: HedgeRules = {
  before: numerals.before,
  after: numerals.after,
  // nearly 130 · close to half ; not near the
  nearly:
    /\b(?:nearly|almost|close to|nearing|approaching|just shy of|just under|just short of|virtually)(?: an?| the| some)? ?["“‘]?$/i,
  money: /(?:\b(?:US|U\.S\.|NT|HK|AU?|CA?|NZ|S|R|MX) ?)?[$£€¥₩₹] ?$|\b[A-Z]{3} ?$/,
  starts: /[ ,+-]/g,
  stop: /[.;:!?()\d\n]/,
}

/** The numbers that an English text says. */
export const numbers: ProseRules['numbers'] = (text) => {
  const compound = wordDrafts(text, compoundOrdinals, (match) => ordinalOf(...around(text, match)))
  const ordered = wordDrafts(text, ordinals, (match) => ordinalOf(...around(text, match)))
  const dated = wordDrafts(text, months, (match) => monthOf(...around(text, match)))
  const maybe = merged(...faint.map(([pattern, said]) => wordDrafts(text, pattern, () => ({ ...said, loose: true }))))
  const all = merged(
    slashed(text),
    clocks(text),
    compound,
    halfYears(text),
    figures(text),
    read(text),
    ordered,
    dated,
    maybe,
  )
  return measured(text, hedged(text, all, hedges), measureBehind).map(saidOf)
}
