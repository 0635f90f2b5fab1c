import {
  type Bench,
  closes,
  type DirectWords,
  endsHard,
  isSpoken,
  LEAST_UNCUED,
  leadsOn,
  opens,
  words,
} from './bench.ts'
import { lastCaller } from './callers.ts'
import type { Extent } from './extent.ts'
import { skipSpace } from './following.ts'
import type { Quoted } from './marks.ts'
import { after, before, firstFrom } from './patterns.ts'
import { afterLead } from './phrases.ts'

/** How short words may be that are so called, or a clause of their own in a claim. */
const LEAST_CALLED = 6
const LEAST_APART = 4
/** How far behind a cue, and behind the quoted words before, others may stand. */
const NEAR_CUE = 12
const NEAR_WORDS = 8
/** How long a clause may be that says who speaks before the name. */
const LONGEST_WHO = 20
/** How many attributions before and after quoted words are looked at. */
const MOST_BEFORE = 16
const MOST_AFTER = 4

/** Words right behind their cue. A cue that takes nothing but quoted words needs no clause end behind them; what is denied in quoted words is another's. */
const governed = (bench: Bench, quoted: Quoted): DirectWords | null => {
  const extent = bench.extents.find(
    ({ attribution }) => attribution.following === 'quote' && attribution.claimStart === quoted.open,
  )
  const one = extent?.attribution
  if (!one || (one.group.kind === 'deny' && !extent.broken)) return null
  const whole = closes(bench, quoted) || endsHard(bench, quoted)
  const term =
    one.by === 'carried' &&
    one.group.kind === 'write' &&
    quoted.end - quoted.start < LEAST_UNCUED &&
    !isSpoken(bench, quoted)
  if (term) return null
  return whole || one.group.follow === 'quote' ? { quoted, speaker: one.speaker, attribution: one, apart: true } : null
}

/** 痛批她「…」, 直呼他「…」: words over the object of their cue, up to the clause's end. */
const overObject = (bench: Bench, quoted: Quoted): DirectWords | null => {
  const { folded } = bench.field.view
  const one = bench.extents.find(
    ({ attribution }) =>
      attribution.following === 'words' &&
      attribution.claimStart < quoted.open &&
      quoted.open - attribution.claimStart <= NEAR_CUE,
  )?.attribution
  if (!one || !closes(bench, quoted)) return null
  const between = folded.slice(one.claimStart, quoted.open)
  const last = bench.field.callers[lastCaller(bench.field.callers, quoted.open)]
  const object = last?.end === quoted.open && last.start >= one.claimStart
  const plain = !bench.field.rules.claims.notObject.test(between)
  const takes = one.group.follow === 'quote' || one.group.kind === 'accuse'
  return takes && plain && (object || one.group.follow === 'quote')
    ? { quoted, speaker: one.speaker, attribution: one, apart: object && last.kind === 'pronoun' }
    : null
}

/** 「…」一位選民，62歲的某人說: where the clause of the one who speaks begins behind one that only says who that is; -1 where none does. */
const afterPlace = ({ field, sentence }: Bench, from: number): number => {
  const index = firstFrom(sentence.clauses, ({ end }) => end, from + 1)
  const [clause, next] = sentence.clauses.slice(index, index + 2)
  if (!clause || !next || clause.end - from > LONGEST_WHO || clause.start > from) return -1
  const last = field.callers[lastCaller(field.callers, clause.end)]
  const only =
    last?.kind === 'head' && last.start >= from && field.view.folded.slice(last.end, clause.end).trim() === ''
  return only ? skipSpace(field.view.folded, next.start) : -1
}

/** 「…」他說道: words before the one who said them. */
const beforeSpeaker = (bench: Bench, quoted: Quoted): DirectWords | null => {
  if (!opens(bench, quoted)) return null
  const { folded } = bench.field.view
  const from = after(/(?:[^\S\n]|，)*/y, folded, quoted.close)
  const start = afterPlace(bench, from)
  const next = bench.extents.find(
    ({ attribution }) =>
      (attribution.start >= quoted.close && attribution.start <= from) || attribution.start === start,
  )?.attribution
  const whole = isSpoken(bench, quoted) || endsHard(bench, quoted) || leadsOn(bench, quoted)
  const long = quoted.end - quoted.start >= LEAST_UNCUED || whole
  const hard = next?.by === 'subject' && from === quoted.close && endsHard(bench, quoted)
  const fits =
    next &&
    long &&
    (next.following !== 'words' || hard) &&
    next.by !== 'source' &&
    (next.following !== 'quote' || quoted.open <= bench.sentence.start)
  return fits ? { quoted, speaker: next.speaker, attribution: next, apart: true } : null
}

/** A clause of its own after whose closing mark the source forgot a comma: 他說，「我不會走」那天…. */
const isLoose = (bench: Bench, quoted: Quoted): boolean => {
  const { folded } = bench.field.view
  const goesOn = after(bench.field.rules.claims.attached, folded, quoted.close) > quoted.close
  return opens(bench, quoted) && !goesOn && isSpoken(bench, quoted) && quoted.end - quoted.start >= LEAST_UNCUED
}

