import type { BoilerplateRules, Credit } from '../languages/parts/boilerplate.ts'
import type { Span } from '../model/span.ts'
import { inOrder } from '../text/spans.ts'
import type { Line } from './lines.ts'
import { LONGEST_CAPTION, weightOf } from './weight.ts'

/** Nothing to be cut out is shorter, in UTF-16 units: （完）. */
const SHORTEST = 3

interface Cut extends Span {
  readonly credit: Credit | undefined
}

/** Takes what doesn't belong to the story out of a line (pointers, adverts, datelines, sign-offs) and parts what was glued together there. */
export const unseam = (line: Line, rules: BoilerplateRules): { lines: Line[]; credits: Credit[] } => {
  if (line.text.length < SHORTEST || rules.headsOtherStories(line.text)) return { lines: [line], credits: [] }
  const cuts = cutsOf(line.text, rules)
  if (cuts.length === 0) return { lines: keepGap(line, proseOf(line.text, rules)), credits: [] }
  const pieces = piecesOf(line.text, cuts)
  const lines = pieces.flatMap((piece) => (piece.beside ? captionsOf : proseOf)(piece.text, rules))
  return {
    lines: keepGap(line, lines),
    credits: cuts.flatMap((cut) => (cut.credit ? [cut.credit] : [])),
  }
}

const keepGap = ({ gap }: Line, lines: readonly Line[]): Line[] =>
  lines.filter((one) => one.text !== '').map((one, index) => ({ ...one, gap: gap && index === 0 }))

/** Running text parted from the captions that were glued into it. A line that ends in a photo credit may be one caption of many sentences. */
const proseOf = (text: string, rules: BoilerplateRules): Line[] => {
  if (rules.captionEnds(text).at(-1) === text.length && weightOf(text) <= LONGEST_CAPTION) return [textLine(text)]
  const lines: Line[] = []
  let start = 0
  for (const caption of rules.innerCaptions(text)) {
    lines.push(textLine(text.slice(start, caption.start)))
    lines.push({ ...textLine(text.slice(caption.start, caption.end)), role: 'caption' })
    start = caption.end
  }
  return [...lines, textLine(text.slice(start))]
}

const textLine = (text: string): Line => ({ text: text.trim(), gap: false, role: 'text' })

/** In the order of the line; where two overlap the first is kept. */
const cutsOf = (text: string, rules: BoilerplateRules): Cut[] => {
  const intrusions = rules.intrusions(text).map((span) => ({ ...span, credit: undefined }))
  const credits = rules.credits(text).map((credit) => ({ ...credit.span, credit }))
  const cuts: Cut[] = []
  for (const cut of [...intrusions, ...credits].sort(inOrder)) if (cut.start >= (cuts.at(-1)?.end ?? 0)) cuts.push(cut)
  return cuts
}

interface Piece {
  readonly text: string
  /** Whether it stands before a dateline or behind a sign-off, where only photo captions and notices do. */
  readonly beside: boolean
}

/** What the cuts leave. A cut in the middle of a sentence or among captions leaves one piece, any other parts two. */
const piecesOf = (text: string, cuts: readonly Cut[]): Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  let open = ''
  let behind = false
  for (const cut of [...cuts, { start: text.length, end: text.length, credit: undefined }]) {
    open += text.slice(start, cut.start)
    start = cut.end
    const parts =
      cut.credit !== undefined ||
      cut.start === text.length ||
      (!behind && /[。！？!?.」』”"）)]\s*$/.test(open)) ||
      open.trim() === ''
    if (!parts) continue
    pieces.push({ text: open, beside: behind || cut.credit?.place === 'opens' })
    open = ''
    if (cut.credit) behind = cut.credit.place === 'closes'
  }
  return pieces
}

const captionsOf = (text: string, rules: BoilerplateRules): Line[] => {
  const ends = rules.captionEnds(text)
  const captions = ends.map(
    (end, index): Line => ({ ...textLine(text.slice(ends[index - 1] ?? 0, end)), role: 'caption' }),
  )
  return [...captions, textLine(text.slice(ends.at(-1) ?? 0))]
}
