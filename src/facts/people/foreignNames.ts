import { contextWeight, leftOf, rightOf } from './context.ts'
import { inCredit } from './credit.ts'
import { isKnownPerson, type Known, knownAs } from './dictionary.ts'
import type { Find } from './finds.ts'
import { isPersonal, latinAfter, latinRuns } from './latin.ts'
import { titleBefore } from './titleWords.ts'
import { isEdge, type View } from './view.ts'

const LONGEST_PART = 9
const MOST_PARTS = 4

/** Where the run of sound letters from `start` ends. */
const partEnd = (view: View, start: number): number => {
  const { letters } = view.pack.names.sound
  let at = start
  while (at < view.text.length && at - start < LONGEST_PART && letters.has(view.text.charAt(at))) at++
  return at
}

/** The ends that a name from `start` may have: inside its last part, or after it. */
const endsFrom = (view: View, start: number): { readonly ends: number[]; readonly parts: number } => {
  let from = start
  let end = partEnd(view, from)
  let parts = 1
  while (parts < MOST_PARTS && view.pack.names.sound.partMarks.has(view.text.charAt(end))) {
    const next = partEnd(view, end + 1)
    if (next - end < 2) break
    from = end + 1
    end = next
    parts++
  }
  const least = parts > 1 ? from + 1 : start + 2
  const ends: number[] = []
  for (let at = end; at >= least; at--) ends.push(at)
  return { ends, parts }
}

const knownWeight: Readonly<Record<Known, number>> = {
  person: 2,
  place: -2,
  name: -1,
  word: -2,
  longer: 0,
  crossed: -1,
  unknown: 0,
}

const dictionaryWeight = (view: View, start: number, end: number): number => {
  const known = knownAs(view, start, end)
  if (known === 'person') return isKnownPerson(view, start, end) ? knownWeight.person : 0
  return leftOf(view, start) === 'title' || rightOf(view, end) === 'proof' ? 0 : knownWeight[known]
}

const soundWeight = (view: View, start: number, end: number, parts: number, ends: readonly number[]): number => {
  const { text } = view
  const single = [...Array(end - start - 1).keys()].filter((n) => view.starts(start + n + 1)).length
  const unknown = single / Math.max(1, end - start - 1)
  const weak = view.pack.names.sound.weakEnds.has(text.charAt(end - 1)) ? -1 : 0
  const whole = end === ends[0] ? 0.8 : 0
  const size = end - start === 2 ? -0.4 : 0.3
  const place = view.pack.names.context.placeEndings.startsAt(text, end) ? -2.5 : 0
  return (
    contextWeight(view, start, end) +
    unknown * 1.2 +
    (unknown ? 0 : -1.5) +
    weak +
    whole +
    size +
    place +
    (parts > 1 ? 2.5 : dictionaryWeight(view, start, end))
  )
}

const isKnownPlace = (view: View, start: number, end: number): boolean => {
  const { places, wholes, suffixes } = view.pack.names.organisations
  const name = view.text.slice(start, end)
  if (suffixes.endsAt(name, name.length) > 1) return true
  return places.has(name) || wholes.has(name) || places.startsAt(view.text, start) > 1
}

/** Whether a polite word follows: 馬爾科|先生. */
const isAddressed = (view: View, end: number): boolean =>
  view.pack.titles.honorifics.some(
    ({ word, gender }) => gender !== null && word.length > 1 && view.text.startsWith(word, end),
  )

/** Whether somebody acts after `end`: a verb that people do, or a word of will before a verb. */
const isDoer = (view: View, end: number): boolean =>
  rightOf(view, end) === 'proof' || isAddressed(view, end) || view.pack.names.context.wills.startsAt(view.text, end) > 0

/** Whether a common word, a title or a noun that stands for a body starts here, and no name. */
const isCommon = (view: View, start: number): boolean => {
  const { context, organisations } = view.pack.names
  return [context.notNames, organisations.speakers, view.pack.titles.titles].some(
    (words) => words.startsAt(view.text, start) > 1,
  )
}

const INITIAL = /^ [A-Z](?![A-Za-z0-9])/
const LONGEST_REGNAL = 6

/** Past a single letter that a stage name ends in, and past a ruler's number: 瑪蒂| B, 伊莎貝拉|二世. */
const pastNumber = (view: View, end: number): number => {
  if (INITIAL.test(view.text.slice(end, end + 3))) return end + 2
  return end + (view.pack.names.sound.regnal.exec(view.text.slice(end, end + LONGEST_REGNAL))?.[0].length ?? 0)
}

/** Whether the place says that a place is meant and nobody: 在|X附近 has no one who acts. */
export const isWhere = (view: View, start: number, end: number): boolean => {
  if (!view.pack.names.context.locates.endsAt(view.text, start)) return false
  const right = rightOf(view, end)
  return right !== 'proof' && right !== 'act' && right !== 'title'
}

