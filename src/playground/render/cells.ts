import { columnsOf, splitGraphemes } from './width.ts'

/** One grapheme with its columns and the style that it is shown in (parameters of an SGR sequence, or nothing). */
export interface Cell {
  readonly text: string
  readonly columns: number
  readonly style: string
}

export type Line = readonly Cell[]

const joined = (...styles: readonly string[]): string => styles.filter((style) => style !== '').join(';')

// A control character or a turn of direction from outside could rewrite the terminal or the line.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** A text without what could steer a terminal. */
const harmless = (text: string): string => text.replaceAll(control, '').replaceAll('\t', '  ')

export const cellsOf = (text: string, style = ''): Cell[] =>
  splitGraphemes(harmless(text)).map((grapheme) => ({ text: grapheme, columns: columnsOf(grapheme), style }))

export const restyle = (cells: Line, style: string): Cell[] =>
  cells.map((cell) => ({ ...cell, style: joined(cell.style, style) }))

const lineWidth = (line: Line): number => line.reduce((sum, { columns }) => sum + columns, 0)

export const padTo = (line: Line, columns: number): Cell[] => [
  ...line,
  ...cellsOf(' '.repeat(Math.max(0, columns - lineWidth(line)))),
]

const blank = ({ text }: Cell): boolean => text === ' '

// No line begins with these, and none ends with those.
const noStart = new Set('。，、；：！？」』）》〉】〕…—％,.;:!?)]}%'.split(''))
const noEnd = new Set('「『（《〈【〔([{'.split(''))

const mayBreakBefore = (line: Line, at: number): boolean => {
  const before = line[at - 1]
  const next = line[at]
  if (!before || !next) return true
  if (noStart.has(next.text) || noEnd.has(before.text)) return false
  return blank(before) || before.columns === 2 || next.columns === 2
}

/** How many cells go on the next line of so many columns. */
const fitting = (line: Line, columns: number): number => {
  let used = 0
  let end = 0
  while (end < line.length && used + (line[end]?.columns ?? 0) <= columns) {
    used += line[end]?.columns ?? 0
    end += 1
  }
  if (end >= line.length) return line.length
  let cut = end
  while (cut > 0 && !mayBreakBefore(line, cut) && !blank(line[cut] ?? { text: '', columns: 0, style: '' })) cut -= 1
  return Math.max(1, cut > 0 ? cut : end)
}

const trimmedEnd = (line: Line): Line => {
  const last = line.findLastIndex((cell) => !blank(cell))
  return line.slice(0, last + 1)
}

/** Breaks a line into lines of so many columns: at blanks, or between wide characters. */
export const wrapLine = (line: Line, columns: number): Line[] => {
  const lines: Line[] = []
  let rest = line
  while (lineWidth(rest) > columns) {
    const end = fitting(rest, columns)
    lines.push(trimmedEnd(rest.slice(0, end)))
    const next = rest.slice(end)
    const start = next.findIndex((cell) => !blank(cell))
    rest = start === -1 ? [] : next.slice(start)
  }
  return lines.length > 0 && rest.length === 0 ? lines : [...lines, rest]
}

/** A line as text, with its styles as escape sequences where colour is wanted. */
export const printLine = (line: Line, colour: boolean): string => {
  if (!colour)
    return trimmedEnd(line)
      .map(({ text }) => text)
      .join('')
  let style = ''
  const parts = trimmedEnd(line).map((cell) => {
    const change = cell.style === style ? '' : `\u001b[0${cell.style === '' ? '' : `;${cell.style}`}m`
    style = cell.style
    return change + cell.text
  })
  return parts.join('') + (style === '' ? '' : '\u001b[0m')
}
