import type { Span } from '../../../model/span.ts'
import { type After, afterName, beforeName } from './context.ts'
import type { Find } from './finds.ts'
import { aliasIn } from './notes.ts'
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
  compound: -1.5,
  open: 0,
}

const PERSONAL = new Set(['surname', 'given', 'person'])

/** What one part of a name of several says. */
const partShape = (view: View, part: string, first: boolean, led: boolean): number => {
  const { given, links, never, places, bodies, common } = view.pack.names.sound
  if (never.has(part)) return -9
  if (links.has(part)) return 0
  if (given.has(part)) return first ? 3 : 0.5
  const kind = view.kindAlone(part)
  if (PERSONAL.has(kind)) return 1
  if (places.has(part) || kind === 'place') return led ? -0.5 : -3
  if (bodies.has(part) || kind === 'body') return led ? -0.5 : -3
  return common.has(part) || kind === 'common' ? (led ? -1 : -3) : 0
}

const isThingPart = (view: View, part: string): boolean => {
  const { things, given } = view.pack.names.sound
  if (given.has(part)) return false
  return things.has(part) || (things.endsAt(part, part.length) > 3 && !PERSONAL.has(view.kindAlone(part)))
}

const severalShape = (view: View, parts: readonly string[]): number => {
  const led = view.pack.names.sound.given.has(parts[0] ?? '')
  const last = parts.at(-1) ?? ''
  const thing = isThingPart(view, last) ? (led ? -3 : -6) : 0
  return 3 + thing + parts.reduce((sum, part, at) => sum + partShape(view, part, at === 0, led && at > 0), 0)
}

const singleShape = (view: View, part: string): number => {
  const { given, never, places, bodies, things, common, links } = view.pack.names.sound
  if (part.length < 2 || never.has(part) || links.has(part)) return -5
  const kind = view.kindAlone(part)
  if (places.has(part) || bodies.has(part)) return -4
  if (given.has(part)) return 1
  if (PERSONAL.has(kind)) return 1
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

const evidenceOf = (view: View, span: Span, single: boolean): number => {
  const after = afterName(view, span.end)
  const before = beforeName(view, span.start)
  const office = after.kind === 'placeTitle' || after.kind === 'bodyTitle'
  const told = office && !single ? 6 : AFTER[after.kind]
  return told < -5 ? told : told + before.strength
}

const findOf = (view: View, run: Span): Find | undefined => {
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
    evidence: evidenceOf(view, span, parts.length === 1) + (alias ? 3 : 0),
    alias,
  }
}

/** Names that are written by their sound: ジョン・スミス, スミス. */
export const findSoundNames = (view: View): Find[] => {
  const found: Find[] = []
  for (const match of view.text.matchAll(view.pack.names.scripts.soundRuns)) {
    const find = findOf(view, { start: match.index, end: match.index + match[0].length })
    if (find) found.push(find)
  }
  return found
}
