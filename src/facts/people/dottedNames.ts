import { leftOf, rightOf } from './context.ts'
import { inCredit } from './credit.ts'
import type { Find } from './finds.ts'
import { isEdge, type View } from './view.ts'

const LONGEST_PART = 6
const MOST_PARTS = 4
/** More than any part of it alone may have: 奧列格·沃|林斯基. */
const WEIGHT = 14
const HAN = /\p{Script=Han}/u
const PART = /[\p{Script=Han}A-Z]/u
const LATIN_PART = /^[A-Z](?:[a-z]{1,14}|\.(?=[·•‧・]))?(?![A-Za-z])/
const LONGEST_LATIN = 16

/** Past letters of sound that are function words too, back to a title: 歌手|愛莉安娜·, and not from the 莉. */
const pastFunction = (view: View, from: number, end: number): number => {
  const { letters } = view.pack.names.sound
  for (let at = from - 1; end - at <= LONGEST_PART && letters.has(view.text.charAt(at)); at--)
    if (leftOf(view, at) === 'title') return at
  return from
}

/** Where a mark, a title or a function word stands before the part that ends at `end`. */
const contextStart = (view: View, end: number): number | undefined => {
  for (let at = end - 1; end - at <= LONGEST_PART; at--) {
    if (!HAN.test(view.text.charAt(at))) return undefined
    const left = leftOf(view, at)
    if (left === 'title' || left === 'edge') return at
    const clear = end - at > 1 || !view.pack.names.sound.letters.has(view.text.charAt(at - 1))
    if (left === 'function' && view.starts(at) && clear) return pastFunction(view, at, end)
  }
  return undefined
}

/** Where the letters of sound start that end at `end`; undefined where fewer than two stand there. */
const soundStart = (view: View, end: number): number | undefined => {
  let at = end
  while (at > 0 && end - at <= LONGEST_PART && view.pack.names.sound.letters.has(view.text.charAt(at - 1))) at--
  return end - at > 1 && end - at <= LONGEST_PART ? at : undefined
}

const DIGIT = /[0-9０-９]/

/** Past the unit of a number or a preposition that no name begins with: 29日|伯納德·, 由|本·. */
const pastLead = (view: View, start: number, end: number): number => {
  const first = view.text.charAt(start)
  const lead = !view.pack.names.sound.letters.has(first) && view.pack.names.context.before.has(first)
  return end - start > 1 && (lead || DIGIT.test(view.text.charAt(start - 1))) ? start + 1 : start
}

/** Where the part that ends at `end` starts: 美國人|菲爾·, and 總理|馬爾科· though 理 is a letter of sound. */
const partStart = (view: View, end: number): number | undefined => {
  const [told, sound] = [contextStart(view, end), soundStart(view, end)]
  const start = told === undefined || sound === undefined ? (told ?? sound) : Math.max(told, sound)
  return start === undefined ? undefined : pastLead(view, start, end)
}

/** Whether a polite word or a title of several characters stands here: 范恩|博士, 范恩|中校. */
const isTitled = (view: View, at: number): boolean =>
  rightOf(view, at) === 'title' ||
  view.pack.titles.honorifics.some(({ word }) => word.length > 1 && view.text.startsWith(word, at))

/** Where the part from `start` ends: at a mark, else at the first place where somebody acts or a title stands. */
const partEnd = (view: View, start: number): number | undefined => {
  const { neverGiven, surnames } = view.pack.names.native
  for (let at = start; at - start <= LONGEST_PART; at++) {
    const full = at > start + 1 || (at > start && surnames.has(view.text.charAt(start)))
    if (full && (isEdge(view.text, at) || rightOf(view, at) === 'proof' || isTitled(view, at))) return at
    const acts = view.pack.names.context.adverbs.startsAt(view.text, at) > 1 || rightOf(view, at) === 'act'
    if (full && view.starts(at) && acts) return at
    if (full && neverGiven.has(view.text.charAt(at)) && rightOf(view, at) === 'function') return at
    if (!HAN.test(view.text.charAt(at))) return undefined
  }
  return undefined
}

/** A Latin part: 喬治·|W|·布希. */
const latinEnd = (view: View, start: number): number | undefined => {
  const length = LATIN_PART.exec(view.text.slice(start, start + LONGEST_LATIN))?.[0].length
  return length === undefined ? undefined : start + length
}

/** Where the letters of sound from `start` end, if two or more stand there. */
const soundEnd = (view: View, start: number): number => {
  let at = start
  while (at - start < LONGEST_PART && view.pack.names.sound.letters.has(view.text.charAt(at))) at++
  return at - start > 1 ? at : Number.POSITIVE_INFINITY
}

/** Whether a letter that seldom stands for a sound ends a name all the same: 喬丹·斯皮|思|和. */
const isRare = (view: View, at: number, end: number): boolean => {
  const { given, neverGiven, neverLast } = view.pack.names.native
  const letter = view.text.charAt(at)
  const borne = given.has(letter) || rightOf(view, end) === 'proof'
  return borne && !neverGiven.has(letter) && !neverLast.has(letter) && rightOf(view, at) === 'open'
}

const nextEnd = (view: View, start: number): number | undefined => {
  const latin = latinEnd(view, start)
  if (latin !== undefined) return latin
  const told = partEnd(view, start) ?? Number.POSITIVE_INFINITY
  const sound = soundEnd(view, start)
  if (told === sound + 1 && isRare(view, sound, told)) return told
  const end = Math.min(told, sound)
  return Number.isFinite(end) ? end : undefined
}

const nameAround = (view: View, mark: number): Find | undefined => {
  const { partMarks } = view.pack.names.sound
  const start = partStart(view, mark)
  let end = nextEnd(view, mark + 1)
  for (let parts = 2; end !== undefined && parts < MOST_PARTS && partMarks.has(view.text.charAt(end)); parts++)
    end = nextEnd(view, end + 1)
  if (start === undefined || end === undefined || inCredit(view, start, end)) return undefined
  if (view.pack.names.organisations.titleMarks.some(([open]) => open === view.text.charAt(start - 1))) return undefined
  const name = view.text.slice(start, end)
  return { start, end, name, kind: 'sound', weight: WEIGHT, proven: true, latin: null }
}

/** Names of parts with a mark between them, whatever characters they are written with: 巴代·魯瑪. */
export const findDottedNames = (view: View): Find[] => {
  const { partMarks } = view.pack.names.sound
  const found: Find[] = []
  for (let at = 1; at < view.text.length; at++) {
    if (!partMarks.has(view.text.charAt(at)) || view.text.charAt(at) === '.' || !PART.test(view.text.charAt(at + 1)))
      continue
    const find = nameAround(view, at)
    if (!find) continue
    found.push(find)
    at = find.end
  }
  return found
}
