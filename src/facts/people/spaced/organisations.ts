import type { Organisation } from '../../../model/person.ts'
import type { Run } from './runs.ts'
import type { Segment } from './segments.ts'
import { textOf, type View } from './view.ts'

/** Whether a country or an unknown name speaks at its place. */
const speaks = (view: View, { from, to }: Run): boolean => {
  const next = view.tokens[to]
  const isVerb = next?.part === 'VERB' && view.pack.titles.speechVerbs.has(next.lemma)
  const [first, second] = view.pack.names.context.citing
  const cited = view.tokens[from - 1]?.lower === second && view.tokens[from - 2]?.lower === first
  return (isVerb && next.sentence === view.tokens[to - 1]?.sentence) || cited
}

const isBody = (view: View, segments: readonly Segment[], index: number, taken: ReadonlySet<number>): boolean => {
  const segment = segments[index] as Segment
  if (taken.has(segment.from)) return false
  if (segment.kind === 'body') return true
  if (segment.kind !== 'name') return false
  const before = view.tokens[segment.from - 1]?.lower ?? ''
  return (
    segments[index + 1]?.kind === 'office' || view.pack.names.context.bodyNouns.has(before) || speaks(view, segment)
  )
}

/** The name without The, by which two forms are one. */
const keyOf = (form: string): string => form.replace(/^The /u, '').toLowerCase()

/** The bodies that a text names. Tokens in `taken` are people's. */
export const findBodies = (
  view: View,
  runs: readonly (readonly Segment[])[],
  taken: ReadonlySet<number>,
): Organisation[] => {
  const all = runs.flat().filter(({ from }) => !taken.has(from))
  const forms = new Map<string, string>()
  for (const segments of runs)
    for (const [index, segment] of segments.entries()) {
      const form = textOf(view, segment.from, segment.to)
      const country = segment.kind === 'place' && view.pack.names.countries.has(form) && speaks(view, segment)
      if (country || isBody(view, segments, index, taken)) forms.set(keyOf(form), form)
    }
  const places = all
    .map(({ from, to }) => ({ from, to, form: textOf(view, from, to) }))
    .filter(({ form }) => forms.has(keyOf(form)))
  return [...Map.groupBy(places, ({ form }) => keyOf(form)).values()].map((own) => {
    const [name = '', ...aliases] = [...new Set(own.map(({ form }) => form))]
    return {
      name,
      aliases,
      mentions: own.map(({ from, to }) => ({
        start: view.tokens[from]?.start ?? 0,
        end: view.tokens[to - 1]?.end ?? 0,
      })),
    }
  })
}
