import type { Role } from '../../model/person.ts'
import type { Span } from '../../model/span.ts'
import { isEdge, type View, wordBefore } from './view.ts'

const LONGEST = 20
/** What may stand between a title and a name: a space, the marks around a nickname. */
const OPENING = new Set([' ', '「', '『', '“', '"'])

/** Where people's names end and start: a role reaches up to a name, never into one. */
export interface Bounds {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlyMap<number, Span>
}

export const boundsOf = (spans: readonly Span[]): Bounds => ({
  starts: new Set(spans.map((span) => span.start)),
  ends: new Map(spans.map((span) => [span.end, span])),
})

/** Where the words that belong to a title ending further right start: 威京集團|主席 from the 主. */
const phraseStart = (view: View, bounds: Bounds, titleStart: number): number => {
  const { stops } = view.pack.titles
  const { suffixes } = view.pack.names.organisations
  let at = titleStart
  while (at > 0 && titleStart - at < LONGEST && !isEdge(view.text, at - 1) && !bounds.ends.has(at)) {
    const suffix = suffixes.endsAt(view.text, at)
    const from = suffix > 1 ? at - suffix : wordBefore(view, at)
    const word = view.text.slice(from, at)
    if (suffix <= 1 && (stops.has(word) || /^[\d０-９]/u.test(word))) break
    at = from
  }
  return at
}

const modifiersBefore = (view: View, from: number, end: number): number => {
  let at = end
  for (;;) {
    const length = view.pack.titles.modifiers.endsAt(view.text.slice(from, at), at - from)
    if (!length) return at
    at -= length
  }
}

/** Splits the words of a role into organisation and title, so that joined they give the words again. */
const split = (view: View, start: number, titleStart: number, end: number): Role => {
  const whole = view.text.slice(start, end)
  if (view.pack.titles.formers.startsAt(whole, 0)) return { title: whole, organisation: null }
  const cut = modifiersBefore(view, start, titleStart)
  const organisation = view.text.slice(start, cut).trim()
  return { title: view.text.slice(cut, end), organisation: organisation === '' ? null : organisation }
}

/** The role right before a name: 特斯拉執行長|馬斯克, 柯文哲妻子|陳佩琪. */
export const roleBefore = (view: View, bounds: Bounds, nameStart: number): Role | undefined => {
  const end = OPENING.has(view.text.charAt(nameStart - 1)) ? nameStart - 1 : nameStart
  const length = view.pack.titles.titles.endsAt(view.text, end)
  if (!length) return undefined
  const titleStart = end - length
  const person = bounds.ends.get(titleStart)
  if (person) return { title: view.text.slice(person.start, end), organisation: null }
  const start = phraseStart(view, bounds, titleStart)
  const word = view.text.slice(titleStart, end)
  if (start === titleStart && view.pack.titles.bare.has(word)) return undefined
  return split(view, start, titleStart, end)
}

/** The title right after a name, unless it is the next one's: 林佳龍|部長, but 柯文哲|助理吳順民. */
export const roleAfter = (view: View, bounds: Bounds, nameEnd: number): Role | undefined => {
  const { titles, relations, bare, honorifics } = view.pack.titles
  const length = titles.startsAt(view.text, nameEnd)
  const title = view.text.slice(nameEnd, nameEnd + length)
  if (length < 2 || bounds.starts.has(nameEnd + length) || relations.has(title) || bare.has(title)) return undefined
  return honorifics.some(({ word }) => word === title) ? undefined : { title, organisation: null }
}

const REACH = 8

/** The role that a verb gives to the name before it: 孫正義|擔任董事長. */
export const roleByVerb = (view: View, bounds: Bounds, nameEnd: number): Role | undefined => {
  const { offices, titles, stops } = view.pack.titles
  for (let at = nameEnd; at < nameEnd + REACH && !isEdge(view.text, at); at++) {
    const verb = offices.startsAt(view.text, at)
    if (!verb || !view.starts(at) || (verb === 1 && at > nameEnd)) continue
    const start = at + verb
    let end = start
    while (end - start < LONGEST + 4 && !isEdge(view.text, end)) end++
    const length = titles.endsAt(view.text.slice(0, end), end)
    if (!length || end - length < start || bounds.ends.has(end)) return undefined
    if (verb === 1 && stops.startsAt(view.text, start)) return undefined
    return split(view, Math.max(start, phraseStart(view, bounds, end - length)), end - length, end)
  }
  return undefined
}
