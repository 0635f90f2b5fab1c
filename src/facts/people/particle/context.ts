import type { Word } from '../../../languages/parts/words.ts'
import type { Span } from '../../../model/span.ts'
import type { Lexicon } from '../../../text/lexicon.ts'
import { noteAt } from './notes.ts'
import { isNoun, isPersonal } from './nouns.ts'
import type { View } from './view.ts'

/** What stands right after a name, past a note in brackets. */
export interface After {
  readonly kind:
    | 'honorific'
    | 'title'
    | 'sureTitle'
    | 'placeTitle'
    | 'bodyTitle'
    | 'age'
    | 'naming'
    | 'belonging'
    | 'speaks'
    | 'acts'
    | 'thing'
    | 'firm'
    | 'placed'
    | 'compound'
    | 'open'
  /** The title, with what belongs to it. */
  readonly title: Span | null
  /** What the brackets after the name hold. */
  readonly note: Span | null
}

/** What stands before a name: `strength` tells how surely a word for somebody is said of it. */
export interface Before {
  readonly strength: number
  /** Where that word ends; the name's role ends there too. */
  readonly end: number
}

const MOST_WORDS = 7
const MOST_MODIFIERS = 2
const LONGEST_TITLE = 28

const isHan = (view: View, offset: number): boolean => view.pack.names.scripts.han.test(view.text.charAt(offset))

/** Whether a word of respect stands at `offset` as a word of its own: 様|は, not 様子. */
const honorificAt = (view: View, offset: number): number => {
  const length = view.pack.titles.honorifics.startsAt(view.text, offset)
  const end = offset + length
  if (
    !length ||
    (length === 1 &&
      isHan(view, offset - 1) &&
      !view.starts(offset) &&
      view.pack.titles.unsure.has(view.text.charAt(offset)))
  )
    return 0
  if (!isHan(view, end))
    return view.starts(end) || !view.pack.names.scripts.soft.test(view.text.charAt(end)) ? length : 0
  if (view.pack.names.context.afterHonorific.startsAt(view.text, end)) return length
  return view.starts(offset) && view.starts(end) ? length : 0
}

/** Whether a word behind a title begins a name: 代表|エドゥアルド. */
const isNameLike = (view: View, word: Word): boolean => {
  const kind = view.pack.names.kindOf(word)
  return isPersonal(kind) || (kind === 'unknown' && view.pack.names.scripts.sound.test(word.text.charAt(0)))
}

/** A word that begins no title but was cut off a name: 翔|平|投手, 佳|蓉|総統, 榊原|隆史|幹事長. */
const isStray = (view: View, word: Word): boolean => {
  const { scripts, kindOf } = view.pack.names
  const kind = kindOf(word)
  if (kind === 'prefix') return !view.pack.titles.modifiers.has(word.text) && !view.pack.titles.countries.has(word.text)
  return (
    isPersonal(kind) || (kind === 'unknown' && scripts.han.test(word.text)) || scripts.soft.test(word.text.charAt(0))
  )
}

/** The length of a word that by its last character names an office: 財務|官, 強化|委員長. */
const madeTitle = (view: View, { text }: Word): number => {
  const { titleEnds, notTitles } = view.pack.titles
  return titleEnds.has(text.slice(-1)) && !notTitles.has(text) ? text.length : 0
}

/** Where a title that starts at `offset` may end: right there, or after more words of its phrase. */
const titleEnd = (view: View, offset: number): number => {
  const { titles, modifiers, countries, compounds } = view.pack.titles
  const fits = (end: number): boolean => !(compounds.startsAt(view.text, end) && view.starts(end))
  let from = offset
  for (let n = 0; n < MOST_MODIFIERS; n++) from += modifiers.startsAt(view.text, from)
  from += titles.startsAt(view.text, from) ? 0 : countries.startsAt(view.text, from)
  for (let n = 0; n < MOST_MODIFIERS; n++) from += modifiers.startsAt(view.text, from)
  const direct = titles.startsAt(view.text, from)
  let best = direct && fits(from + direct) && isBounded(view, from + direct) ? from + direct : 0
  const first = view.wordAt(offset)
  if (!first || first.start !== offset) return best
  if (!best && (view.pack.names.context.thingEndings.has(first.text) || isStray(view, first))) return 0
  let at = offset
  for (let n = 0; n < MOST_WORDS && at - offset < LONGEST_TITLE; n++) {
    const word = view.wordAt(at)
    if (!word || word.start !== at || !isNoun(view, word) || (best && isNameLike(view, word))) break
    at = word.end
    const length = titles.endsAt(view.text, at) || madeTitle(view, word)
    if (length && at - length >= offset && fits(at)) best = at
  }
  return best
}

const isBounded = (view: View, offset: number): boolean => {
  const { sound } = view.pack.names.scripts
  if (sound.test(view.text.charAt(offset - 1)) && sound.test(view.text.charAt(offset))) return false
  return view.starts(offset) || !isHan(view, offset)
}