/** Whether a mark between clauses or sentences stands before the opening mark. */
const isSetOff = ({ field }: Bench, { open }: Quoted): boolean => {
  const { clauseBreaks, sentenceEnds } = field.rules.marks
  const last = field.view.folded
    .slice(Math.max(0, open - 3), open)
    .trimEnd()
    .slice(-1)
  return last !== '' && (clauseBreaks + sentenceEnds).includes(last)
}

/** Whether nothing but connectives stands before the opening mark in its clause: …，但「風險也在增加」. */
const isLedIn = ({ field, sentence }: Bench, { open }: Quoted): boolean => {
  const clause = sentence.clauses[firstFrom(sentence.clauses, ({ end }) => end, open)]
  return !!clause && clause.start < open && afterLead(field, clause, open) === open
}

/** A clause of its own within somebody's claim, or at its end with words that only a speaker uses. */
const withinClaim = (bench: Bench, quoted: Quoted): DirectWords | null => {
  const extent = bench.extents.findLast(
    ({ attribution, span, inner }) => !inner && attribution.claimStart <= quoted.open && quoted.open <= span.end,
  )
  if (!extent || !(closes(bench, quoted) || isLoose(bench, quoted))) return null
  const one = extent.attribution
  const { folded } = bench.field.view
  if (before(bench.field.rules.claims.naming, folded, quoted.open, bench.sentence.start)) return null
  const long = quoted.end - quoted.start
  const apart =
    (opens(bench, quoted) && isSetOff(bench, quoted) && long >= LEAST_APART) ||
    (isLedIn(bench, quoted) && long >= LEAST_UNCUED)
  const glued = long >= LEAST_UNCUED && isSpoken(bench, quoted) && closes(bench, quoted)
  return apart || glued ? { quoted, speaker: one.speaker, attribution: one, apart: true } : null
}

/** 孫某所謂「我…」: a clause that is brought in as somebody's words without a verb. */
const soCalled = (bench: Bench, quoted: Quoted): DirectWords | null => {
  const { field, sentence, topic } = bench
  const brought = before(field.rules.claims.soCalled, field.view.folded, quoted.open, sentence.start)
  return brought && topic && isSpoken(bench, quoted) && quoted.end - quoted.start >= LEAST_CALLED
    ? { quoted, speaker: topic, attribution: null, apart: false }
    : null
}

const isAfterColon = ({ field }: Bench, { open }: Quoted): boolean => {
  const letter = field.view.folded.charAt(open - 1)
  return letter !== '' && field.rules.marks.colons.includes(letter)
}

/** 「…，」某人搖搖頭: a comma inside the marks leads on to the one who spoke. */
const ledOn = (bench: Bench, quoted: Quoted): DirectWords | null => {
  if (!opens(bench, quoted) || !leadsOn(bench, quoted) || quoted.close >= bench.sentence.end) return null
  const speaker = bench.subjectAt(quoted.close)
  return speaker && { quoted, speaker, attribution: null, apart: true }
}

/** A clause of its own at the end of a sentence that has a subject and no cue. */
const uncued = (bench: Bench, quoted: Quoted): DirectWords | null => {
  const { sentence, follower } = bench
  const claims = follower?.following === 'break' && bench.topic !== null
  const ends = follower !== null && !claims && quoted.close === sentence.end && !isAfterColon(bench, quoted)
  const topic = ends ? follower.speaker : bench.topic
  if (!topic || quoted.close < bench.tail || !opens(bench, quoted) || quoted.open <= sentence.start) return null
  const clausal = isSpoken(bench, quoted) || bench.field.rules.claims.clausal.test(words(bench, quoted))
  return clausal && quoted.end - quoted.start >= LEAST_UNCUED
    ? { quoted, speaker: topic, attribution: ends ? follower : null, apart: true }
    : null
}

/** Words in a row with those before, under one cue. */
const joinedTo = (bench: Bench, quoted: Quoted, last: DirectWords | undefined): DirectWords | null => {
  if (!last || last.quoted.close > quoted.open || last.quoted.close < bench.sentence.start) return null
  const between = bench.field.view.folded.slice(last.quoted.close, quoted.open)
  if (between.length > NEAR_WORDS || !bench.field.rules.claims.joins.test(between)) return null
  return closes(bench, quoted) || endsHard(bench, quoted) ? { ...last, quoted, apart: last.apart } : null
}

/** The extents near some quoted words: those that may govern them. */
const near = (extents: readonly Extent[], { open }: Quoted): readonly Extent[] => {
  const low = firstFrom(extents, ({ attribution }) => attribution.start, open)
  return extents.slice(Math.max(0, low - MOST_BEFORE), low + MOST_AFTER)
}

/** The direct quotations of one sentence, in order. */
export const directIn = (whole: Bench, quoted: readonly Quoted[]): DirectWords[] => {
  const found: DirectWords[] = []
  for (const one of quoted) {
    const bench = { ...whole, extents: near(whole.extents, one) }
    const direct =
      governed(bench, one) ??
      beforeSpeaker(bench, one) ??
      joinedTo(bench, one, found.at(-1)) ??
      overObject(bench, one) ??
      withinClaim(bench, one) ??
      soCalled(bench, one) ??
      ledOn(bench, one) ??
      uncued(bench, one)
    if (direct) found.push(direct)
  }
  return found
}
