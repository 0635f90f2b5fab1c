import type { Span } from '../../../model/span.ts'
import { type After, afterName, beforeName, otherThan } from './context.ts'
import type { Find } from './finds.ts'
import { aliasIn } from './notes.ts'
import { partsOf, soundRuns } from './soundRuns.ts'
import { soundShape } from './soundShape.ts'
import type { View } from './view.ts'

const AFTER: Readonly<Record<After['kind'], number>> = {
  honorific: 9,
  title: 6,
  sureTitle: 7,
  placeTitle: 3,
  bodyTitle: 3,
  age: 6,
  naming: 5,
  belonging: 2,
  speaks: 2,
  acts: 0.5,
  thing: -9,
  firm: -6,
  compound: -1.5,
  placed: -2,
  open: 0,
}

const BODY = -6
const OF_NEXT = -3
const OFFICE = 6
const NOTED = 3
const STRONG = -5
const LINKED = 3
const EVERYDAY = -3
const LITTLE = 2

/** Whether a title belongs to the name that follows it: マルコ社CEOの|ジョン・スミス. */
const isOfNext = (view: View, title: Span, full: ReadonlySet<number>): boolean => {
  for (let at = title.end; at <= title.end + LINKED; at++)
    if (full.has(at)) return at === title.end || view.pack.names.context.links.has(view.text.slice(title.end, at))
  return false
}

const evidenceOf = (view: View, span: Span, parts: readonly string[], full: ReadonlySet<number>): number => {
  const single = parts.length < 2
  if (otherThan(view, span)) return BODY
  const after = afterName(view, span.end)
  if (single && after.title && isOfNext(view, after.title, full)) return OF_NEXT
  const office = after.kind === 'placeTitle' || after.kind === 'bodyTitle'
  const told = office && !single ? OFFICE : AFTER[after.kind]
  if (told < STRONG) return told
  // 原告のフルネーム: a word for somebody before an everyday word says little.
  const most = single && soundShape(view, parts) <= EVERYDAY ? LITTLE : Number.POSITIVE_INFINITY
  return told + Math.min(most, beforeName(view, span.start).strength)
}

/** Parts without those that only lead to the surname: アル・ムアレム is a surname alone. */
const withoutLinks = (view: View, parts: readonly string[]): readonly string[] => {
  const first = parts.findIndex((part) => !view.pack.names.sound.links.has(part))
  return first < 1 || first < parts.length - 1 ? parts : parts.slice(first)
}

/** A whole name that the text writes without a mark, as its first part tells: ジョン|ガルブレイス. */
const unmarked = (view: View, name: string): string[] | undefined => {
  const { given, places, bodies } = view.pack.names.sound
  if (view.kindAlone(name) !== 'unknown' || places.has(name) || bodies.has(name)) return undefined
  for (let cut = name.length - LEAST; cut >= LEAST; cut--)
    if (given.has(name.slice(0, cut))) return [name.slice(0, cut), name.slice(cut)]
  return undefined
}

const LEAST = 3

const findOf = (view: View, span: Span, full: ReadonlySet<number>): Find => {
  const name = view.text.slice(span.start, span.end)
  const written = withoutLinks(view, partsOf(view, name))
  const single = written.length < 2
  const note = aliasIn(view, afterName(view, span.end).note)
  const alias = note && view.pack.names.scripts.latin.test(note) ? note : null
  const evidence = evidenceOf(view, span, written, full) + (alias ? NOTED : 0)
  const parts = (single && evidence >= NOTED ? unmarked(view, name) : undefined) ?? written
  return { ...span, name, kind: 'sound', parts, shape: soundShape(view, written), evidence, alias }
}

/** What the text calls a storm, a ship or another thing by a name: ハリケーン|ロザ. */
const thingsNamed = (view: View, runs: readonly Span[]): ReadonlySet<string> => {
  const { thingsBefore } = view.pack.names.context
  const named = new Set<string>()
  for (const { start, end } of runs) {
    const inside = thingsBefore.startsAt(view.text, start)
    if (inside && inside < end - start) named.add(partsOf(view, view.text.slice(start + inside, end)).join(''))
    if (thingsBefore.endsAt(view.text, start)) named.add(view.text.slice(start, end))
  }
  return named
}

/** Names that are written by their sound: ジョン・スミス, スミス. */
export const findSoundNames = (view: View): Find[] => {
  const runs = soundRuns(view)
  const several = runs.filter(({ start, end }) => partsOf(view, view.text.slice(start, end)).length > 1)
  const full = new Set(several.map(({ start }) => start))
  const things = thingsNamed(view, runs)
  const { wholes } = view.pack.names.organisations
  return runs.map((run) => findOf(view, run, full)).filter(({ name }) => !things.has(name) && !wholes.has(name))
}