const soundAt = (view: View, start: number): Find | undefined => {
  const left = leftOf(view, start)
  if (left === 'open' || view.pack.names.context.thingsBefore.endsAt(view.text, start)) return undefined
  if (isCommon(view, start)) return undefined
  const { ends, parts } = endsFrom(view, start)
  const whole = latinAfter(view, ends[0] ?? start)
  if (whole && parts === 1 && isWhere(view, start, ends[0] ?? start)) return undefined
  if (whole && left !== 'title' && !isPersonal(view, whole.latin) && !isDoer(view, ends[0] ?? start)) return undefined
  const best = ends
    .filter((end) => !isKnownPlace(view, start, end) && !inCredit(view, start, end))
    .map((end) => ({ end, weight: soundWeight(view, start, end, parts, ends), bracket: latinAfter(view, end) }))
    .map((one) => ({ ...one, personal: one.bracket && isPersonal(view, one.bracket.latin) }))
    .map((one) => ({
      ...one,
      weight:
        one.weight + (one.personal ? 3 : one.bracket ? (left === 'title' || isDoer(view, one.end) ? 1.5 : -2) : 0),
    }))
    .sort((a, b) => b.weight - a.weight)[0]
  if (!best || best.weight < 1) return undefined
  const latin = best.personal || left === 'title' ? (best.bracket?.latin ?? null) : null
  const proven =
    isKnownPerson(view, start, best.end) || left === 'title' || parts > 1 || latin !== null || isDoer(view, best.end)
  const end = pastNumber(view, best.end)
  return {
    start,
    end,
    name: view.text.slice(start, end),
    kind: 'sound',
    weight: best.weight,
    proven,
    latin,
  }
}

const OPENING = new Set('「『“"')

/** The names that the text somewhere gives to a thing: 颱風|瑪麗亞, 颱風「瑪麗亞」. */
export const thingNames = (view: View): ReadonlySet<string> => {
  const { thingsBefore } = view.pack.names.context
  const names = new Set<string>()
  for (let at = 1; at < view.text.length; at++) {
    if (!thingsBefore.endsAt(view.text, at)) continue
    const start = OPENING.has(view.text.charAt(at)) ? at + 1 : at
    for (let end = partEnd(view, start); end > start + 1; end--) names.add(view.text.slice(start, end))
  }
  return names
}

/** The stretches that look like a foreign name written by its sound, each with its weight; they may overlap. */
export const findSoundNames = (view: View): Find[] => {
  const { letters, partMarks } = view.pack.names.sound
  const things = thingNames(view)
  const found: Find[] = []
  for (let at = 0; at < view.text.length; at++) {
    if (!letters.has(view.text.charAt(at)) || partMarks.has(view.text.charAt(at - 1))) continue
    const find = soundAt(view, at)
    if (find && !things.has(find.name)) found.push(find)
  }
  return found
}

/** Latin names of people: two words before a verb of speech or after a title, one word after a title only. */
export const findLatinNames = (view: View): Find[] =>
  latinRuns(view.text).flatMap(({ start, end }) => {
    const name = view.text.slice(start, end)
    const titled = titleBefore(view, view.text.charAt(start - 1) === ' ' ? start - 1 : start) > 0
    const next = view.text.charAt(end) === ' ' ? end + 1 : end
    const spoken = rightOf(view, next) === 'proof' && !isEdge(view.text, next)
    const personal = isPersonal(view, name)
    const single = /^[A-Z][a-z]{2,}$/.test(name)
    const addressed = isAddressed(view, next) && (personal || single)
    if (!addressed && !(titled && (personal || single)) && !(personal && spoken)) return []
    return [{ start, end, name, kind: 'latin' as const, weight: 5, proven: true, latin: null }]
  })

const NICKNAME = /^[「『“"]([^「」『』“”"\n，。、；：！？]{2,12})[」』”"]/u

/** Nicknames in marks right after a title: 網紅「小霧」. */
export const findNicknames = (view: View): Find[] => {
  const found: Find[] = []
  for (let at = 1; at < view.text.length; at++) {
    if (!isEdge(view.text, at) || !view.pack.titles.titles.endsAt(view.text, at) || !titleBefore(view, at)) continue
    const name = NICKNAME.exec(view.text.slice(at, at + 16))?.[1]
    if (!name || [...name].some((letter) => view.pack.names.native.neverGiven.has(letter))) continue
    found.push({
      start: at + 1,
      end: at + 1 + name.length,
      name,
      kind: 'nickname',
      weight: 5,
      proven: true,
      latin: null,
    })
  }
  return found
}
