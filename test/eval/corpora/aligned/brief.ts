import type { Reading } from '../../../../src/model/reading.ts'
import { briefText, numbersIn } from '../../brief.ts'
import type { Count } from '../../counts.ts'
import { namesOf, squeeze } from '../../match.ts'
import { beginning, longestCommon, type Overlap, rougeN, tokens } from '../../overlap.ts'
import type { Telling } from './story.ts'

/** What the rules' brief is held against: the body from its first sentence on, cut where it has as many tokens as the brief, and its first three sentences as they stand. */
export interface Briefs {
  readonly headline: string
  readonly brief: string
  readonly lead: string
  readonly leadThree: string
}

const prose = ({ document: { text, blocks, sentences } }: Reading): string[] =>
  sentences.filter(({ block }) => blocks[block]?.kind === 'paragraph').map(({ start, end }) => text.slice(start, end))

export const briefsOf = ({ headline, reading }: Telling): Briefs => {
  const [sentences, brief] = [prose(reading), briefText(reading)]
  const lead = beginning(sentences.join('\n'), tokens(brief).length)
  return { headline, brief, lead, leadThree: sentences.slice(0, 3).join('\n') }
}

export type Rouge = (reference: string, text: string) => Overlap

/** The three overlaps that briefs are usually measured by. */
export const rouges: Readonly<Record<string, Rouge>> = {
  'ROUGE-1': (reference, text) => rougeN(1, reference, text),
  'ROUGE-2': (reference, text) => rougeN(2, reference, text),
  'ROUGE-L': longestCommon,
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const mean = (values: readonly number[]): number =>
  (100 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length)

/** The mean over articles of what a brief tells of the headline, in per cent. */
export const meanRecall = (overlaps: readonly Overlap[]): number =>
  mean(overlaps.map(({ shared, reference }) => ratio(shared, reference)))

/** The mean over articles of F1, which a longer brief pays for, in per cent. */
export const meanF1 = (overlaps: readonly Overlap[]): number =>
  mean(overlaps.map(({ shared, reference, text }) => ratio(2 * shared, reference + text)))

/** The names and numbers of the headline that the body says too, each as the ways to say it. */
const points = ({ headline, reading: { document, facts } }: Telling): string[][] => {
  const [title, body] = [squeeze(headline), squeeze(document.text)]
  const names = [...facts.people, ...facts.organisations]
    .map(namesOf)
    .filter((forms) => forms.some((form) => title.includes(form)))
  const numbers = numbersIn(headline).map((number) => [squeeze(number)])
  return [...names, ...numbers].filter((forms) => forms.some((form) => body.includes(form)))
}

/** How many of the headline's names and numbers a text keeps. */
export const keptBy = (telling: Telling, text: string): Count => {
  const [all, squeezed] = [points(telling), squeeze(text)]
  const hit = all.filter((forms) => forms.some((form) => squeezed.includes(form))).length
  return { hit, gold: all.length, given: all.length }
}
