import { MASKS } from '../../languages/parts/cues.ts'
import type { Attribution } from './attribution.ts'
import type { Extent } from './extent.ts'
import type { Quoted } from './marks.ts'
import { after } from './patterns.ts'
import type { Field } from './phrases.ts'
import type { Speaker } from './speakers.ts'
import type { SpokenSentence } from './view.ts'

/** Quoted words with the one who said them. */
export interface DirectWords {
  readonly quoted: Quoted
  readonly speaker: Speaker
  readonly attribution: Attribution | null
  /** Whether they are a clause of their own, so that a claim around them ends or begins there. */
  readonly apart: boolean
}

/** What quoted words of one sentence are judged by. */
export interface Bench {
  readonly field: Field
  readonly sentence: SpokenSentence
  readonly extents: readonly Extent[]
  /** Who speaks right behind the sentence, with no mark between: 「…！」某人說. */
  readonly follower: Attribution | null
  /** The subject of the sentence, for words that no cue governs. */
  readonly topic: Speaker | null
  /** The one whom the clause is about that goes on at an offset. */
  subjectAt(offset: number): Speaker | null
  /** From where on there is nothing but quoted words and marks, to the end of the sentence. */
  readonly tail: number
}

/** How long quoted words without a cue must be to be somebody's, in UTF-16 units. */
export const LEAST_UNCUED = 8
/** How many quoted stretches of a row are looked over for its end. */
const LONGEST_ROW = 12

const isBreak = ({ field }: Bench, letter: string): boolean => {
  const { clauseBreaks, sentenceEnds, listMarks } = field.rules.marks
  return letter === '' || letter === '\n' || (clauseBreaks + sentenceEnds + listMarks).includes(letter)
}

/** Whether nothing of the clause stands before the opening mark. */
export const opens = (bench: Bench, { open }: Quoted): boolean =>
  open <= bench.sentence.start ||
  isBreak(bench, bench.field.view.folded.charAt(open - 1)) ||
  isSpaceAfterBreak(bench, open)

const isSpaceAfterBreak = (bench: Bench, open: number): boolean => {
  const words = bench.field.view.folded.slice(Math.max(bench.sentence.start, open - 4), open).trimEnd()
  return words === '' || isBreak(bench, words.slice(-1))
}

/** The last of the quoted stretches that stand in a row, parted by list marks. */
const lastInRow = ({ field }: Bench, quoted: Quoted): Quoted => {
  const { folded, opening } = field.view
  let last = quoted
  for (let tries = 0; tries < LONGEST_ROW; tries++) {
    const at = after(/[^\S\n]*/y, folded, last.close)
    if (!field.rules.marks.listMarks.includes(folded.charAt(at)) || folded.charAt(at) === '') return last
    const next = opening.get(after(/[^\S\n]*/y, folded, at + 1))
    if (!next) return last
    last = next
  }
  return last
}

/** Whether nothing of the clause stands behind the closing mark, or behind the last of a row. */
export const closes = (bench: Bench, quoted: Quoted): boolean => {
  const { close } = lastInRow(bench, quoted)
  const { folded } = bench.field.view
  const at = after(/(?:[^\S\n]|\uE001)*/y, folded, close)
  const end = after(bench.field.rules.claims.closers, folded, at)
  return close >= bench.sentence.end || isBreak(bench, folded.charAt(end)) || folded.charAt(at) === MASKS.quoted
}

/** The quoted words. */
export const words = ({ field }: Bench, { start, end }: Quoted): string => field.view.text.slice(start, end)

/** Whether quoted words hold some that only a speaker uses. */
export const isSpoken = (bench: Bench, quoted: Quoted): boolean =>
  bench.field.rules.claims.spoken.test(words(bench, quoted))

/** Whether quoted words end a sentence of their own. */
export const endsHard = (bench: Bench, quoted: Quoted): boolean =>
  bench.field.rules.marks.wordEnds.includes(words(bench, quoted).slice(-1))

/** Whether a comma inside the marks leads on to the speaker: 「…，」他說. */
export const leadsOn = ({ field }: Bench, { end }: Quoted): boolean => {
  const last = field.view.text.charAt(end - 1)
  return field.rules.marks.clauseBreaks.includes(field.rules.fold[last] ?? last)
}
