import { rightOf } from '../context.ts'
import { type Bounds, pastStrays, phraseStart } from '../roles.ts'
import { pastThings } from '../splitRole.ts'
import { isEdge, type View, wordAfter, wordBefore } from '../view.ts'
import { type BodyFind, bodyFind } from './finds.ts'

const MOST_SUFFIXES = 3
const LONGEST = 16
const MOST_UNKNOWN = 4
const MOST_KNOWN = 3

/** Where a chain of suffixes from `start` ends: 黨|立法院|黨團. */
const chainEnd = (view: View, start: number): { readonly last: number; readonly end: number } => {
  const { suffixes } = view.pack.names.organisations
  let last = start
  let end = start + suffixes.startsAt(view.text, start)
  for (let n = 1; n < MOST_SUFFIXES; n++) {
    const length = suffixes.startsAt(view.text, end)
    if (!length) break
    last = end
    end += length
  }
  return { last, end }
}

const isProper = (view: View, at: number): boolean => {
  const { places, wholes } = view.pack.names.organisations
  return places.startsAt(view.text, at) > 1 || wholes.startsAt(view.text, at) > 1
}

interface MakeUp {
  readonly known: number
  readonly unknown: number
  readonly proper: number
  /** Whether a word that counts things or a particle stands in it: 多家, 來. */
  readonly stray: boolean
}

/** Whether the word `at`…`end` counts things, or is a single particle, which no name that ends in a plain noun holds. */
const isStray = (view: View, at: number, end: number): boolean => {
  const { context, native, organisations } = view.pack.names
  const { stops, weakStops } = view.pack.titles
  const word = view.text.slice(at, end)
  if (organisations.quantities.startsAt(view.text, at) > 1) return true
  if (word.length > 1)
    return (
      stops.has(word) ||
      context.acts.has(word) ||
      [...word].every((letter) => weakStops.has(letter) || stops.has(letter))
    )
  if (context.placeEndings.has(word)) return false
  return stops.has(word) || weakStops.has(word) || context.adverbs.has(word) || native.neverGiven.has(word)
}

/** Whether the word here is done with what follows: 霧港|設|研發中心. Near misses: 設計中心, 建設銀行. */
const isFounding = (view: View, at: number): boolean => {
  const end = wordAfter(view, at)
  return view.pack.names.organisations.founds.has(view.text.slice(at, end)) && wordAfter(view, end) - end > 1
}

/** How many words of a stretch are the dictionary's, single characters, and places or known bodies. */
const makeUp = (view: View, start: number, end: number): MakeUp => {
  let known = 0
  let unknown = 0
  let proper = 0
  let stray = false
  for (let at = start; at < end; at = wordAfter(view, at)) {
    if (isProper(view, at) || /[A-Z]/.test(view.text.charAt(at))) proper++
    else if (wordAfter(view, at) - at > 1) known++
    else unknown++
    if (!isProper(view, at) && isStray(view, at, wordAfter(view, at))) stray = true
    if (at > start && isFounding(view, at)) stray = true
  }
  return { known, unknown, proper, stray }
}

/** Whether the words before a suffix are a name and no mere description. A line of business needs an unknown word before it. */
const isTelling = (view: View, start: number, end: number, suffix: string): boolean => {
  const { known, unknown, proper, stray } = makeUp(view, start, end)
  const { industries, plainSuffixes, needNames } = view.pack.names.organisations
  const plain = plainSuffixes.has(suffix)
  if (plain && (stray || (needNames.has(suffix) && known + unknown === 0 && !/[A-Z]/.test(view.text.charAt(start)))))
    return false
  const most = plain && !proper ? 1 : MOST_KNOWN
  if (known > most || unknown > MOST_UNKNOWN) return false
  if (industries.has(suffix)) return unknown > 1
  return proper > 0 || unknown > 1 || (unknown === 1 && known === 1) || (!plain && end > start)
}

/** Past the dictionary's words that open no name, to a place, a known body, Latin letters or an unknown character. */
const pastWords = (view: View, start: number, end: number): number => {
  let at = start
  while (at < end && wordAfter(view, at) - at > 1 && !isProper(view, at) && !/[A-Z]/.test(view.text.charAt(at)))
    at = Math.min(end, wordAfter(view, at))
  return end - at === 1 && end - start <= MOST_UNKNOWN ? start : at
}

/** Past words that say when, which belong to a role and not to the body: 時任|台北市都委會. */
const pastFormers = (view: View, start: number, end: number): number => {
  const length = view.pack.titles.formers.startsAt(view.text, start)
  return start + length <= end ? start + length : start
}

/** Whether a suffix of one character is a word by itself after a longer one: 林務|署, and not 連署. */
const isOwnWord = (view: View, at: number): boolean =>
  view.starts(at) && view.starts(at + 1) && at - wordBefore(view, at) > 1

/** Whether what follows lets a line of business end a firm's name: 鼎海建設|表示, and not 會致科技|股. */
const isOwnRight = (view: View, end: number): boolean => {
  const right = rightOf(view, end)
  return right !== 'open' && (right !== 'word' || view.pack.names.organisations.firmCues.startsAt(view.text, end) > 0)
}

const suffixAt = (view: View, bounds: Bounds, at: number): BodyFind | undefined => {
  const { suffixes, plainSuffixes, wholes, industries, needNames } = view.pack.names.organisations
  if (!suffixes.startsAt(view.text, at)) return undefined
  const { last, end } = chainEnd(view, at)
  if (end - at === 1 && !plainSuffixes.has(view.text.slice(at, end)) && !isOwnWord(view, at)) return undefined
  if (!view.starts(end) && !isEdge(view.text, end) && rightOf(view, end) !== 'proof') return undefined
  const suffix = view.text.slice(last, end)
  const plain = plainSuffixes.has(suffix)
  if (industries.has(suffix) && !isOwnRight(view, end)) return undefined
  const phrase = phraseStart(view, bounds, at)
  const own = pastFormers(view, phrase, at)
  const after = at - pastThings(view, view.text.slice(own, at)).length
  const start = pastStrays(view, plain ? pastWords(view, after, at) : after, at)
  if (end - start > LONGEST || bounds.ends.has(start)) return undefined
  const whole = wholes.has(view.text.slice(start, end))
  return whole ||
    (!plain && !needNames.has(suffix) && start === at && end - at > 2) ||
    isTelling(view, start, at, suffix)
    ? bodyFind(view, start, end)
    : undefined
}

/** Bodies by the word that their name ends in: 東河地方法院, 鼎海開發公司. */
export const findBySuffix = (view: View, bounds: Bounds): BodyFind[] => {
  const found: BodyFind[] = []
  for (let at = 0; at < view.text.length; at++) {
    const one = suffixAt(view, bounds, at)
    if (!one) continue
    found.push(one)
    at = one.end - 1
  }
  return found
}
