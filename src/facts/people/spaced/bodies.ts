import type { Neighbours } from './besideTitles.ts'
import { isPlainWord, type Run } from './runs.ts'
import type { Segment } from './segments.ts'
import { sameSentence, textOf, type View } from './view.ts'

/** Whether somebody or something speaks at a place: … said, according to …. */
const speaks = (view: View, { from, to }: Run): boolean => {
  const next = view.tokens[to]
  const isVerb = next?.part === 'VERB' && view.pack.titles.speechVerbs.has(next.lemma)
  const [first, second] = view.pack.names.context.citing
  const before = view.pack.names.context.articles.has(view.tokens[from - 1]?.lower ?? '') ? from - 1 : from
  const cited = view.tokens[before - 1]?.lower === second && view.tokens[before - 2]?.lower === first
  return (isVerb && sameSentence(view, to, to - 1)) || cited
}

/** Whether a stretch may be a body's name: not the word for a person that opens a sentence, nor somebody's whole name. */
const isNameable = (view: View, { from, to }: Run): boolean => {
  const first = view.tokens[from]
  if (!first || view.pack.names.given.has(first.text) || first.shape !== 'capital') return false
  return !(first.opens && isPlainWord(view, first.text)) && view.tokens[to - 1]?.shape === 'capital'
}

/** A head word alone, as the Council, needs the article. */
const isWhole = (view: View, { from, to }: Run): boolean => {
  const { organisations, context } = view.pack.names
  const text = view.tokens[from]?.text ?? ''
  const alone = to - from === 1 && organisations.heads.has(text) && !organisations.known.has(text)
  return !alone || context.articles.has(view.tokens[from - 1]?.lower ?? '')
}

/** Whether a segment names a body: by its own words, by those beside it, or as it speaks. */
export const isBody = (
  view: View,
  segments: readonly Segment[],
  segment: Segment,
  index: number,
  { people }: Neighbours,
): boolean => {
  if (people.has(segment.from) || people.has(segment.to - 1)) return false
  if (segment.kind === 'body') return isWhole(view, segment)
  if (segment.kind === 'place')
    return (
      speaks(view, segment) &&
      view.pack.names.countries.has(textOf(view, segment.from, segment.to)) &&
      segments.length === 1
    )
  if (segment.kind !== 'name' || !isNameable(view, segment)) return false
  const before = view.tokens[segment.from - 1]
  if (segments[index + 1]?.kind === 'office') return true
  return (before !== undefined && view.pack.names.context.bodyNouns.has(before.lower)) || speaks(view, segment)
}

/** Names of bodies without the head behind them, where they stand alone as well: Tessaline of Tessaline Devices; no given name, place or people. */
export const firmNames = (view: View, segments: readonly Segment[]): ReadonlySet<string> => {
  const { organisations, given, places, belongings } = view.pack.names
  const leads = segments
    .filter(
      ({ kind, from, to }) =>
        kind === 'body' && to - from === 2 && organisations.heads.has(view.tokens[from + 1]?.text ?? ''),
    )
    .map(({ from }) => view.tokens[from]?.text ?? '')
  const isOther = (text: string): boolean => given.has(text) || places.has(text) || belongings.has(text)
  return new Set(leads.filter((text) => !isOther(text) && !isPlainWord(view, text)))
}
