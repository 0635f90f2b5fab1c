import { type After, afterName, beforeName, personWordBefore } from './context.ts'
import { ENOUGH, type Find } from './finds.ts'
import { couldBeName } from './nativeShape.ts'
import { aliasIn } from './notes.ts'
import { isNoun, isPersonal } from './nouns.ts'
import { isRanked, rankedShape, titledShape } from './titledShape.ts'
import type { View } from './view.ts'

const AFTER: Readonly<Record<After['kind'], number>> = {
  honorific: 3,
  title: 2,
  sureTitle: 3,
  placeTitle: 2,
  bodyTitle: 2,
  age: 3,
  naming: 3,
  belonging: 1,
  speaks: 0.7,
  acts: 0.3,
  thing: -4,
  firm: -2,
  compound: -2,
  placed: -1,
  open: 0,
}

const LONGEST = 7
const NOTED = 2
/** The strength of a word for somebody right before a name. */
const INTRODUCED = 4
const STRENGTHS = 2.5

const isNameLetter = (view: View, offset: number): boolean => {
  const letter = view.text.charAt(offset)
  const { han, soft, sound } = view.pack.names.scripts
  return letter !== '' && (han.test(letter) || soft.test(letter) || sound.test(letter))
}

/** How well a name may start here: after a mark, a particle, or a word that ends a role or a body; undefined where it can't. */
const startsName = (view: View, offset: number): number | undefined => {
  const { han, sound, latin, soft } = view.pack.names.scripts
  const before = view.text.charAt(offset - 1)
  if (!isNameLetter(view, offset - 1) && !latin.test(before)) return 0
  if (personWordBefore(view, offset) > 1) return 0
  const word = view.wordBefore(offset)
  if (word?.end !== offset) return undefined
  if (soft.test(before)) return 0
  if (!han.test(before) && !sound.test(before) && !latin.test(before)) return 0
  const kind = view.pack.names.kindOf(word)
  if (kind === 'of' || kind === 'function' || kind === 'mark') return 0
  return view.pack.names.organisations.suffixes.endsAt(view.text, offset) > 1 ? -0.5 : undefined
}

const TOLD: ReadonlySet<After['kind']> = new Set(['honorific', 'title', 'sureTitle', 'placeTitle', 'bodyTitle', 'age'])

/** Whether an everyday word before a word of respect may be a surname: 鵜飼|氏, but 看護師|さん. */
const isFamily = (view: View, letters: string): boolean => letters.length < 3 && !personWordEnds(view, letters)

const personWordEnds = (view: View, letters: string): boolean =>
  view.pack.titles.titles.endsAt(letters, letters.length) > 0 ||
  view.pack.titles.persons.endsAt(letters, letters.length) > 0

/** Whether the dictionary has the letters as one word that is no name: 環境, 同様. */
const isOneWord = (view: View, letters: string, after: After): boolean => {
  const { surnames, notNames } = view.pack.names.native
  const { wholes, suffixes } = view.pack.names.organisations
  if (
    notNames.has(letters) ||
    wholes.has(letters) ||
    (suffixes.endsAt(letters, letters.length) > 1 && letters.length > 3)
  )
    return true
  if (view.pack.titles.titles.endsAt(letters, letters.length) > 1) return true
  const kind = view.kindAlone(letters)
  if (surnames.has(letters) || isPersonal(kind) || kind === 'unknown' || kind === 'proper') return false
  return kind === 'place' ? !TOLD.has(after.kind) : after.kind !== 'honorific' || !isFamily(view, letters)
}

/** What stands after the letters, as evidence: an office right after a place's name is the place's. */
const told = (view: View, letters: string, parts: readonly string[], after: After): number => {
  const office = after.kind === 'placeTitle' || after.kind === 'bodyTitle'
  const kind = view.kindAlone(letters)
  const lone = parts.length === 1 && kind !== 'surname' && !view.pack.names.native.surnames.has(letters)
  return office && (kind === 'place' || lone) ? -1 : AFTER[after.kind]
}

/** Whether what stands around unknown letters makes them a name all the same. */
const isSure = (after: After, length: number, before: number): boolean =>
  (after.kind === 'honorific' || after.kind === 'sureTitle') && (length > 1 || before >= INTRODUCED)

/** What a short note in brackets says of a whole name: where somebody belongs, 水城葵（霧浜大）. */
const noted = (view: View, after: After, parts: readonly string[]): number => {
  if (!after.note || parts.length < 2) return 0
  if (aliasIn(view, after.note)) return NOTED
  return view.pack.names.context.belonging.test(view.text.slice(after.note.start, after.note.end)) ? 1 : 0
}

