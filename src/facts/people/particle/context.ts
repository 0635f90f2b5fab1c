import type { Span } from '../../../model/span.ts'
import type { Lexicon } from '../../../text/lexicon.ts'
import { noteAt } from './notes.ts'
import { isNoun } from './nouns.ts'
import { isBounded, type TitleKind, titleAt, titleKind } from './titleAfter.ts'
import { remembered, type View } from './view.ts'

/** What stands right after a name, past a note in brackets. */
export interface After {
  readonly kind:
    | 'honorific'
    | TitleKind
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

const lookAfter = (view: View, end: number): After => {
  const note = noteAt(view, end)
  const at = note ? note.end + 1 : end
  if (honorificAt(view, at)) return { kind: 'honorific', title: null, note }
  const title = titleAt(view, at)
  if (title) return { kind: titleKind(view, title), title, note }
  return { kind: plainAfter(view, end), title: null, note }
}

const looked = new WeakMap<View, (end: number) => After>()

/** What stands after a name that ends at `end`. Each place is looked at once. */
export const afterName = (view: View, end: number): After => {
  const look = looked.get(view) ?? remembered((at: number) => lookAfter(view, at))
  looked.set(view, look)
  return look(end)
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

/** 俳優の…, 俳優|…, 俳優、… */
const BOUND = 5
const ATTACHED = 4
const LOOSE = 3

const NONE: Before = { strength: 0, end: -1 }

/** What stands before a name that starts at `start`. */
export const beforeName = (view: View, start: number): Before => {
  const { links, weakLinks, ageBefore } = view.pack.names.context
  if (personWordBefore(view, start)) return { strength: ATTACHED, end: start }
  const link = links.endsAt(view.text, start)
  const at = start - link
  if (link && personWordBefore(view, at))
    return { strength: weakLinks.has(view.text.slice(at, start)) ? LOOSE : BOUND, end: at }
  const office = start - view.pack.titles.offices.endsAt(view.text, start)
  // 組合の委員長を務める白鳥優子さん
  if (office < start && personWordBefore(view, office)) return { strength: BOUND, end: office }
  if (ageBefore.test(view.text.slice(Math.max(0, start - AGE_BACK), start))) return { strength: ATTACHED, end: -1 }
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
