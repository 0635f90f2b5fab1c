import { joinBodies } from './joined.ts'
import { longestAt, officeEnd } from './lookup.ts'
import { findRuns, isNameLike, type Run } from './runs.ts'
import type { Token, View } from './view.ts'

export type Kind = 'name' | 'place' | 'body' | 'office' | 'honorific' | 'time' | 'belonging' | 'thing'

/** Tokens `from`…`to` of one run, and what they are. */
export interface Segment extends Run {
  readonly kind: Kind
}

const single = ({ from, to }: Run): boolean => to - from === 1

/** Whether a known word at a sentence's start may be an everyday one: Time will tell. */
const isEveryday = (view: View, { opens, lower }: Token): boolean =>
  opens && (view.pack.names.openers.has(lower) || view.small.has(lower))

const isBelonging = (view: View, text: string): boolean => {
  const { belongings } = view.pack.names
  return belongings.has(text) || (text.endsWith('s') && belongings.has(text.slice(0, -1)))
}

/** The end of an office that starts with words like Former or Retired; `at` where none does. */
const modifiedOffice = (view: View, at: number, limit: number): number => {
  let to = at
  while (to < limit - 1 && view.pack.titles.modifiers.has(view.tokens[to]?.lower ?? '')) to++
  const end = to > at ? officeEnd(view, to, limit) : to
  return end > to ? end : at
}

/** What starts at a token, looked up alone. */
const segmentAt = (view: View, at: number, limit: number): Segment => {
  const { names, titles } = view.pack
  const token = view.tokens[at] as Token
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
  if (titles.honorifics.has(token.lower)) return { kind: 'honorific', from: at, to: at + 1 }
  if (office > at) return { kind: 'office', from: at, to: office }
  if (names.times.has(token.text)) return { kind: 'time', from: at, to: at + 1 }
  const next = names.compass.has(token.text) && at + 1 < limit ? segmentAt(view, at + 1, limit) : undefined
  if (next?.kind === 'belonging' || next?.kind === 'place') return { ...next, from: at }
  if (isBelonging(view, token.text)) return { kind: 'belonging', from: at, to: at + 1 }
  return { kind: 'name', from: at, to: at + 1 }
}

/** Whether what a segment's word usually is may be a part of a person's name here. */
const isSoft = (view: View, segment: Segment): boolean => {
  if (!single(segment)) return false
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
    const asGiven = isSoft(view, segment) && given.has(text) && next?.kind === 'name' && before?.kind !== 'place'
    const asName = segment.kind === 'name' || asGiven || (before?.kind === 'name' && isSoft(view, segment))
    if (asName && before?.kind === 'name') joined[joined.length - 1] = { ...before, to: segment.to }
    else joined.push(asName ? { ...segment, kind: 'name' } : segment)
  }
  return joined
}

/** The segments of a run, without the names of bodies and things that several of them make. */
const rawSegments = (view: View, run: Run): Segment[] => {
  const segments: Segment[] = []
  for (let at = run.from; at < run.to; ) {
    const segment = view.tokens[at]?.shape === 'capital' ? segmentAt(view, at, run.to) : nameAt(at)
    segments.push(segment)
    at = segment.to
  }
  return joinNames(view, segments)
}

const nameAt = (at: number): Segment => ({ kind: 'name', from: at, to: at + 1 })

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

/** The last head word among segments that ends a body or a thing, with all before it; known names of several words hold none. */
const headOf = (view: View, segments: readonly Segment[], before: Segment | undefined): Segment | undefined => {
  const { organisations, thingHeads } = view.pack.names
  const from = segments[0]?.from ?? 0
  for (const segment of segments.toReversed()) {
    if (segment.kind !== 'name' && !single(segment)) continue
    for (let at = segment.to - 1; at >= segment.from; at--) {
      const text = view.tokens[at]?.text ?? ''
      const body = organisations.heads.has(text)
      const leads = at === from && segments.some(({ to }) => to > at + 1)
      if (
        (!body && !thingHeads.has(text)) ||
        leads ||
        isSurname(view, from, at, before) ||
        isBare(view, from, at, segment)
      )
        continue
      return { kind: body ? 'body' : 'thing', from, to: at + 1 }
    }
  }
  return undefined
}

/** Whether a head word has nothing before it and is something else besides: a country, or an everyday word that opens a sentence. */
const isBare = (view: View, from: number, at: number, { kind }: Segment): boolean =>
  at === from && (kind === 'place' || kind === 'body' || view.tokens[at]?.opens === true)

const isApart = ({ kind }: Segment): boolean => kind === 'office' || kind === 'honorific'

/** Makes one segment of a stretch without titles that a head word ends: Vaxholm City Council. */
const withHeads = (view: View, segments: readonly Segment[]): Segment[] => {
  const all: Segment[] = []
  for (let at = 0; at < segments.length; ) {
    let end = at
    while (end < segments.length && !isApart(segments[end] as Segment)) end++
    const head = end > at ? headOf(view, segments.slice(at, end), all.at(-1)) : undefined
    if (!head) {
      all.push(...segments.slice(at, Math.max(end, at + 1)))
      at = Math.max(end, at + 1)
      continue
    }
    all.push(head)
    for (const one of segments.slice(at, end))
      if (one.to > head.to) all.push({ ...one, from: Math.max(one.from, head.to) })
    at = end
  }
  return all
}

const MOST_JOINED = 8

/** Where a body's name goes on behind a small word: Ministry of Health, Institute for Sea Research. */
const joinedEnd = (view: View, { from, to }: Run): number => {
  const { names } = view.pack
  const { organisations, given } = names
  const head = view.tokens[to - 1]
  if (
    !head ||
    head.owns ||
    !(organisations.joiningHeads.has(head.text) || organisations.joiningHeads.has(view.tokens[from]?.text ?? ''))
  )
    return to
  const topical = organisations.topicHeads.has(head.text) || organisations.topicHeads.has(view.tokens[from]?.text ?? '')
  const joins = (word: string): boolean =>
    organisations.joins.has(word) || (topical && organisations.topicJoins.has(word))
  let end = to
  let at = to
  while (at - to < MOST_JOINED) {
    let next = at
    while (next - at < 2 && joins(view.tokens[next]?.lower ?? '')) next++
    const word = view.tokens[next]
    const isAnd = organisations.ands.has(view.tokens[at]?.lower ?? '')
    if (!word || word.sentence !== head.sentence || word.shape !== 'capital' || names.times.has(word.text)) return end
    if (next === at && end === to) return end
    if (next > at && isAnd && (end === to || given.has(word.text))) return end
    if (next === at && officeEnd(view, at, at + 3) > at) return end
    end = next + 1
    if (word.owns) return end
    at = end
  }
  return end
}

/** Every segment of the text, in order, run by run. */
export const findSegments = (view: View): Segment[][] => {
  const found: Segment[][] = []
  let free = 0
  for (const run of findRuns(view)) {
    if (run.to <= free) continue
    const from = Math.max(run.from, free)
    if (from > run.from && !isNameLike(view, from)) continue
    const segments = withHeads(view, rawSegments(view, { from, to: run.to }))
    const last = segments.at(-1)
    if (last?.kind === 'body') segments[segments.length - 1] = { ...last, to: joinedEnd(view, last) }
    free = Math.max(run.to, segments.at(-1)?.to ?? 0)
    found.push(segments)
  }
  return joinBodies(view, found)
}
