import type { Role } from '../../model/person.ts'
import type { Span } from '../../model/span.ts'
import { pastBracket } from './context.ts'
import { splitRole } from './splitRole.ts'
import { titleLength } from './titleWords.ts'
import { isEdge, type View, wordAfter, wordBefore } from './view.ts'

const LONGEST = 20
/** What may stand between a title and a name: a space, the marks around a nickname. */
const OPENING = new Set([' ', '「', '『', '“', '"'])

/** Where people's names end and start: a role reaches up to a name, never into one. */
export interface Bounds {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlyMap<number, Span>
  /** Whether a stretch shares a character with a name. Costs the stretch's length. */
  covers(span: Span): boolean
}

export const boundsOf = (spans: readonly Span[]): Bounds => {
  const covered = new Set<number>()
  for (const { start, end } of spans) for (let at = start; at < end; at++) covered.add(at)
  return {
    starts: new Set(spans.map((span) => span.start)),
    ends: new Map(spans.map((span) => [span.end, span])),
    covers: ({ start, end }) => {
      for (let at = start; at < end; at++) if (covered.has(at)) return true
      return false
    },
  }
}

/** Whether the word `from`…`at` ends a role on its left. A weak one may be part of an unknown name: 木潮|公司. */
const isStop = (view: View, from: number, at: number): boolean => {
  const { stops, weakStops } = view.pack.titles
  const word = view.text.slice(from, at)
  if (
    /^[0-9０-９]/u.test(word) ||
    stops.has(word) ||
    stops.endsAt(view.text, at) > 1 ||
    view.pack.titles.breaks.has(word.slice(-1))
  )
    return true
  if (!weakStops.has(word)) return false
  if (view.pack.names.organisations.suffixes.endsAt(view.text, from) > 1) return true
  const before = from > 0 ? wordBefore(view, from) : from
  const unknown = from - before === 1 && !isEdge(view.text, before) && !stops.has(view.text.slice(before, from))
  return !unknown
}

/** Whether a body or a place is named at the start of `from`…`at`, so that what stands before it is no part of it. */
const isProper = (view: View, from: number, at: number): boolean => {
  const { places, wholes } = view.pack.names.organisations
  return places.startsAt(view.text.slice(from, at), 0) > 1 || wholes.startsAt(view.text.slice(from, at), 0) > 1
}

/** Where the word that ends at `at` starts; an organisation's last word and a modifier are taken whole. */
const stepBack = (view: View, at: number): number => {
  const { suffixes, wholes } = view.pack.names.organisations
  const whole = Math.max(...[suffixes, wholes, view.pack.titles.modifiers].map((words) => words.endsAt(view.text, at)))
  return whole > 1 ? Math.min(at - whole, wordBefore(view, at)) : wordBefore(view, at)
}

/** Where the words that belong to a title ending further right start: 鼎海集團|主席 from the 主. */
export const phraseStart = (view: View, bounds: Bounds, end: number): number => {
  let at = end
  let proper = false
  let former = false
  while (at > 0 && end - at < LONGEST && !isEdge(view.text, at - 1) && !bounds.ends.has(at)) {
    const from = stepBack(view, at)
    const known = isProper(view, from, at)
    const goesOn =
      known ||
      view.pack.names.organisations.suffixes.endsAt(view.text, at) > 1 ||
      at - from === 1 ||
      view.pack.titles.modifiers.has(view.text.slice(from, at))
    if (isStop(view, from, at) || ((proper || former) && !goesOn)) break
    former = view.pack.titles.formers.has(view.text.slice(from, at))
    proper ||= known
    at = from
  }
  return at
}

const LATIN_BEFORE = /(?:^|[^A-Za-z])([A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,3}) $/u
const MOST_LATIN = 40

/** Where a role starts that ends in the title at `titleStart`: over a Latin name and the space after it, past stray characters. */
const roleStart = (view: View, bounds: Bounds, titleStart: number): number => {
  const start = pastStrays(view, phraseStart(view, bounds, titleStart), titleStart)
  const latin = LATIN_BEFORE.exec(view.text.slice(Math.max(0, start - MOST_LATIN), start))?.[1]
  const from = latin ? start - latin.length - 1 : start
  return latin && !bounds.covers({ start: from, end: start }) ? from : start
}

/** Where a name starts in the phrase `start`…`end`: at its first place or known body, if only stray characters stand before that. */
export const pastStrays = (view: View, start: number, end: number): number => {
  for (let at = start; at < end; at = wordAfter(view, at)) {
    if (isProper(view, at, end)) return at
    const word = view.text.slice(at, wordAfter(view, at))
    if (word.length > 1 || view.pack.titles.modifiers.has(word)) return start
  }
  return start
}

/** The role right before a name: 特里斯執行長|馬爾科, 柯書賢妻子|陳美琪. */
export const roleBefore = (view: View, bounds: Bounds, nameStart: number): Role | undefined => {
  const end = OPENING.has(view.text.charAt(nameStart - 1)) ? nameStart - 1 : nameStart
  const length = titleLength(view, end)
  if (!length) return undefined
  const titleStart = end - length
  const person = bounds.ends.get(titleStart)
  if (bounds.covers({ start: titleStart, end })) return undefined
  if (person) return { title: view.text.slice(person.start, end), organisation: null }
  const start = roleStart(view, bounds, titleStart)
  const word = view.text.slice(titleStart, end)
  if (start === titleStart && view.pack.titles.noRoles.has(word)) return undefined
  return splitRole(view, start, titleStart, end)
}

/** Past a note in brackets and the space behind it, where a title may still follow: 伊萬諾夫|（Ivanov） |總統. */
const pastNote = (view: View, end: number): number => {
  const at = pastBracket(view.text, end)
  return at > end && view.text.charAt(at) === ' ' ? at + 1 : at
}

/** The title right after a name, unless it is the next one's: 林曉禾|部長, but 柯書賢|助理吳順德. */
export const roleAfter = (view: View, bounds: Bounds, end: number): Role | undefined => {
  const { titles, relations, bare, honorifics, attendants } = view.pack.titles
  const nameEnd = pastNote(view, end)
  const length = titles.startsAt(view.text, nameEnd)
  const title = view.text.slice(nameEnd, nameEnd + length)
  if (length < 2 || bounds.starts.has(nameEnd + length) || relations.has(title) || bare.has(title)) return undefined
  if (attendants.has(title)) return undefined
  return honorifics.some(({ word }) => word === title) ? undefined : { title, organisation: null }
}

const REACH = 8

/** The role that a verb gives to the name before it: 孫立群|擔任董事長. */
export const roleByVerb = (view: View, bounds: Bounds, nameEnd: number): Role | undefined => {
  const { offices, titles, stops, determiners } = view.pack.titles
  const from = nameEnd + view.pack.names.context.adverbs.startsAt(view.text, nameEnd)
  for (let at = from; at < from + REACH && !isEdge(view.text, at); at++) {
    const verb = offices.startsAt(view.text, at)
    if (!verb || !view.starts(at) || (verb === 1 && at > from)) continue
    const start = at + verb + (verb === 1 ? determiners.startsAt(view.text, at + verb) : 0)
    let end = start
    while (end - start < LONGEST + 4 && !isEdge(view.text, end)) end++
    const length = titles.endsAt(view.text.slice(0, end), end)
    if (!length || end - length < start || bounds.ends.has(end)) return undefined
    if (verb === 1 && stops.startsAt(view.text, start)) return undefined
    return splitRole(view, Math.max(start, phraseStart(view, bounds, end - length)), end - length, end)
  }
  return undefined
}
