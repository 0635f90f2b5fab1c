import { MASKS } from '../../../languages/parts/cues.ts'
import type { ParticleCueRules, ParticleMarks } from '../../../languages/parts/particle/cues.ts'
import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { findQuoted, type Quoted } from '../marks.ts'
import { firstFrom } from '../patterns.ts'

/** A sentence as speech is read in it, with the quoted stretches that it holds. */
export interface Told extends Span {
  /** The index of the block that it begins in. */
  readonly block: number
  readonly quoted: readonly Quoted[]
}

/** A text as speech is looked for in it: asides and quoted words masked, every offset as in the document. */
export interface View {
  readonly text: string
  readonly masked: string
  readonly asides: readonly Quoted[]
  readonly sentences: readonly Told[]
}

/** How long an aside may be. */
const LONGEST_ASIDE = 200

const foldText = (text: string, table: ParticleCueRules['fold']): string => {
  const letters = Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at)
    return Object.hasOwn(table, letter) ? (table[letter] ?? letter) : letter
  })
  return letters.join('').replace(/[\uE001-\uE003]/g, ' ')
}

const mask = (text: string, stretches: readonly Quoted[], letter: string): string => {
  const parts: string[] = []
  let from = 0
  for (const { open, close } of stretches) {
    parts.push(text.slice(from, open), letter.repeat(close - open))
    from = close
  }
  return parts.join('') + text.slice(from)
}

/** The blocks that are read: all but headings. A document without blocks is one. */
const readable = ({ blocks, text }: Document): Span[] =>
  blocks.length > 0 ? blocks.filter(({ kind }) => kind !== 'heading') : [{ start: 0, end: text.length }]

interface Scan {
  readonly masked: string
  readonly opening: ReadonlyMap<number, Quoted>
  readonly marks: ParticleMarks
  readonly blocks: readonly Span[]
}

/** Quoted words that a colon leads up to end their sentence where no particle takes them on. */
const endsAt = ({ masked, marks }: Scan, { open, close }: Quoted, start: number): boolean =>
  open > start && marks.colons.includes(masked.charAt(open - 1)) && !marks.goesOn.test(masked.slice(close, close + 1))

/** Where the sentence that begins at `start` ends. Quoted words are stepped over, into later blocks if they run on there. */
const sentenceEnd = (scan: Scan, start: number, blockEnd: number): number => {
  const { masked, marks, blocks, opening } = scan
  let limit = blockEnd
  for (let at = start; at < limit; at++) {
    const quoted = opening.get(at)
    if (quoted) {
      if (quoted.close > limit) limit = blocks[firstFrom(blocks, ({ end }) => end, quoted.close)]?.end ?? quoted.close
      if (endsAt(scan, quoted, start)) return quoted.close
      at = quoted.close - 1
    } else if (marks.sentenceEnds.includes(masked.charAt(at))) {
      let end = at + 1
      while (end < limit && marks.sentenceEnds.includes(masked.charAt(end))) end++
      return end
    }
  }
  return limit
}

const sentencesOf = (scan: Scan, quoted: readonly Quoted[]): Told[] => {
  const found: Told[] = []
  let done = 0
  let next = 0
  scan.blocks.forEach((block, index) => {
    for (let from = Math.max(block.start, done); from < block.end; from = done) {
      done = sentenceEnd(scan, from, block.end)
      const words = scan.masked.slice(from, done)
      const start = from + words.length - words.trimStart().length
      const own: Quoted[] = []
      for (let one = quoted[next]; one && one.open < done; one = quoted[++next]) own.push(one)
      if (start < done) found.push({ start, end: from + words.trimEnd().length, block: index, quoted: own })
    }
  })
  return found
}

/** Makes the view of a document. */
export const viewOf = (document: Document, { fold, marks }: ParticleCueRules): View => {
  const { text } = document
  const blocks = readable(document)
  const letters = foldText(text, fold)
  const quoted = findQuoted(letters, blocks, marks.quotes, marks.breaks)
  const outside = mask(letters, quoted, MASKS.quoted)
  const asides = findQuoted(outside, blocks, marks.asides).filter(
    ({ open, end, close }) => close > end && close - open <= LONGEST_ASIDE,
  )
  const masked = mask(outside, asides, MASKS.aside)
  const within = (one: Quoted): boolean => {
    const aside = asides[firstFrom(asides, ({ close }) => close, one.open)]
    return !!aside && aside.open < one.open && one.close <= aside.close
  }
  const own = quoted.filter((one) => !within(one))
  return {
    text,
    masked,
    asides,
    sentences: sentencesOf({ masked, marks, blocks, opening: new Map(own.map((one) => [one.open, one])) }, own),
  }
}
