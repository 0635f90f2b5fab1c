import type { Span } from '../../../model/span.ts'
import { leftOf, rightOf } from '../context.ts'
import { isPersonal, latinRuns } from '../latin.ts'
import { isEdge, type View, wordAfter } from '../view.ts'
import type { BodyFind } from './finds.ts'

const LONGEST = 6

const skipSpace = (view: View, at: number, by: 1 | -1): number =>
  view.text.charAt(by > 0 ? at : at - 1) === ' ' ? at + by : at

/** Latin names where a firm is meant: before 股價 or an executive's title, or as the subject of a verb of speech. */
export const findLatinFirms = (view: View): BodyFind[] =>
  latinRuns(view.text).flatMap(({ start, end }) => {
    const name = view.text.slice(start, end)
    const next = skipSpace(view, end, 1)
    const firm = view.pack.names.organisations.firmCues.startsAt(view.text, next) > 0
    const spoken =
      end - start > 2 && rightOf(view, next) === 'proof' && !isEdge(view.text, next) && !isPersonal(view, name)
    return firm || spoken ? [{ start, end, name }] : []
  })

/** Whether a letter ends a name wherever it stands, or as a join or an adverb within it. */
const isBreak = (view: View, letter: string, at: number): boolean => {
  const { context, organisations } = view.pack.names
  return (
    view.pack.titles.breaks.has(letter) || context.adverbs.has(letter) || (at > 0 && organisations.joins.has(letter))
  )
}

/** Whether `start`…`end` is one unknown name: no word of the dictionary, or all letters of sound. */
export const isUnknown = (view: View, start: number, end: number): boolean => {
  const { letters } = view.pack.names.sound
  const { places } = view.pack.names.organisations
  const { stops, weakStops, titles } = view.pack.titles
  const name = view.text.slice(start, end)
  if ([...name].some((letter, at) => isBreak(view, letter, at))) return false
  if (places.has(name) || titles.startsAt(name, 0) || stops.startsAt(name, 0) || weakStops.startsAt(name, 0))
    return false
  const word = name.length === 2 && !view.starts(start + 1)
  if (!word && [...name].every((letter) => letters.has(letter))) return true
  for (let at = start; at < end; at = wordAfter(view, at)) if (wordAfter(view, at) - at > 1) return false
  return true
}

const HAN = /^[\p{Script=Han}]+$/u

/** Where the unknown name that ends at `end` starts, if one does. */
const unknownBefore = (view: View, end: number): number | undefined => {
  for (let start = Math.max(0, end - LONGEST); start <= end - 2; start++) {
    if (!HAN.test(view.text.slice(start, end)) || !isUnknown(view, start, end)) continue
    if (leftOf(view, start) !== 'open' || view.pack.names.organisations.places.endsAt(view.text, start)) return start
  }
  return undefined
}

/** Unknown names right before a word that speaks of a firm: 輝能|股價. */
export const findFirms = (view: View): BodyFind[] => {
  const { firmCues } = view.pack.names.organisations
  const found: BodyFind[] = []
  for (let at = 2; at < view.text.length; at++) {
    if (!firmCues.startsAt(view.text, at) || isEdge(view.text, at - 1)) continue
    const start = unknownBefore(view, at)
    if (start !== undefined) found.push({ start, end: at, name: view.text.slice(start, at) })
  }
  return found
}

/** The member of a list after the join at `at`, if it is an unknown or a Latin name that ends in another join or a mark. */
const memberAt = (view: View, at: number): BodyFind | undefined => {
  const { joins } = view.pack.names.organisations
  const latin = /^[A-Z][A-Za-z]+/.exec(view.text.slice(at, at + 30))?.[0]
  if (latin) return { start: at, end: at + latin.length, name: latin }
  for (let end = at + 2; end <= at + LONGEST; end++) {
    if (!isEdge(view.text, end) && !joins.startsAt(view.text, end)) continue
    const name = view.text.slice(at, end)
    return HAN.test(name) && isUnknown(view, at, end) ? { start: at, end, name } : undefined
  }
  return undefined
}

/** The member of a list before the join that ends at `at`. */
const memberBefore = (view: View, at: number): BodyFind | undefined => {
  const latin = /[A-Z][A-Za-z]+$/.exec(view.text.slice(Math.max(0, at - 30), at))?.[0]
  const start = latin ? at - latin.length : unknownBefore(view, at)
  return start === undefined ? undefined : { start, end: at, name: view.text.slice(start, at) }
}

/** Unknown names in a list with a known firm, right beside it: 微軟、|輝能|和安朔. */
export const findListed = (view: View, known: readonly Span[]): BodyFind[] => {
  const { joins } = view.pack.names.organisations
  return known.flatMap(({ start, end }) => {
    const after = joins.startsAt(view.text, end)
    const before = joins.endsAt(view.text, start)
    const members = [
      after ? memberAt(view, end + after) : undefined,
      before ? memberBefore(view, start - before) : undefined,
    ]
    return members.filter((one) => one !== undefined)
  })
}
