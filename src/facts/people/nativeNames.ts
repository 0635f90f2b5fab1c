import { contextWeight, leftOf, rightOf } from './context.ts'
import { inCredit } from './credit.ts'
import { isKnownPerson, type Known, knownAs } from './dictionary.ts'
import type { Find } from './finds.ts'
import { thingNames } from './foreignNames.ts'
import { type Growth, growthOf } from './growth.ts'
import { isPersonal, latinAfter } from './latin.ts'
import { surnameAt } from './surname.ts'
import { titleBefore, titleLength } from './titleWords.ts'
import { isEdge, type View } from './view.ts'

const givenWeight = (view: View, start: number, end: number): number | undefined => {
  const { given, neverGiven, neverLast, longEnds } = view.pack.names.native
  if (neverLast.has(view.text.charAt(end - 1))) return undefined
  let sum = 0
  for (let at = start; at < end; at++) {
    const letter = view.text.charAt(at)
    const barred = neverGiven.has(letter) && !(at + 1 < end && longEnds.has(view.text.charAt(at + 1)))
    if (barred || !/\p{Script=Han}/u.test(letter)) return undefined
    sum += given.get(letter) ?? -0.6
  }
  return sum
}

const CLOSING = new Set('」』”"')
const COMMON = 0.5

/** What the general dictionary says of the stretch: a name falls into single characters, a common word doesn't. */
const shapeWeight = (view: View, split: number, end: number): number => {
  const { native } = view.pack.names
  if (end - split === 1)
    return (view.starts(split) ? 0.3 : -2.5) + (native.seldomAlone.has(view.text.charAt(split)) ? -3.5 : 0)
  const common = [...view.text.slice(split, end)].every((letter) => (native.given.get(letter) ?? 0) >= COMMON)
  const known = [...view.text.slice(split, end)].every((letter) => native.given.has(letter))
  const cutAfterSurname = view.starts(split)
  const cutInGiven = view.starts(split + 1)
  if (cutAfterSurname) return cutInGiven ? 1.5 : common ? 0 : -1.2
  return cutInGiven ? (known ? -0.7 : -1.5) : -1
}

const USUAL = 0.3
/** Below it, a surname is so much rather a particle that only a verb of speech after it makes a name. */
const PARTICLE = -1

/** Whether neither a title nor a verb of speech stands beside, and the given name is short or strange: too little for a rare surname. */
const isUnborne = (view: View, start: number, split: number, end: number): boolean => {
  if (leftOf(view, start) === 'title' || rightOf(view, end) === 'proof') return false
  const { given } = view.pack.names.native
  return end - split === 1 || [...view.text.slice(split, end)].some((letter) => !given.has(letter))
}

const TITLED = 0.7

/** Whether a title stands before; one that is an everyday noun counts where a verb of speech follows the name. */
const isTitled = (view: View, start: number, end: number): boolean =>
  leftOf(view, start) === 'title' || (titleLength(view, start) > 0 && rightOf(view, end) === 'proof')

/** A title right before a surname with two characters of given names says so much that little else is needed. */
const titledWeight = (view: View, start: number, split: number, end: number): number =>
  end - split > 1 &&
  isTitled(view, start, end) &&
  [...view.text.slice(split, end)].every((letter) => view.pack.names.native.given.has(letter))
    ? TITLED
    : 0

/** Whether a verb of speech follows, or a title stands before and a verb after. */
const isBorneOut = (view: View, start: number, end: number): boolean => {
  const right = rightOf(view, end)
  return right === 'proof' || (right === 'act' && leftOf(view, start) === 'title')
}

const knownWeight: Readonly<Record<Known, number>> = {
  person: 2,
  place: -2,
  name: -1,
  word: -1.5,
  longer: -1.5,
  crossed: -1,
  unknown: 0,
}

