import { officeEnd } from './lookup.ts'
import type { Run } from './runs.ts'
import type { Segment } from './segments.ts'
import { sameSentence, type View } from './view.ts'

const MOST_JOINED = 8
const MOST_JOINS = 2

/** Which small words a body's name may go on with: none, or of and for; on too behind a head like Commission. */
const joinsOf = (view: View, { from, to }: Run): ((word: string) => boolean) | undefined => {
  const { joiningHeads, topicHeads, joins, topicJoins } = view.pack.names.organisations
  const ends = [view.tokens[from]?.text ?? '', view.tokens[to - 1]?.text ?? '']
  if (view.tokens[to - 1]?.owns || !ends.some((word) => joiningHeads.has(word))) return undefined
  const topical = ends.some((word) => topicHeads.has(word))
  return (word) => joins.has(word) || (topical && topicJoins.has(word))
}

/** Where a body's name goes on behind a small word: Ministry of Health, Institute for Sea Research. */
export const longEnd = (view: View, run: Run): number => {
  const { organisations, given, times } = view.pack.names
  const joins = joinsOf(view, run)
  let end = run.to
  while (joins && end - run.to < MOST_JOINED && !view.tokens[end - 1]?.owns) {
    let next = end
    while (next - end < MOST_JOINS && joins(view.tokens[next]?.lower ?? '')) next++
    const word = view.tokens[next]
    if (word?.shape !== 'capital' || !sameSentence(view, next, run.from) || times.has(word.text)) return end
    const isAnd = next > end && organisations.ands.has(view.tokens[end]?.lower ?? '')
    if (isAnd && (end === run.to || given.has(word.text))) return end
    if (next === end && (end === run.to || officeEnd(view, end, end + 3) > end)) return end
    end = next + 1
  }
  return end
}

/** Whether a stretch holds everyday words alone, none of which is a given name: Food, Drug Administration. */
const isEveryday = (view: View, { from, to }: Segment): boolean =>
  view.tokens.slice(from, to).every(({ text, lower }) => view.isEveryday(lower) && !view.pack.names.given.has(text))

/** Whether two stretches with a word for and between them are one body's name: Moss & Sons, Food and Drug Administration; not Moss and Tidal Bank. */
const isOne = (view: View, left: Segment, right: Segment | undefined): boolean => {
  const between = view.tokens[left.to]
  const { firmJoins, ands } = view.pack.names.organisations
  if (right?.from !== left.to + 1 || left.kind !== 'name' || view.tokens[left.to - 1]?.owns) return false
  if (between?.sentence !== view.tokens[right.from]?.sentence) return false
  if (firmJoins.has(between?.text ?? '')) return right.kind === 'name' || right.kind === 'body'
  if (!ands.has(between?.lower ?? '') || right.kind !== 'body' || view.tokens[left.from]?.opens) return false
  return isEveryday(view, left) && isEveryday(view, right)
}

/** The runs with the parts of a body's name put together that and keeps apart. */
export const joinBodies = (view: View, runs: readonly Segment[][]): Segment[][] => {
  const joined: Segment[][] = []
  for (const run of runs) {
    const before = joined.at(-1)
    const left = before?.at(-1)
    const [right, ...others] = run
    if (before && left && right && isOne(view, left, right))
      joined[joined.length - 1] = [...before.slice(0, -1), { kind: 'body', from: left.from, to: right.to }, ...others]
    else joined.push(run)
  }
  return joined
}
