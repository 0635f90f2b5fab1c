import { contextWeight, titleBefore } from './context.ts'
import { inCredit } from './credit.ts'
import type { Find } from './finds.ts'
import { isPersonal, latinAfter } from './latin.ts'
import type { View } from './view.ts'

/** The length of the surname that starts at `offset`: the longest; 0 for none. */
export const surnameAt = (view: View, offset: number): number => {
  const { surnames } = view.pack.names.native
  const two = view.text.slice(offset, offset + 2)
  if (surnames.has(two)) return 2
  return surnames.has(two.charAt(0)) ? 1 : 0
}

const givenWeight = (view: View, start: number, end: number): number | undefined => {
  const { given, neverGiven } = view.pack.names.native
  let sum = 0
  for (let at = start; at < end; at++) {
    const letter = view.text.charAt(at)
    if (neverGiven.has(letter) || !/\p{Script=Han}/u.test(letter)) return undefined
    sum += given.get(letter) ?? -0.6
  }
  return sum
}

const COMMON = 0.5

/** What the general dictionary says of the stretch: a name falls into single characters, a common word doesn't. */
const shapeWeight = (view: View, split: number, end: number): number => {
  const { native } = view.pack.names
  if (end - split === 1)
    return (view.starts(split) ? 0.3 : -2.5) + (native.seldomAlone.has(view.text.charAt(split)) ? -2 : 0)
  const common = [...view.text.slice(split, end)].every((letter) => (native.given.get(letter) ?? 0) >= COMMON)
  const known = [...view.text.slice(split, end)].every((letter) => native.given.has(letter))
  const cutAfterSurname = view.starts(split)
  const cutInGiven = view.starts(split + 1)
  if (cutAfterSurname) return cutInGiven ? 1.5 : common ? 0 : -1.2
  return cutInGiven ? (known ? -0.7 : -1.5) : -1
}

const weigh = (view: View, start: number, split: number, end: number): number | undefined => {
  const given = givenWeight(view, split, end)
  if (given === undefined) return undefined
  const surname = view.pack.names.native.surnames.get(view.text.slice(start, split)) ?? 0
  const place = view.pack.names.context.placeEndings.startsAt(view.text, end) ? -2.5 : 0
  return surname + given + shapeWeight(view, split, end) + place + contextWeight(view, start, end)
}

/** Whether the words at `start` are a common word, run over its beginning, or are a surname with 男, 女 and the like. */
const isRuledOut = (view: View, start: number, split: number): boolean => {
  const { notNames, straddling } = view.pack.names.context
  if (notNames.startsAt(view.text, start) || straddling.has(view.text.slice(start - 1, start + 1))) return true
  if (view.text.startsWith(view.pack.names.native.surnameMark, split)) return true
  if (view.pack.names.organisations.places.startsAt(view.text, start) > 1) return true
  return view.pack.names.native.shortForms.some(({ word, kin }) => !kin && view.text.startsWith(word, split))
}

/** Whether what follows the surname is a title (向|學生), or a Latin word in brackets that is no person's (盧斯登(Rushden)). */
const isThing = (view: View, start: number, split: number, end: number): boolean => {
  const latin = latinAfter(view, end)?.latin
  if (latin && !isPersonal(view, latin) && !titleBefore(view, start)) return true
  return end - split === 2 && view.pack.titles.titles.has(view.text.slice(split, end))
}

const findAt = (view: View, start: number): Find | undefined => {
  const surname = surnameAt(view, start)
  const split = start + surname
  if (!surname || isRuledOut(view, start, split)) return undefined
  const titleLength = view.pack.titles.titles.startsAt(view.text, start)
  const best = [split + 2, split + 1]
    .filter((end) => end <= view.text.length && end > start + titleLength && !inCredit(view, start, end))
    .filter((end) => !isThing(view, start, split, end))
    .map((end) => ({ end, weight: weigh(view, start, split, end) ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => b.weight - a.weight)[0]
  if (!best || best.weight < 1) return undefined
  return {
    start,
    end: best.end,
    name: view.text.slice(start, best.end),
    kind: 'native',
    proven: true,
    weight: best.weight,
    latin: null,
  }
}

/** The stretches that look like a surname with a given name, each with its weight; they may overlap. */
export const findNativeNames = (view: View): Find[] => {
  const found: Find[] = []
  for (let at = 0; at < view.text.length; at++) {
    const find = findAt(view, at)
    if (find) found.push(find)
  }
  return found
}
