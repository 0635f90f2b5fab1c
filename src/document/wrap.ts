import type { Line } from './lines.ts'
import { isWide } from './weight.ts'

/** No line of a hard-wrapped text is longer, in UTF-16 units. */
const WIDEST = 120
/** Nor are all its lines shorter. */
const NARROWEST = 16
/** The share of line breaks that must stand where the next word would not have fitted. */
const FORCED_SHARE = 0.85
/** Only lines of at least this share of the width tell; shorter ones end a paragraph. */
const LONG = 0.6
/** Where more of the full lines end a sentence they are paragraphs that happen to be of one length. */
const ENDED_SHARE = 0.4
const QUOTED = /^>{1,3} ?/

/** Joins the lines of a text that was wrapped at a fixed width, as e-mail is; any other text comes back as it was. */
export const unwrap = (lines: readonly Line[]): Line[] => {
  const plain = withoutQuoteMarks(lines)
  const width = Math.max(0, ...sample(plain).map((line) => line.text.length))
  if (width > WIDEST || width < NARROWEST || !isWrapped(plain, width)) return plain
  const groups: Line[][] = []
  for (const [index, line] of plain.entries()) {
    const before = plain[index - 1]
    if (before && !line.gap && isForced(before, line, width)) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups.map(joinLines)
}

/** `Math.max` takes no more arguments than the stack holds; a wrapped text shows itself soon. */
const sample = (lines: readonly Line[]): readonly Line[] => lines.slice(0, 4000)

const withoutQuoteMarks = (lines: readonly Line[]): Line[] => {
  const quoted = lines.filter((line) => QUOTED.test(line.text)).length
  if (quoted < 3 || quoted < 0.6 * lines.length) return [...lines]
  return lines.map((line) => ({ ...line, text: line.text.replace(QUOTED, '') })).filter((line) => line.text !== '')
}

const isWrapped = (lines: readonly Line[], width: number): boolean => {
  const breaks = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && !line.gap ? [{ before, line }] : []
  })
  const long = breaks.filter(({ before }) => before.text.length >= LONG * width)
  const ended = long.filter(({ before }) => /[.!?。！？]["'”’」』)）]*$/.test(before.text))
  if (ended.length > ENDED_SHARE * long.length) return false
  const forced = long.filter(({ before, line }) => isForced(before, line, width))
  return forced.length >= 3 && forced.length >= FORCED_SHARE * long.length && forced.length >= 0.4 * breaks.length
}

/** Whether the first word of `line` would have made the line before it too long. */
const isForced = (before: Line, line: Line, width: number): boolean => {
  if (/^(?:[-*•・●◎]|\d{1,2}[.)、])\s?/.test(line.text)) return false
  if (isWide(before.text)) return before.text.length >= width - 2
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  return before.text.length + 1 + word.length > width - 3
}

/** One text of the lines of a paragraph; the parts are joined once, since a text that grows line by line is copied each time. */
const joinLines = (lines: readonly Line[]): Line => {
  const parts = lines.map((line, index) => {
    const isLast = index === lines.length - 1
    const glued = isLast || isWide(line.text.slice(-2)) || /\p{L}-$/u.test(line.text)
    return glued ? line.text : `${line.text} `
  })
  return { text: parts.join(''), gap: lines[0]?.gap ?? false, role: 'text' }
}