/** Whether a title begins inside the letters and goes on past them: 牧|師, 泉谷|政調会長. */
const cutsTitle = (view: View, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (at + view.pack.titles.titles.startsAt(view.text, at) > end) return true
  return false
}

const findAt = (view: View, start: number, end: number, after: After): Find | undefined => {
  const letters = view.text.slice(start, end)
  if (!view.pack.names.scripts.han.test(letters.charAt(0))) return undefined
  const edge = startsName(view, start)
  if (edge === undefined || !couldBeName(view, letters)) return undefined
  const ranked = isRanked(view, start, letters)
  if (!ranked && isOneWord(view, letters, after)) return undefined
  const { weight, parts } = ranked ? rankedShape(letters) : titledShape(view, start, end, after)
  if (cutsTitle(view, start, end)) return undefined
  // 小早川淳・|霧浜大|教授: behind a dot comes where somebody works.
  if (after.title && view.pack.names.scripts.dot.test(view.text.charAt(start - 1))) return undefined
  const before = beforeName(view, start).strength
  if (weight < 1 && !isSure(after, letters.length, before)) return undefined
  const right = told(view, letters, parts, after)
  const alias = aliasIn(view, after.note)
  const evidence = right + (right < 0 ? 0 : before / STRENGTHS) + noted(view, after, parts)
  return { start, end, name: letters, kind: 'native', parts, shape: weight + edge, evidence, alias }
}

/** Whether a name may end here: before a mark, a particle, a title or an honorific. */
const endsName = (view: View, end: number, after: After): boolean => {
  if (after.kind === 'honorific' || after.title) return true
  if (!view.starts(end)) return false
  return !view.pack.names.scripts.han.test(view.text.charAt(end))
}

/** A surname with a given name goes before a surname alone, if the given name is one at all. */
const rank = (find: Find): number => find.shape + (find.parts.length > 1 && find.shape > 2 ? 0.5 : 0)

/** Whether a name could end here at all; most places are looked at no further. */
const couldEnd = (view: View, end: number): boolean => {
  const { honorifics, titles } = view.pack.titles
  if (honorifics.startsAt(view.text, end) || titles.startsAt(view.text, end)) return true
  if (!view.starts(end)) return false
  const last = view.wordBefore(end)
  return last !== undefined && isNoun(view, last)
}

const bestEndingAt = (view: View, end: number): Find | undefined => {
  if (!couldEnd(view, end)) return undefined
  const after = afterName(view, end)
  if (!endsName(view, end, after)) return undefined
  let best: Find | undefined
  for (let start = end - 1; start >= 0 && end - start <= LONGEST && isNameLetter(view, start); start--) {
    const find = findAt(view, start, end, after)
    if (find && find.shape + find.evidence >= ENOUGH && (!best || rank(find) > rank(best))) best = find
  }
  return best
}

const KNOWN = 5

/** Somebody of whom news speaks without a title, whose name ends at `end`. */
const knownEndingAt = (view: View, end: number): Find | undefined => {
  const start = end - view.pack.names.native.known.endsAt(view.text, end)
  if (start === end) return undefined
  const name = view.text.slice(start, end)
  const alias = aliasIn(view, afterName(view, end).note)
  return {
    start,
    end,
    name,
    kind: 'native',
    parts: [name.slice(0, 1), name.slice(1)],
    shape: KNOWN,
    evidence: 0,
    alias,
  }
}

/** Of two that are as strong and begin together, the longer: 沈若嵐|市長 before 沈若|嵐市長. */
const isStronger = (find: Find, last: Find): boolean => {
  const more = find.shape + find.evidence - last.shape - last.evidence
  return more > 0 || (more === 0 && find.start === last.start)
}

/** Of finds that overlap, the stronger; they come in the order of their ends. */
const withoutOverlaps = (finds: readonly Find[]): Find[] => {
  const kept: Find[] = []
  for (const find of finds) {
    const last = kept.at(-1)
    if (!last || last.end <= find.start) kept.push(find)
    else if (isStronger(find, last)) kept[kept.length - 1] = find
  }
  return kept
}

/** Names that begin with a surname: 山田太郎, 山田. */
export const findNativeNames = (view: View): Find[] => {
  const found: Find[] = []
  for (let end = 1; end <= view.text.length; end++) {
    if (!isNameLetter(view, end - 1)) continue
    const find = knownEndingAt(view, end) ?? bestEndingAt(view, end)
    if (find) found.push(find)
  }
  return withoutOverlaps(found)
}