/** What the dictionary adds. Of two characters it has too many names that are words as well: 文明. */
const dictionaryWeight = (view: View, start: number, split: number, end: number): number => {
  const known = knownAs(view, start, end)
  if (known === 'person') return end - start > 2 && isKnownPerson(view, start, end) ? knownWeight.person : 0
  // 司馬|成功: a surname that is a word is no name.
  if (known === 'longer' && view.entry(start)?.end === split) return 0
  const common = known === 'word' && end - start < 3 && leftOf(view, start) !== 'title'
  const borne = leftOf(view, start) === 'title' || rightOf(view, end) === 'proof'
  return borne && !common ? 0 : knownWeight[known]
}

const weigh = (view: View, start: number, split: number, end: number): number | undefined => {
  const given = givenWeight(view, split, end)
  if (given === undefined) return undefined
  const surname = view.pack.names.native.surnames.get(view.text.slice(start, split)) ?? 0
  const place = view.pack.names.context.placeEndings.startsAt(view.text, end) ? -2.5 : 0
  const rare = surname < USUAL && isUnborne(view, start, split, end) ? -1 : 0
  if (surname < PARTICLE && !isBorneOut(view, start, end)) return undefined
  return (
    titledWeight(view, start, split, end) +
    rare +
    surname +
    given +
    shapeWeight(view, split, end) +
    place +
    contextWeight(view, start, end) +
    dictionaryWeight(view, start, split, end)
  )
}

/** Whether the words at `start` are a common word, run over its beginning, or are a surname with 男, 女 and the like. */
const isRuledOut = (view: View, start: number, split: number): boolean => {
  const { notNames, straddling } = view.pack.names.context
  if (notNames.startsAt(view.text, start) || straddling.has(view.text.slice(start - 1, start + 1))) return true
  if (view.text.startsWith(view.pack.names.native.surnameMark, split)) return true
  if (view.pack.names.organisations.places.startsAt(view.text, start) > 1) return true
  // 也|曾效力: one adverb follows another.
  const { adverbs } = view.pack.names.context
  if (adverbs.has(view.text.slice(start, split)) && adverbs.endsAt(view.text, start)) return true
  return view.pack.names.native.shortForms.some(({ word, kin }) => !kin && view.text.startsWith(word, split))
}

/** Whether what follows the surname is a title (向|學生), or a Latin word in brackets that is no person's (盧斯登(Rushden)). */
const isThing = (view: View, start: number, split: number, end: number): boolean => {
  const { wholes } = view.pack.names.organisations
  if (wholes.startsAt(view.text, start) >= end - start) return true
  const marked = CLOSING.has(view.text.charAt(end)) && isEdge(view.text, start - 1)
  if (marked && view.pack.names.context.placeEndings.startsAt(view.text, end + 1) === 1) return true
  const latin = latinAfter(view, end)?.latin
  if (latin && !isPersonal(view, latin) && !titleBefore(view, start)) return true
  return end - split === 2 && view.pack.titles.titles.has(view.text.slice(split, end))
}

/** The ends that a given name from `split` may have; three characters only where the last tells it. */
const endsOf = (view: View, start: number, split: number): number[] => {
  const long = split - start === 2 && view.pack.names.native.longEnds.has(view.text.charAt(split + 2))
  return long ? [split + 3, split + 2, split + 1] : [split + 2, split + 1]
}

const findAt = (view: View, growth: Growth, start: number): Find | undefined => {
  const surname = surnameAt(view, start)
  const split = start + surname
  if (!surname || isRuledOut(view, start, split)) return undefined
  const titleLength = view.pack.titles.titles.startsAt(view.text, start)
  const best = endsOf(view, start, split)
    .filter((end) => end <= view.text.length && end > start + titleLength && !inCredit(view, start, end))
    .filter((end) => !isThing(view, start, split, end))
    .map((end) => ({
      end,
      weight: (weigh(view, start, split, end) ?? Number.NEGATIVE_INFINITY) + growth.weigh(start, split, end),
    }))
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
  const growth = growthOf(view)
  const things = thingNames(view)
  for (let at = 0; at < view.text.length; at++) {
    const find = findAt(view, growth, at)
    if (find && !things.has(find.name)) found.push(find)
  }
  return found
}
