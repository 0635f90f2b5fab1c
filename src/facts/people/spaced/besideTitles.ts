import { officeEnd } from './lookup.ts'
import type { Run } from './runs.ts'
import type { Segment } from './segments.ts'
import { sameSentence, textOf, type View } from './view.ts'

/** What stands before each token, and which tokens begin or end somebody's name. */
export interface Neighbours {
  readonly endingAt: ReadonlyMap<number, Segment>
  readonly people: ReadonlySet<number>
}

export const createNeighbours = (runs: readonly (readonly Segment[])[], people: ReadonlySet<number>): Neighbours => ({
  endingAt: new Map(runs.flat().map((segment) => [segment.to, segment])),
  people,
})

const LONGEST = 6

/** Where an acronym in brackets begins that ends at a token: Federal Harbour Agency |(FHA) spokesman. */
const acronymStart = (view: View, at: number): number => {
  const [open, word, close] = view.tokens.slice(at - 3, at)
  const isAcronym = open?.text === '(' && close?.text === ')' && /^\p{Lu}[\p{Lu}.&]+$/u.test(word?.text ?? '')
  return isAcronym ? at - 3 : at
}

/** The body right before a title: Harbour Bank |chairman, State Department’s |envoy. Somebody's name is none. */
export const bodyBefore = (view: View, { endingAt, people }: Neighbours, at: number): string | null => {
  const segment = endingAt.get(acronymStart(view, at))
  if (!segment || !sameSentence(view, segment.from, at) || people.has(segment.to - 1)) return null
  const owns = view.tokens[at - 1]?.owns === true
  const isBody = segment.kind === 'body' || segment.kind === 'name' || (owns && segment.kind === 'place')
  return (isBody && !view.tokens[segment.from]?.opens === true) || (isBody && segment.kind !== 'name')
    ? textOf(view, segment.from, segment.to)
    : null
}

/** The capitalised words of a body's name from `from` on, with the small words between them; its end. */
export const bodyEnd = (view: View, from: number): number => {
  const { joins } = view.pack.names.organisations
  let end = from
  for (let to = from; to - from < LONGEST + 2 && sameSentence(view, to, from); to++) {
    const token = view.tokens[to]
    if (token?.shape === 'capital' && !view.pack.names.times.has(token.text)) end = to + 1
    else if (to === from || !joins.has(token?.lower ?? '')) break
  }
  return end
}

/** Past the article, adjectives and the noun for a body that a name stands behind: the progressive group |. */
export const pastNouns = (view: View, at: number): number => {
  const { articles } = view.pack.names.context
  let to = at
  while (to - at < 4 && sameSentence(view, to, at) && isNounWord(view, to, articles)) to++
  return to
}

const isNounWord = (view: View, at: number, articles: ReadonlySet<string>): boolean => {
  const token = view.tokens[at]
  return token?.shape === 'lower' && (token.part === 'NOUN' || token.part === 'ADJ' || articles.has(token.lower))
}

/** The body that a title behind a name goes on with: chairman |of Harbour Bank. */
export const bodyAfter = (view: View, { people }: Neighbours, at: number): Run | undefined => {
  if (!view.pack.names.context.titleJoins.has(view.tokens[at]?.lower ?? '')) return undefined
  const from = pastNouns(view, at + 1)
  const to = sameSentence(view, from, at) ? bodyEnd(view, from) : from
  if (officeEnd(view, from, from + LONGEST) > from || people.has(from) || people.has(to - 1)) return undefined
  return to > from ? { from, to } : undefined
}
