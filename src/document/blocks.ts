import type { SentenceRules } from '../languages/parts/sentences.ts'
import type { Block, BlockKind, Sentence } from '../model/document.ts'
import { shift } from '../text/spans.ts'
import type { Traits } from './traits.ts'

interface Piece {
  readonly text: string
  readonly kind: BlockKind
}

/** A heading weighs no more, and no sentence ends it. */
const LONGEST_HEADING = 30

/** A shorter line may come back on purpose, as the refrain of a song does. */
const A_PARAGRAPH = 24

/** The kept lines as blocks in reading order, each said once. */
export const toPieces = (lines: readonly Traits[], title: string | null): Piece[] => {
  const seen = new Set<string>()
  const pieces: Piece[] = []
  for (const [index, line] of lines.entries()) {
    const { text } = line.line
    const again = seen.has(text) && (line.weight >= A_PARAGRAPH || lines[index - 1]?.line.text === text)
    if ((again || text === title) && line.weight >= 10) continue
    seen.add(text)
    pieces.push({ text, kind: kindOf(lines, index) })
  }
  return pieces
}

const kindOf = (lines: readonly Traits[], index: number): BlockKind => {
  const line = lines[index]
  if (!line) return 'paragraph'
  if (line.caption || isDoubled(lines, index)) return 'caption'
  if ((line.item || line.row) && !line.prose) return 'list'
  if (line.item && (lines[index - 1]?.item || lines[index + 1]?.item)) return 'list'
  return isHeading(lines, index) ? 'heading' : 'paragraph'
}

/** A line that a page says twice in a row is the caption of a photo that it shows in two sizes. */
const isDoubled = (lines: readonly Traits[], index: number): boolean =>
  lines[index]?.line.text === lines[index + 1]?.line.text && (lines[index]?.weight ?? 0) <= 120

const CLOCK = /^\d{1,2}[:：.]\d{2}\s?(?:[ap]\.?m\.?)?$/i

const isHeading = (lines: readonly Traits[], index: number): boolean => {
  const line = lines[index]
  const next = lines[index + 1]
  return (
    line !== undefined &&
    !line.prose &&
    line.weight <= LONGEST_HEADING &&
    !isInRun(lines, index) &&
    !/[。，；：.,;:」』”“"]$|。/.test(line.line.text.replace(CLOCK, '')) &&
    !(/[？?]$/.test(line.line.text) && /[，,：:]/.test(line.line.text)) &&
    next?.prose === true
  )
}

/** The last of several short lines (names, a verse) heads nothing. */
const isInRun = (lines: readonly Traits[], index: number): boolean =>
  [lines[index - 1], lines[index - 2]].every((line) => line && !line.prose && !line.item && !line.row && !line.caption)

/** Blocks joined by single line feeds, with the sentences inside them. */
export const joinPieces = (
  pieces: readonly Piece[],
  { split }: SentenceRules,
): { text: string; blocks: Block[]; sentences: Sentence[] } => {
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  let start = 0
  for (const [index, { text, kind }] of pieces.entries()) {
    blocks.push({ start, end: start + text.length, kind })
    for (const span of split(text)) sentences.push({ ...shift(span, start), block: index })
    start += text.length + 1
  }
  return { text: pieces.map((piece) => piece.text).join('\n'), blocks, sentences }
}
