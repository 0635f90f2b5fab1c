import { cellsOf, type Line, restyle, wrapLine } from './cells.ts'
import { inlineCells, styles, type Telling } from './inline.ts'

interface LineRule {
  readonly pattern: RegExp
  readonly prefix: string
  readonly style: string
}

// `# Title`, `-# small print`, `> quoted`, `- item`. A # without a blank behind it (#news) is no title.
const lineRules: readonly LineRule[] = [
  { pattern: /^#{1,3} +(.*)$/s, prefix: '', style: styles.bold },
  { pattern: /^-# +(.*)$/s, prefix: '', style: styles.dim },
  { pattern: /^> ?(.*)$/s, prefix: '│ ', style: '' },
  { pattern: /^ *[-*] +(.*)$/s, prefix: '• ', style: '' },
]

/** Lines with what stands before the first of them, and the rest set in as far. */
export const withPrefix = (lines: readonly Line[], prefix: string, again = ' '.repeat(prefix.length)): Line[] =>
  lines.map((line, at) => [...cellsOf(at === 0 ? prefix : again, styles.dim), ...line])

const textLine = (source: string, columns: number, telling: Telling): Line[] => {
  const rule = lineRules.find(({ pattern }) => pattern.test(source))
  const body = rule ? (rule.pattern.exec(source)?.[1] ?? '') : source
  const cells = rule ? restyle(inlineCells(body, telling), rule.style) : inlineCells(body, telling)
  if (!rule || rule.prefix === '') return wrapLine(cells, columns)
  const again = rule.prefix === '│ ' ? '│ ' : '  '
  return withPrefix(wrapLine(cells, columns - 2), rule.prefix, again)
}

const fence = /```(?:[\w+-]*\n)?([\s\S]*?)```/g

const codeLines = (code: string, columns: number): Line[] =>
  code
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line) => withPrefix(wrapLine(cellsOf(line, styles.accent), columns - 2), '  ', '  '))

const plainLines = (source: string, columns: number, telling: Telling): Line[] =>
  source === '' ? [] : source.split('\n').flatMap((line) => textLine(line, columns, telling))

/** Discord's Markdown as lines of so many columns. */
export const textLines = (source: string, columns: number, telling: Telling): Line[] => {
  const lines: Line[] = []
  let from = 0
  for (const match of source.matchAll(fence)) {
    lines.push(...plainLines(source.slice(from, match.index).replace(/\n$/, ''), columns, telling))
    lines.push(...codeLines(match[1] ?? '', columns))
    from = match.index + match[0].length
  }
  return [...lines, ...plainLines(from === 0 ? source : source.slice(from).replace(/^\n/, ''), columns, telling)]
}
