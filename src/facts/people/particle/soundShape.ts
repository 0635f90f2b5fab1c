import { isPersonal } from './nouns.ts'
import type { View } from './view.ts'

const NEVER = -9
/** What a name of several parts is worth before its parts are looked at. */
const BARE = 3
const NO_PLACE_ALONE = -5.5

/** What one part of a name of several says; `led` tells that the name begins with a given name. */
const partShape = (view: View, part: string, first: boolean, led: boolean): number => {
  const { given, links, never, places, bodies, common } = view.pack.names.sound
  if (never.has(part)) return NEVER
  if (links.has(part)) return 0
  if (given.has(part)) return first ? 3 : 0.5
  const kind = view.kindAlone(part)
  if (isPersonal(kind)) return 1
  if (places.has(part) || kind === 'place' || bodies.has(part) || kind === 'body') return led ? -0.5 : -3
  return common.has(part) || kind === 'common' ? (led ? -1 : -3) : 0
}

/** Whether a part is the last word of a body's, a work's or an event's name. */
const isThing = (view: View, part: string): boolean => {
  const { things, given } = view.pack.names.sound
  if (given.has(part)) return false
  return things.has(part) || (things.endsAt(part, part.length) > 3 && !isPersonal(view.kindAlone(part)))
}

const severalShape = (view: View, parts: readonly string[]): number => {
  const led = view.pack.names.sound.given.has(parts[0] ?? '')
  const last = parts.at(-1) ?? ''
  if (view.pack.names.sound.links.has(last)) return 0
  const thing = isThing(view, last) ? (led ? -3 : -6) : 0
  return BARE + thing + parts.reduce((sum, part, at) => sum + partShape(view, part, at === 0, led && at > 0), 0)
}

const singleShape = (view: View, part: string): number => {
  const { given, never, places, bodies, common, links, inThings, known } = view.pack.names.sound
  if (part.length < 2 || never.has(part) || links.has(part)) return -5
  if (known.has(part)) return 1.5
  const kind = view.kindAlone(part)
  if (given.has(part)) return places.has(part) || bodies.has(part) ? -2 : 1
  if (places.has(part) || kind === 'place') return NO_PLACE_ALONE
  if (bodies.has(part) || kind === 'body' || isThing(view, part)) return -4
  if (inThings.test(part)) return -3
  if (isPersonal(kind)) return 1
  return kind === 'common' || common.has(part) ? -3 : 0
}

/** What the letters of a foreign name say for themselves. */
export const soundShape = (view: View, parts: readonly string[]): number =>
  parts.length > 1 ? severalShape(view, parts) : singleShape(view, parts[0] ?? '')
