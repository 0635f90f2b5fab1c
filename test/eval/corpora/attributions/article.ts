/** Half-open offsets. */
export type Pair = readonly [number, number]

/** Who is said to have said what: each part may stand in several pieces. */
export interface Attribution {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

export interface Article {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Attribution[]
}

/** `{ id, text, attributions: [{ source: [[start, end]], cue: […], content: […] }] }`; the first line is the headline. */
export const isArticle = (line: unknown): line is Article =>
  typeof line === 'object' &&
  line !== null &&
  'text' in line &&
  'attributions' in line &&
  Array.isArray(line.attributions)

/** The attributions that are owed: those that say something, below the headline, which is kept apart from the story. */
export const owedOf = ({ text, attributions }: Article): Attribution[] => {
  const below = Math.max(0, text.indexOf('\n'))
  return attributions.filter(({ content }) => content[0] !== undefined && content[0][0] >= below)
}

/** A text's words and marks, each with its place, so that spans can be compared by what they hold rather than by their edges. */
export interface Tokens {
  readonly starts: readonly number[]
  readonly isWord: readonly boolean[]
}

const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu
const WORD = /^[\p{L}\p{N}]/u

export const tokensOf = (text: string): Tokens => {
  const all = [...text.matchAll(TOKEN)]
  return { starts: all.map(({ index }) => index), isWord: all.map(([token]) => WORD.test(token)) }
}

/** The indexes of the words that begin inside the pieces, each once. */
export const wordsIn = ({ starts, isWord }: Tokens, pieces: readonly Pair[]): ReadonlySet<number> => {
  const inside = new Set<number>()
  for (const [start, end] of pieces)
    starts.forEach((at, index) => {
      if (isWord[index] && at >= start && at < end) inside.add(index)
    })
  return inside
}

/** How many members two sets share. */
export const sharedBy = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return shared
}
