/** A table of figures as it is printed: a title, a head, rows of equal length, and lines that say how it is counted. */
export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly notes?: readonly string[]
}

export type Form = 'plain' | 'markdown'

const widthsOf = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)))

const padded = (row: readonly string[], widths: readonly number[]): string[] =>
  row.map((cell, column) => cell.padEnd(widths[column] ?? 0))

const plain = ({ title, head, rows, notes = [] }: Table): string => {
  const widths = widthsOf([head, ...rows])
  const lines = [head, ...rows].map((row) => padded(row, widths).join('  ').trimEnd())
  return [title, ...lines, ...notes].join('\n')
}

const markdown = ({ title, head, rows, notes = [] }: Table): string => {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = widthsOf(cells)
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const lines = cells.map((row) => `| ${padded(row, widths).join(' | ')} |`)
  return [`### ${title}`, '', lines[0], `| ${rule.join(' | ')} |`, ...lines.slice(1), ...spaced(notes)].join('\n')
}

const spaced = (notes: readonly string[]): string[] => (notes.length === 0 ? [] : ['', notes.join(' ')])

/** A table as text for a terminal, or as it stands in the documentation. */
export const printed = (table: Table, form: Form): string => (form === 'plain' ? plain(table) : markdown(table))
