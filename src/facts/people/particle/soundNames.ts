import type { Span } from '../../../model/span.ts'
import { type After, afterName, beforeName, namesBody } from './context.ts'
import type { Find } from './finds.ts'
import { aliasIn } from './notes.ts'
import { isPersonal } from './nouns.ts'
import type { View } from './view.ts'

const AFTER: Readonly<Record<After['kind'], number>> = {
  honorific: 9,
  title: 6,
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
  open: 0,
}

/** What one part of a name of several says. */
const partShape = (view: View, part: string, first: boolean, led: boolean): number => {
  const { given, links, never, places, bodies, common } = view.pack.names.sound
  if (never.has(part)) return -9
  if (links.has(part)) return 0
  if (given.has(part)) return first ? 3 : 0.5
  const kind = view.kindAlone(part)
  if (isPersonal(kind)) return 1
  if (places.has(part) || kind === 'place') return led ? -0.5 : -3
  if (bodies.has(part) || kind === 'body') return led ? -0.5 : -3
  return common.has(part) || kind === 'common' ? (led ? -1 : -3) : 0
}

const isThingPart = (view: View, part: string): boolean => {
  const { things, given } = view.pack.names.sound
  if (given.has(part)) return false
  return things.has(part) || (things.endsAt(part, part.length) > 3 && !isPersonal(view.kindAlone(part)))
}

/** A name of several parts that are all unknown needs a little more. */
const BARE = 2.6

const severalShape = (view: View, parts: readonly string[]): number => {
  const led = view.pack.names.sound.given.has(parts[0] ?? '')
  const last = parts.at(-1) ?? ''
  const thing = isThingPart(view, last) ? (led ? -3 : -6) : 0
  return BARE + thing + parts.reduce((sum, part, at) => sum + partShape(view, part, at === 0, led && at > 0), 0)
}

const singleShape = (view: View, part: string): number => {
  const { given, never, places, bodies, things, common, links } = view.pack.names.sound
  if (part.length < 2 || never.has(part) || links.has(part)) return -5
  const kind = view.kindAlone(part)
  if (places.has(part) || bodies.has(part)) return -4
  if (view.pack.names.sound.inThings.test(part)) return -3
  if (given.has(part)) return 1
  if (isPersonal(kind)) return 1
  if (things.has(part) || things.endsAt(part, part.length) > 3) return -4
  return kind === 'place' || kind === 'body' ? -4 : kind === 'common' || common.has(part) ? -3 : 0
}

const partsOf = (view: View, name: string): string[] =>
  name.split(view.pack.names.scripts.partMarks).filter((part) => part !== '')

/** What the letters of a foreign name say for themselves. */
const shapeOf = (view: View, parts: readonly string[]): number =>
  parts.length > 1 ? severalShape(view, parts) : singleShape(view, parts[0] ?? '')

const LONG_WORD = 4

/** A run without the title that it may begin or end with: コーチ|ジョン・スミス, スミス|コーチ. */
const withoutTitles = (view: View, { start, end }: Span): Span => {
  const { titles, persons } = view.pack.titles
  const back = titles.endsAt(view.text, end)
  const front = Math.max(titles.startsAt(view.text, start), persons.startsAt(view.text, start))
  const from = front >= LONG_WORD && end - start - front > 1 ? start + front : start
  const to =
    back > 2 && end - from - back > 1 && view.pack.names.scripts.sound.test(view.text.charAt(end - back))
      ? end - back
      : end
  return { start: from, end: to }
}

const LINKED = 3

/** Whether a title belongs to the name that follows it: マルコ社CEOの|ジョン・スミス. */
const isOfNext = (view: View, title: Span, full: ReadonlySet<number>): boolean => {
  for (let at = title.end; at <= title.end + LINKED; at++)
    if (full.has(at)) return at === title.end || view.pack.names.context.links.has(view.text.slice(title.end, at))
  return false
}

const evidenceOf = (view: View, span: Span, single: boolean, full: ReadonlySet<number>): number => {
  if (namesBody(view, span)) return -6
  const after = afterName(view, span.end)
  const before = beforeName(view, span.start)
  if (single && after.title && isOfNext(view, after.title, full)) return -3
  const office = after.kind === 'placeTitle' || after.kind === 'bodyTitle'
  const told = office && !single ? 6 : AFTER[after.kind]
  return told < -5 ? told : told + before.strength
}

const findOf = (view: View, run: Span, full: ReadonlySet<number>): Find | undefined => {
  const span = withoutTitles(view, run)
  const name = view.text.slice(span.start, span.end)
  const parts = partsOf(view, name)
  if (parts.length === 0) return undefined
  const alias = aliasIn(view, afterName(view, span.end).note)
  const shape = shapeOf(view, parts)
  return {
    ...span,
    name,
    kind: 'sound',
    parts,
    shape,
    evidence: evidenceOf(view, span, parts.length === 1, full) + (alias ? 3 : 0),
    alias,
  }
}

/** Whether two runs with a space between them are one name: ジョン スミス. */
const isSpaced = (view: View, left: Span, right: Span): boolean => {
  if (right.start !== left.end + 1 || !view.pack.names.scripts.space.test(view.text.charAt(left.end))) return false
  const name = view.text.slice(left.start, left.end)
  return view.pack.names.sound.given.has(name) || view.kindAlone(name) === 'given'
}

const runsOf = (view: View): Span[] => {
  const runs: Span[] = []
  for (const match of view.text.matchAll(view.pack.names.scripts.soundRuns)) {
    const run = { start: match.index, end: match.index + match[0].length }
    const last = runs.at(-1)
    if (last && isSpaced(view, last, run)) runs[runs.length - 1] = { start: last.start, end: run.end }
    else runs.push(run)
  }
  return runs
}

/** Names that are written by their sound: ジョン・スミス, スミス. */
export const findSoundNames = (view: View): Find[] => {
  const runs = runsOf(view)
  const full = new Set(
    runs.filter((run) => partsOf(view, view.text.slice(run.start, run.end)).length > 1).map(({ start }) => start),
  )
  const things = thingsNamed(view, runs)
  return runs
    .map((run) => findOf(view, run, full))
    .filter((find) => find !== undefined)
    .filter((find) => !things.has(find.name))
}

/** What the text calls a storm, a ship or another thing by a name: ハリケーン|ロザ. */
const thingsNamed = (view: View, runs: readonly Span[]): ReadonlySet<string> => {
  const { thingsBefore } = view.pack.names.context
  const named = new Set<string>()
  for (const { start, end } of runs) {
    const inside = thingsBefore.startsAt(view.text, start)
    if (inside && inside < end - start)
      named.add(view.text.slice(start + inside, end).replace(view.pack.names.scripts.partMarks, ''))
    if (thingsBefore.endsAt(view.text, start)) named.add(view.text.slice(start, end))
  }
  return named
}
