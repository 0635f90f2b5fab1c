import type { SalienceRules } from '../languages/parts/salience.ts'
import type { BlockKind, Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { foldKey } from '../text/fold.ts'
import { slice, trimSpan } from '../text/spans.ts'
import { clauseCut, isCry } from './headline.ts'
import { isNear, unitsOf } from './overlap.ts'

/** A sentence that a brief may hold. */
export interface Candidate {
  readonly span: Span
  readonly text: string
  /** Its place among the sentences of its kind, from 0. */
  readonly order: number
  readonly units: ReadonlySet<string>
  /** It can't be understood without the sentence before it. */
  readonly leans: boolean
}

/** The parts of a brief are looked for among the first sentences: what tells a story doesn't come after three hundred. */
const MOST = 300
/** With as many others, those that are too short to tell anything are passed over. */
const ENOUGH = 3

/** 「…。」 whole in marks: nobody in it says who is speaking. */
const isBareSpeech = (text: string): boolean => /^[\p{Pi}\p{Ps}"']/u.test(text) && /[\p{Pf}\p{Pe}"']$/u.test(text)

const spansOf = (document: Document, kind: BlockKind): Span[] =>
  document.sentences
    .filter((sentence) => document.blocks[sentence.block]?.kind === kind)
    .slice(0, MOST)
    .map((sentence) => trimSpan(document.text, sentence))

/** A sentence that is longer than a whole brief ends where its last clause that fits does. */
const fitted = (text: string, span: Span, rules: SalienceRules): Span => {
  if (span.end - span.start <= rules.briefLength) return span
  return { start: span.start, end: span.start + clauseCut(slice(text, span), rules.briefLength, rules.clauseEnds) }
}

/** Sentences without a letter or a digit, and the title said again, tell nothing. */
const tells = (text: string, title: string | null): boolean => {
  const key = foldKey(text.slice(0, 2000))
  return key !== '' && (title === null || key !== foldKey(title))
}

/** The sentences of the running text in its order (of the list items where there is no running text), none twice nor nearly so. */
export const candidatesOf = (document: Document, rules: SalienceRules): Candidate[] => {
  const paragraphs = spansOf(document, 'paragraph')
  const spans = paragraphs.length > 0 ? paragraphs : spansOf(document, 'list')
  const candidates: Candidate[] = []
  spans.forEach((whole, order) => {
    const span = fitted(document.text, whole, rules)
    const text = slice(document.text, span)
    if (!tells(text, document.title)) return
    const units = unitsOf(text)
    if (candidates.some((earlier) => isNear(earlier.units, units))) return
    candidates.push({ span, text, order, units, leans: rules.leansBack(text) || isBareSpeech(text) })
  })
  const telling = candidates.filter(({ text }) => !isCry(text))
  return telling.length >= ENOUGH ? telling : candidates
}
