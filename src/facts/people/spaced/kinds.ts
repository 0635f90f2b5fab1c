import { longestAt, officeEnd } from './lookup.ts'
import type { Run } from './runs.ts'
import type { Segment } from './segments.ts'
import type { Token, View } from './view.ts'

/** Whether a segment is of one word. */
export const isSingle = ({ from, to }: Run): boolean => to - from === 1

/** Whether a known word at a sentence's start may be an everyday one: Time will tell. */
const isEveryday = (view: View, { opens, lower }: Token): boolean =>
  opens && (view.pack.names.openers.has(lower) || view.small.has(lower))

const isBelonging = (view: View, text: string): boolean => {
  const { belongings } = view.pack.names
  return belongings.has(text) || (text.endsWith('s') && belongings.has(text.slice(0, -1)))
}

/** Whether a word ends the name of a body before it, and so begins no title: New Harbour Party| legislator. */
const isHeadBehindName = ({ tokens, pack }: View, at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]]
  const isHead = pack.names.organisations.heads.has(token?.text ?? '')
  return isHead && before?.shape === 'capital' && before.sentence === token?.sentence && !before.owns
}

/** The end of an office that starts with words like Former or Retired; `at` where none does. */
const modifiedOffice = (view: View, at: number, limit: number): number => {
  if (isHeadBehindName(view, at)) return at
  let to = at
  while (to < limit - 1 && view.pack.titles.modifiers.has(view.tokens[to]?.lower ?? '')) to++
  const end = to > at ? officeEnd(view, to, limit) : to
  return end > to ? end : at
}

const nameAt = (at: number): Segment => ({ kind: 'name', from: at, to: at + 1 })

/** What starts at a token, looked up alone. */
const segmentAt = (view: View, at: number, limit: number): Segment => {
  const { names, titles } = view.pack
  const token = view.tokens[at]
  if (!token) return nameAt(at)
  const body = longestAt(view, at, limit + 4, names.organisations.known)
  const office = officeEnd(view, at, limit)
  if (names.thingLeads.has(token.text) && at + 1 < limit && !titles.offices.has(view.tokens[at + 1]?.lower ?? ''))
    return { kind: 'thing', from: at, to: limit }
  const titled = modifiedOffice(view, at, limit)
  if (titled > at) return { kind: 'office', from: at, to: titled }
  const nobody = longestAt(view, at, limit, names.nobody)
  if (nobody > at) return { kind: 'thing', from: at, to: nobody }
  if (body > at && body >= office && !(body === at + 1 && isEveryday(view, token)))
    return { kind: 'body', from: at, to: body }
  const place = longestAt(view, at, limit + 4, names.places)
  if (place > at && place >= office) return { kind: 'place', from: at, to: place }
  if (titles.honorifics.has(token.lower) && office <= at + 1) return { kind: 'honorific', from: at, to: at + 1 }
  if (office > at) return { kind: 'office', from: at, to: office }
  if (names.times.has(token.text)) return { kind: 'time', from: at, to: at + 1 }
  const next = names.compass.has(token.text) && at + 1 < limit ? segmentAt(view, at + 1, limit) : undefined
  if (next?.kind === 'belonging' || next?.kind === 'place') return { ...next, from: at }
  if (isBelonging(view, token.text)) return { kind: 'belonging', from: at, to: at + 1 }
  return nameAt(at)
}

/** Whether what a segment's word usually is may be a part of a person's name here. */
const isSoft = (view: View, segment: Segment): boolean => {
  if (!isSingle(segment)) return false
  const text = view.tokens[segment.from]?.text ?? ''
  if (segment.kind === 'office') return view.pack.titles.nameLike.has(text.toLowerCase())
  const isMany = view.pack.names.belongings.has(text.replace(/s$/u, '')) && text.endsWith('s')
  return ['place', 'body', 'time', 'belonging'].includes(segment.kind) && !isMany && !/^[\p{Lu}.]{2,}$/u.test(text)
}

/** Joins words that may be names to the name before them, and given names that are places too to the one behind: Jack London, Sydney Moss. */
const joinNames = (view: View, raw: readonly Segment[]): Segment[] => {
  const { given } = view.pack.names
  const joined: Segment[] = []
  for (const [index, segment] of raw.entries()) {
    const before = joined.at(-1)
    const next = raw[index + 1]
    const text = view.tokens[segment.from]?.text ?? ''
    const isTitle =
      segment.kind === 'office' && before?.kind !== 'office' && given.has(view.tokens[segment.to]?.text ?? '')
    const asGiven =
      isSoft(view, segment) && given.has(text) && next?.kind === 'name' && before?.kind !== 'place' && !isTitle
    const asName = segment.kind === 'name' || asGiven || (before?.kind === 'name' && isSoft(view, segment))
    if (asName && before?.kind === 'name') joined[joined.length - 1] = { ...before, to: segment.to }
    else joined.push(asName ? { ...segment, kind: 'name' } : segment)
  }
  return joined
}

/** The segments of a run, without the names of bodies and things that several of them make. */
export const segmentsOf = (view: View, run: Run): Segment[] => {
  const segments: Segment[] = []
  for (let at = run.from; at < run.to; ) {
    const segment = view.tokens[at]?.shape === 'capital' ? segmentAt(view, at, run.to) : nameAt(at)
    segments.push(segment)
    at = segment.to
  }
  return joinNames(view, segments)
}
