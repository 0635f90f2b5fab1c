import { type CueRules, MASKS } from '../../languages/parts/cues.ts'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { findQuoted, type Quoted } from './marks.ts'
import { mendMarks } from './mend.ts'
import { after, firstFrom } from './patterns.ts'

/** A clause: `mark` is the one that ends it, '' at the end of its sentence. */
export interface Clause extends Span {
  readonly mark: string
}

export interface SpokenSentence extends Span {
  /** The index of its block. */
  readonly block: number
  readonly clauses: readonly Clause[]
}

/** A text as speech is looked for in it: variants folded, asides, titles and quoted words masked, every offset as in the document. */
export interface View {
  readonly text: string
  readonly folded: string
  readonly quoted: readonly Quoted[]
  /** The quoted stretch that opens at an offset. */
  readonly opening: ReadonlyMap<number, Quoted>
  readonly titles: readonly Quoted[]
  readonly sentences: readonly SpokenSentence[]
}

/** How long an aside or a title may be. */
const LONGEST_ASIDE = 200

const isDigit = (letter: string | undefined): boolean => letter !== undefined && /^[0-9０-９]$/.test(letter)

/** Between two digits a half-width mark is part of the number: 1,200, 12:29. */
const foldText = (text: string, table: CueRules['fold']): string => {
  const letters = new Array<string>(text.length)
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    const inNumber = (letter === ',' || letter === ':') && isDigit(text[at - 1]) && isDigit(text[at + 1])
    letters[at] = inNumber || !Object.hasOwn(table, letter) ? letter : (table[letter] ?? letter)
  }
  return letters.join('').replace(/[\uE001-\uE003]/g, ' ')
}

const mask = (text: string, stretches: readonly Quoted[], letter: string): string => {
  const parts: string[] = []
  let from = 0
  for (const { open, close } of stretches) {
    if (open < from) continue
    parts.push(text.slice(from, open), letter.repeat(close - open))
    from = close
  }
  return parts.join('') + text.slice(from)
}

const short = (stretches: Quoted[]): Quoted[] => stretches.filter(({ open, close }) => close - open <= LONGEST_ASIDE)

/** Quoted stretches that have their closing mark: an aside that was never closed is none. */
const closed = (stretches: Quoted[]): Quoted[] => stretches.filter(({ end, close }) => close > end)

/** The blocks that are read: all but headings. A document without blocks is one. */
const readable = (document: Document): Span[] => {
  const blocks =
    document.blocks.length > 0 ? document.blocks : [{ start: 0, end: document.text.length, kind: 'paragraph' }]
  return blocks.filter(({ kind }) => kind !== 'heading')
}

interface Scan {
  readonly view: Omit<View, 'sentences'>
  readonly marks: CueRules['marks']
  readonly claims: CueRules['claims']
  readonly carrier: RegExp
  readonly blocks: readonly Span[]
}

/** Whether the quoted words end their sentence, though nothing after their closing mark says so. A stretch that opens a sentence waits for its speaker. */
const closesSentence = (scan: Scan, quoted: Quoted, start: number): boolean => {
  const { view, marks } = scan
  const next = view.folded.charAt(quoted.close)
  const goesOn = next !== '' && (marks.clauseBreaks + marks.listMarks + marks.sentenceEnds).includes(next)
  if (quoted.open <= start || goesOn) return false
  return marks.wordEnds.includes(view.text.charAt(quoted.end - 1)) || standsApart(scan, quoted)
}

/** Whether words after a colon are followed by no word that takes them into its clause: 他說：「好」民眾聽了…. */
const standsApart = ({ view, marks, claims, carrier }: Scan, { open, close }: Quoted): boolean => {
  const { folded } = view
  const colon = view.folded.charAt(open - 1)
  if (colon === '' || !marks.colons.includes(colon)) return false
  return ![claims.closers, claims.attached, carrier].some((pattern) => after(pattern, folded, close) > close)
}

/** Where the sentence that begins at `start` ends. Quoted words are stepped over, into later blocks if they run on there. */
const sentenceEnd = (scan: Scan, start: number, blockEnd: number): number => {
  const { view, marks, blocks } = scan
  let limit = blockEnd
  for (let at = start; at < limit; at++) {
    const quoted = view.opening.get(at)
    if (quoted) {
      if (quoted.close > limit) limit = blocks[firstFrom(blocks, ({ end }) => end, quoted.close)]?.end ?? quoted.close
      if (closesSentence(scan, quoted, start)) return quoted.close
      at = quoted.close - 1
    } else if (marks.sentenceEnds.includes(view.folded.charAt(at))) {
      let end = at + 1
      while (end < limit && marks.sentenceEnds.includes(view.folded.charAt(end))) end++
      return end
    }
  }
  return limit
}

const clausesOf = (folded: string, { start, end }: Span, breaks: string): Clause[] => {
  const clauses: Clause[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (!breaks.includes(folded.charAt(at))) continue
    clauses.push({ start: from, end: at, mark: folded.charAt(at) })
    from = at + 1
  }
  if (from < end) clauses.push({ start: from, end, mark: '' })
  return clauses
}

const withSentences = (scan: Scan): View => {
  const { view, marks, blocks } = scan
  const sentences: SpokenSentence[] = []
  let done = 0
  blocks.forEach((block, index) => {
    for (let start = Math.max(block.start, done); start < block.end; start = done) {
      done = sentenceEnd(scan, start, block.end)
      const words = view.folded.slice(start, done)
      const span = { start: start + words.length - words.trimStart().length, end: done }
      if (span.start < span.end)
        sentences.push({ ...span, block: index, clauses: clausesOf(view.folded, span, marks.clauseBreaks) })
    }
  })
  return { ...view, sentences }
}

/** Makes the view of a document. */
export const viewOf = (document: Document, { fold, marks, claims, subjects }: CueRules): View => {
  const { text } = document
  const blocks = readable(document)
  const letters = mendMarks(foldText(text, fold), blocks, marks)
  const asides = short(closed(findQuoted(letters, blocks, marks.asides)))
  const withoutAsides = mask(letters, asides, MASKS.aside)
  const titles = short(closed(findQuoted(withoutAsides, blocks, marks.titles)))
  const quoted = findQuoted(withoutAsides, blocks, marks.quotes, marks.listMarks + marks.clauseBreaks)
  const masked = mask(mask(withoutAsides, titles, MASKS.title), quoted, MASKS.quoted)
  const opening = new Map(quoted.map((one) => [one.open, one]))
  return withSentences({
    view: { text, folded: masked, quoted, opening, titles },
    marks,
    claims,
    carrier: subjects.carrier,
    blocks,
  })
}
