import { leftOf, rightOf } from './context.ts'
import { inCredit } from './credit.ts'
import { isKnownPerson } from './dictionary.ts'
import type { Find } from './finds.ts'
import { isWhere, thingNames } from './foreignNames.ts'
import type { View } from './view.ts'

const SURE = 5
/** A short name may be the beginning of a longer one. */
const SHORT = 3.4

const isSound = (view: View, name: string): boolean =>
  [...name].every((letter) => view.pack.names.sound.letters.has(letter))

const BORNE = 0.3
const GIVEN = 0.4

/** Whether a word is a usual surname with characters that given names hold: 葉小文, but not 司令官. */
const readsNative = (view: View, name: string): boolean => {
  const { surnames, given } = view.pack.names.native
  const surname = surnames.has(name.slice(0, 2)) && name.length > 2 ? name.slice(0, 2) : name.charAt(0)
  const rest = [...name.slice(surname.length)]
  const weights = rest.map((letter) => given.get(letter) ?? -1)
  const borne = (surnames.get(surname) ?? -1) >= BORNE && weights.every((weight) => weight > 0)
  return borne && rest.length <= 2 && (rest.length < 2 || weights.reduce((sum, weight) => sum + weight, 0) >= GIVEN)
}

const MOST = 8

/** The end of the foreign names that follow one another from `start` in the dictionary: 唐納德|特朗普. */
const soundEnd = (view: View, start: number): number => {
  let at = start
  for (let entry = view.entry(at); entry?.kind === 'person' && entry.end - start <= MOST; entry = view.entry(at)) {
    const word = view.text.slice(at, entry.end)
    if (!isSound(view, word) || view.pack.titles.titles.has(word)) break
    at = entry.end
  }
  return at
}

/** Whether the letters beside a foreign name may be a part of it that the dictionary doesn't know: 彭德|格斯特. */
const isPiece = (view: View, start: number, end: number): boolean => {
  const { letters } = view.pack.names.sound
  const left = leftOf(view, start)
  const open = left === 'open' || (left === 'word' && !view.starts(start))
  if (open && letters.has(view.text.charAt(start - 1))) return true
  return letters.has(view.text.charAt(end)) && view.entry(end) === undefined && rightOf(view, end) === 'open'
}

/** The end of a name that the dictionary has from `start`. */
const dictionaryEnd = (view: View, start: number): number | undefined => {
  const { notNames, thingsBefore, persons } = view.pack.names.context
  const entry = view.entry(start)
  if (entry?.kind !== 'person' || entry.end - start < 2 || notNames.startsAt(view.text, start) > 1) return undefined
  if (thingsBefore.endsAt(view.text, start)) return undefined
  const end = soundEnd(view, start)
  if (end - start > 2) return isPiece(view, start, end) ? undefined : end
  const name = view.text.slice(start, entry.end)
  if (view.pack.titles.titles.endsAt(name, name.length) > 1 || persons.endsAt(name, name.length) > 1) return undefined
  return name.length > 2 && readsNative(view, name) ? entry.end : undefined
}

const endAt = (view: View, start: number): number | undefined => {
  const listed = view.pack.names.known.startsAt(view.text, start)
  return listed ? start + listed : dictionaryEnd(view, start)
}

/** Names that a dictionary or the list of the well-known has as somebody's: 努爾哈赤. */
export const findKnownNames = (view: View): Find[] => {
  const { places, wholes } = view.pack.names.organisations
  const things = thingNames(view)
  const found: Find[] = []
  for (let at = 0; at < view.text.length; at++) {
    const end = endAt(view, at)
    if (end === undefined || !isKnownPerson(view, at, end) || inCredit(view, at, end)) continue
    const name = view.text.slice(at, end)
    const listed = view.pack.names.known.has(name)
    if (places.has(name) || wholes.has(name) || things.has(name) || (!listed && isWhere(view, at, end))) continue
    const kind = isSound(view, name) ? 'sound' : 'native'
    found.push({ start: at, end, name, kind, weight: end - at > 2 ? SURE : SHORT, proven: true, latin: null })
    at = end - 1
  }
  return found
}