const titleKind = (view: View, title: Span): After['kind'] => {
  const { placeTitles, bodyTitles, sureTitles, modifiers } = view.pack.titles
  const start = title.start + modifiers.startsAt(view.text, title.start)
  if (placeTitles.endsAt(view.text, title.end) >= title.end - start) return 'placeTitle'
  if (sureTitles.endsAt(view.text, title.end) >= title.end - start) return 'sureTitle'
  return bodyTitles.endsAt(view.text, title.end) >= title.end - start ? 'bodyTitle' : 'title'
}

const AGE_REACH = 40

const isThing = (view: View, end: number): boolean => {
  const length = view.pack.names.context.thingEndings.startsAt(view.text, end)
  return length > 0 && isBounded(view, end + length)
}

/** Whether what stands after a name, only a firm or a paper has or does: の株価, が報じた. */
const isFirm = (view: View, end: number): boolean => {
  const { subjects, of } = view.pack.names.context
  const { firmCues } = view.pack.names.organisations
  if (firmCues.startsAt(view.text, end)) return true
  const particle = subjects.startsAt(view.text, end) || (view.text.startsWith(of, end) ? of.length : 0)
  return particle > 0 && firmCues.startsAt(view.text, end + particle) > 0
}

const plainAfter = (view: View, end: number): After['kind'] => {
  const { ageAfter, namings, belongings, subjects } = view.pack.names.context
  if (ageAfter.test(view.text.slice(end, end + AGE_REACH))) return 'age'
  if (isThing(view, end)) return 'thing'
  if (isFirm(view, end)) return 'firm'
  if (namings.startsAt(view.text, end)) return 'naming'
  if (belongings.startsAt(view.text, end)) return 'belonging'
  if (subjects.startsAt(view.text, end)) return view.speaksAfter(end) ? 'speaks' : 'acts'
  const next = view.wordAt(end)
  if (next && next.start === end && isNoun(view, next)) return 'compound'
  if (view.pack.names.context.placings.startsAt(view.text, end)) return 'placed'
  return 'open'
}

/** What stands after a name that ends at `end`. */
export const afterName = (view: View, end: number): After => {
  const note = noteAt(view, end)
  const at = note ? note.end + 1 : end
  if (honorificAt(view, at)) return { kind: 'honorific', title: null, note }
  const dotted = view.pack.names.scripts.dot.test(view.text.charAt(at)) ? 1 : 0
  const to = titleEnd(view, at + dotted)
  if (to) {
    const title = { start: at + dotted, end: to }
    return { kind: titleKind(view, title), title, note }
  }
  return { kind: plainAfter(view, end), title: null, note }
}

/** Katakana words shorter than this end other words too often. */
const SHORT = 4

const AGE_BACK = 10

/** The length of a word for somebody that ends at `offset`. */
export const personWordBefore = (view: View, offset: number): number => {
  const { persons, titles } = view.pack.titles
  const title = titles.endsAt(view.text, offset)
  const length = Math.max(persons.endsAt(view.text, offset), title > 1 ? title : 0)
  // ロブ|スター is no star.
  const { sound } = view.pack.names.scripts
  const cut =
    length < SHORT && sound.test(view.text.charAt(offset - 1)) && sound.test(view.text.charAt(offset - length - 1))
  return cut ? 0 : length
}

const NONE: Before = { strength: 0, end: -1 }

/** What stands before a name that starts at `start`. */
export const beforeName = (view: View, start: number): Before => {
  const { links, ageBefore } = view.pack.names.context
  if (personWordBefore(view, start)) return { strength: 4, end: start }
  const link = links.endsAt(view.text, start)
  const at = start - link
  if (link && personWordBefore(view, at))
    return { strength: /[、，「]$/u.test(view.text.slice(at, start)) && link === 1 ? 3 : 5, end: at }
  if (ageBefore.test(view.text.slice(Math.max(0, start - AGE_BACK), start))) return { strength: 4, end: -1 }
  return NONE
}

/** The length of a noun of a list right before a name, past the mark or the copula between them. */
const nounBefore = (view: View, nouns: Lexicon, start: number): number =>
  nouns.endsAt(view.text, start) ||
  nouns.endsAt(view.text, start - view.pack.names.organisations.bodyLinks.endsAt(view.text, start))

/** What the words beside a name make of it, where it is no person's: 週刊誌|デア・モルゲン, 首都|トレス, マルコ|の株価. */
export const otherThan = (view: View, { start, end }: Span): 'body' | 'thing' | undefined => {
  const after = afterName(view, end).kind
  if (after === 'honorific' || after === 'title' || after === 'sureTitle' || after === 'age') return undefined
  if (after === 'firm') return 'body'
  const { bodyNouns, thingNouns } = view.pack.names.organisations
  const person = personWordBefore(view, start)
  if (nounBefore(view, thingNouns, start) > person) return 'thing'
  return nounBefore(view, bodyNouns, start) > person ? 'body' : undefined
}
