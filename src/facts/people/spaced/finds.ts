import type { Gender } from '../../../languages/parts/names.ts'
import { isSingle } from './kinds.ts'
import type { Run } from './runs.ts'
import type { Kind, Segment } from './segments.ts'
import { textOf, type View } from './view.ts'

/** A stretch that may name somebody, with what stands beside it in its run. */
export interface Find extends Run {
  readonly form: string
  /** The words of the name without small words and suffixes: Ada, Moss. */
  readonly parts: readonly string[]
  /** The title right before it, from its first token. */
  readonly office: Run | undefined
  readonly honorific: boolean
  /** What a polite word tells: Mrs. */
  readonly gender: Gender | null
  /** What is before and behind it in its run, titles aside. */
  readonly before: Segment | undefined
  readonly after: Segment | undefined
}

/** A part without what joins it to a small word, and with one kind of apostrophe: Masri of al-Masri. */
const bare = (text: string, particles: ReadonlySet<string>): string => {
  const [first = '', second] = text.split('-')
  const joined = second !== undefined && /^\p{Lu}/u.test(second) && particles.has(first.toLowerCase())
  return (joined ? text.slice(first.length + 1) : text).replaceAll('’', "'")
}

/** The parts of a name between tokens, without small words, also where these open it: Van Moss; and without suffixes. */
const partsOf = (view: View, { from, to }: Run): string[] => {
  const { suffixes, particles, given } = view.pack.names
  const parts = view.tokens
    .slice(from, to)
    .filter(({ shape, text }) => shape === 'capital' && !suffixes.has(text))
    .map(({ text }) => bare(text, particles))
  const [first = ''] = parts
  return parts.length > 1 && particles.has(first.toLowerCase()) && !given.has(first) ? parts.slice(1) : parts
}

/** The run of titles that ends where segment `index` starts. */
const officeBefore = (segments: readonly Segment[], index: number): Run | undefined => {
  let at = index
  while (at > 0 && (segments[at - 1]?.kind === 'office' || segments[at - 1]?.kind === 'honorific')) at--
  while (segments[at]?.kind === 'honorific') at++
  const first = segments[at]
  const last = segments.slice(at, index).findLast(({ kind }) => kind === 'office')
  return first && last ? { from: first.from, to: last.to } : undefined
}

const toFind = (view: View, segments: readonly Segment[], { from, to }: Run, index: number): Find => {
  const last = segments[index - 1]
  const polite = last?.kind === 'honorific' ? view.tokens[last.from]?.lower : undefined
  const before = segments.slice(0, index).findLast(({ kind }) => kind !== 'office' && kind !== 'honorific')
  return {
    from,
    to,
    form: textOf(view, from, to),
    parts: partsOf(view, { from, to }),
    office: officeBefore(segments, index),
    honorific: polite !== undefined,
    gender: view.pack.titles.honorifics.get(polite ?? '') ?? null,
    before,
    after: segments[index + 1],
  }
}

const SOFT: ReadonlySet<Kind> = new Set(['body', 'place', 'time', 'belonging', 'thing', 'office'])

/** Whether a word that is usually something else stands here as a surname of the text: Ford said, Mr. May. */
const isSurnameHere = (
  view: View,
  segments: readonly Segment[],
  { kind, from, to }: Segment,
  index: number,
): boolean => {
  const { articles, placeWords } = view.pack.names.context
  const last = view.tokens[from - 1]
  const before = segments[index - 1]?.kind
  if (before === 'office' || before === 'honorific') return true
  if (before || segments[index + 1] || articles.has(last?.lower ?? '')) return false
  if (kind === 'body' || kind === 'thing') return true
  const next = view.tokens[to]
  const acts = view.tokens[from]?.owns || next?.part === 'VERB' || next?.part === 'AUX'
  return acts === true && !placeWords.has(last?.lower ?? '')
}

/** Where surnames of the text stand alone that are also names of something else. */
export const findSurnames = (
  view: View,
  runs: readonly (readonly Segment[])[],
  surnames: ReadonlySet<string>,
): Find[] =>
  runs.flatMap((segments) =>
    segments.flatMap((segment, index) => {
      const known = isSingle(segment) && SOFT.has(segment.kind) && surnames.has(view.tokens[segment.from]?.text ?? '')
      return known && isSurnameHere(view, segments, segment, index) ? [toFind(view, segments, segment, index)] : []
    }),
  )

/** Every stretch that may name somebody, in the order of the text. */
export const findNames = (view: View, runs: readonly (readonly Segment[])[]): Find[] =>
  runs
    .flatMap((segments) =>
      segments.flatMap((segment, index) => (segment.kind === 'name' ? [toFind(view, segments, segment, index)] : [])),
    )
    .filter(({ parts }) => parts.length > 0)
