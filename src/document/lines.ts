/** One line of an article on its way into a block. */
export interface Line {
  readonly text: string
  /** Whether an empty line stands before it. */
  readonly gap: boolean
  /** What its place in a longer line told of it. */
  readonly role: 'text' | 'caption'
}

/** The lines of a text that hold something, trimmed, runs of spaces made one. */
export const toLines = (text: string): Line[] => {
  const lines: Line[] = []
  let gap = false
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim().replace(/ {2,}/g, ' ')
    if (trimmed !== '') lines.push({ text: trimmed, gap: gap && lines.length > 0, role: 'text' })
    gap = trimmed === ''
  }
  return lines
}
