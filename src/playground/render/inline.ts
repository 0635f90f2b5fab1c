import { type Cell, cellsOf, restyle } from './cells.ts'
import { type Inline, parseInline } from './markdown.ts'
import { timestampText } from './time.ts'

/** How things are told that a text only points at. */
export interface Telling {
  readonly colour: boolean
  readonly locale: string
  readonly timeZone: string | undefined
  /** Milliseconds since the epoch, for “two days ago”. */
  readonly now: number | undefined
  /** Names of users by id. */
  readonly names: ReadonlyMap<string, string>
}

export const styles = { bold: '1', dim: '2', italic: '3', underline: '4', strike: '9', accent: '36' } as const

// Where there is no colour the mark itself shows what is bold.
const marks: Partial<Record<Inline['kind'], string>> = { bold: '**', strike: '~~' }

const marked = (kind: Inline['kind'], cells: Cell[], { colour }: Telling): Cell[] => {
  const mark = colour ? '' : (marks[kind] ?? '')
  return [...cellsOf(mark), ...cells, ...cellsOf(mark)]
}

const linkCells = (url: string, children: readonly Inline[], telling: Telling): Cell[] => {
  const label = restyle(nodeCells(children, telling), styles.underline)
  const bare = label.map(({ text }) => text).join('') === url
  return bare ? label : [...label, ...cellsOf(` (${url})`, styles.dim)]
}

const oneNode = (node: Inline, telling: Telling): Cell[] => {
  switch (node.kind) {
    case 'text':
      return cellsOf(node.text)
    case 'code':
      return cellsOf(node.text, styles.accent)
    case 'link':
      return linkCells(node.url, node.children, telling)
    case 'time':
      return cellsOf(timestampText(node.unix, node.style, telling), styles.underline)
    case 'mention':
      return cellsOf(`${node.sigil}${telling.names.get(node.of) ?? node.of}`, styles.accent)
    case 'spoiler':
      return [...cellsOf('▒'), ...restyle(nodeCells(node.children, telling), styles.dim), ...cellsOf('▒')]
    default:
      return marked(node.kind, restyle(nodeCells(node.children, telling), styles[node.kind]), telling)
  }
}

/** Parsed Markdown as styled cells. */
export const nodeCells = (nodes: readonly Inline[], telling: Telling): Cell[] =>
  nodes.flatMap((node) => oneNode(node, telling))

/** Discord's inline Markdown as styled cells. */
export const inlineCells = (source: string, telling: Telling): Cell[] => nodeCells(parseInline(source), telling)
