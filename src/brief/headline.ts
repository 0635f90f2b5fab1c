import type { SalienceRules } from '../languages/parts/salience.ts'
import type { Document } from '../model/document.ts'
import { foldKey } from '../text/fold.ts'
import { slice } from '../text/spans.ts'
import { truncate } from '../text/truncate.ts'

/** A cut clause below this share of the room says too little to stand for its sentence. */
const LEAST = 0.3

/** Marks that open less often than they close leave no quotation hanging. */
const isBalanced = (text: string): boolean => {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(/[\p{Pi}\p{Ps}]/gu) <= count(/[\p{Pf}\p{Pe}]/gu) && count(/"/g) % 2 === 0
}

const isMark = (text: string, at: number, marks: string): boolean =>
  marks.includes(text.charAt(at)) && !/\d/.test(text.charAt(at + 1))

/** The length of the longest run of whole clauses of `text` within `max` UTF-16 units; without one, of whole graphemes. */
export const clauseCut = (text: string, max: number, marks: string): number => {
  for (let end = Math.min(max, text.length); end > max * LEAST; end--)
    if (isMark(text, end - 1, marks) && isBalanced(text.slice(0, end))) return end
  return truncate(text.slice(0, max + 2), max, '').length
}

/** Stops that end a sentence, which a headline does without; a question keeps its own. */
const withoutStop = (text: string): string => text.replace(/[。．.]$/u, '')

/** The longest run of whole clauses that fits, says enough, and waits for no other; `undefined` where there is none. */
const clausesOf = (
  sentence: string,
  { headlineLength, clauseEnds, leansForward }: SalienceRules,
): string | undefined => {
  let end = clauseCut(sentence, headlineLength, clauseEnds)
  while (clauseEnds.includes(sentence.charAt(end - 1)) && end > headlineLength * LEAST) {
    const clauses = sentence.slice(0, end - 1).trimEnd()
    const before = clauseCut(clauses, clauses.length - 1, clauseEnds)
    const lastStart = clauseEnds.includes(clauses.charAt(before - 1)) ? before : 0
    if (!leansForward(clauses.slice(lastStart).trim())) return clauses
    end = lastStart
  }
  return undefined
}

const fromSentence = (sentence: string, rules: SalienceRules): string => {
  const whole = withoutStop(sentence.slice(0, rules.headlineLength * 20))
  if (whole.length <= rules.headlineLength) return whole
  return clausesOf(whole, rules) ?? truncate(whole, rules.headlineLength)
}

/** A cry (太誇張！) has fewer letters than these. */
const SHORTEST = 5

/** Whether a sentence is too short to tell anything by itself. */
export const isCry = (sentence: string): boolean => foldKey(sentence.slice(0, 100)).length < SHORTEST

/** The title; without one, the first words of the text as far as a clause goes. Empty only where the document is. */
export const headlineOf = (document: Document, rules: SalienceRules): string => {
  if (document.title !== null && document.title.trim() !== '') return document.title
  const running = document.sentences.filter((sentence) => document.blocks[sentence.block]?.kind === 'paragraph')
  const telling = running.find((sentence) => !isCry(slice(document.text, sentence)))
  const first = telling ?? running[0] ?? document.sentences[0] ?? document.blocks[0]
  return first ? fromSentence(slice(document.text, first).trim(), rules) : ''
}
