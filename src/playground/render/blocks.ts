import { cellsOf, type Line, restyle, wrapLine } from './cells.ts'
import { nodeCells, styles, type Telling } from './inline.ts'
import { type Block, parseBlocks } from './markdown.ts'

const withPrefix = (lines: readonly Line[], first: string, again: string): Line[] =>
  lines.map((line, at) => [...cellsOf(at === 0 ? first : again, styles.dim), ...line])

const codeLines = (code: string, columns: number): Line[] =>
  code.split('\n').flatMap((line) => withPrefix(wrapLine(cellsOf(line, styles.accent), columns - 2), '  ', '  '))

const looks = { line: '', heading: styles.bold, small: styles.dim, quote: '', item: '' } as const
const prefixes: Partial<Record<Block['kind'], readonly [first: string, again: string]>> = {
  quote: ['│ ', '│ '],
  item: ['• ', '  '],
}

const blockLines = (block: Block, columns: number, telling: Telling): Line[] => {
  if (block.kind === 'code') return codeLines(block.text, columns)
  const look = looks[block.kind]
  const cells = nodeCells(block.children, telling)
  const prefix = prefixes[block.kind]
  const lines = wrapLine(look === '' ? cells : restyle(cells, look), columns - (prefix ? 2 : 0))
  return prefix ? withPrefix(lines, ...prefix) : lines
}

/** Discord's Markdown as lines of so many columns. */
export const textLines = (source: string, columns: number, telling: Telling): Line[] =>
  parseBlocks(source).flatMap((block) => blockLines(block, columns, telling))
