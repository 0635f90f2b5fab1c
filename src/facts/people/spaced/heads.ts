import { isSingle } from './kinds.ts'
import type { Kind, Segment } from './segments.ts'
import { textOf, type View } from './view.ts'

/** Whether a word that ends bodies or things may be a surname here: Ada Hill. */
const isSurname = (view: View, from: number, at: number, before: Segment | undefined): boolean => {
  const { given, surnameHeads, places, context } = view.pack.names
  const first = view.tokens[from]?.text ?? ''
  if (!surnameHeads.has(view.tokens[at]?.text ?? '')) return false
  if (context.siteWords.has(view.tokens[from - 1]?.lower ?? '')) return false
  return (
    (given.has(first) && at > from && !places.has(first)) || before?.kind === 'office' || before?.kind === 'honorific'
  )
}

/** Whether a head word has nothing before it and is something else besides: a country, or an everyday word that opens a sentence. */
const isBare = (view: View, from: number, at: number, { kind }: Segment): boolean =>
  at === from && (kind === 'place' || kind === 'body' || view.tokens[at]?.opens === true)

/** The kind that the word at `at` makes of all before it, if it is a head. */
const kindAt = (
  view: View,
  segments: readonly Segment[],
  at: number,
  before: Segment | undefined,
): Kind | undefined => {
  const { organisations, thingHeads } = view.pack.names
  const text = view.tokens[at]?.text ?? ''
  const kind = organisations.heads.has(text) ? 'body' : thingHeads.has(text) ? 'thing' : undefined
  const from = segments[0]?.from ?? at
  const leads = at === from && segments.some(({ to }) => to > at + 1)
  const own = segments.find((segment) => segment.from <= at && at < segment.to)
  if (!kind || leads || isSurname(view, from, at, before) || (own && isBare(view, from, at, own))) return undefined
  return kind
}

/** The last head word among segments that ends a body or a thing, with all before it; known names of several words hold none. */
const headOf = (view: View, segments: readonly Segment[], before: Segment | undefined): Segment | undefined => {
  for (const segment of segments.toReversed()) {
    if (segment.kind !== 'name' && !isSingle(segment)) continue
    for (let at = segment.to - 1; at >= segment.from; at--) {
      const kind = kindAt(view, segments, at, before)
      if (kind) return { kind, from: segments[0]?.from ?? at, to: at + 1 }
    }
  }
  return undefined
}

const isApart = ({ kind }: Segment): boolean => kind === 'office' || kind === 'honorific'

/** One segment for a stretch without titles that a head word ends, with a place behind it, and what is left: Vaxholm City Council, Moss College London. */
const withHead = (view: View, stretch: readonly Segment[], before: Segment | undefined): Segment[] => {
  const head = headOf(view, stretch, before)
  if (!head) return [...stretch]
  const end = stretch.at(-1)?.to ?? head.to
  if (head.kind === 'body' && view.pack.names.places.has(textOf(view, head.to, end))) return [{ ...head, to: end }]
  const rest = stretch.filter(({ to }) => to > head.to)
  return [head, ...rest.map((one) => ({ ...one, from: Math.max(one.from, head.to) }))]
}

/** The segments of a run with the names of bodies and things that several of them make. */
export const withHeads = (view: View, segments: readonly Segment[]): Segment[] => {
  const all: Segment[] = []
  let stretch: Segment[] = []
  for (const segment of segments) {
    if (!isApart(segment)) {
      stretch.push(segment)
      continue
    }
    all.push(...withHead(view, stretch, all.at(-1)), segment)
    stretch = []
  }
  return [...all, ...withHead(view, stretch, all.at(-1))]
}
