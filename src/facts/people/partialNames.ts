import type { Gender } from '../../languages/parts/names.ts'
import { leftOf, rightOf } from './context.ts'
import type { PartialFind } from './finds.ts'
import { surnameAt } from './surname.ts'
import { titleBefore } from './titleWords.ts'
import { isEdge, type View } from './view.ts'

const LONGEST_NOUN = 9

interface Noun {
  readonly end: number
  readonly gender: Gender | null
}

type Nouns = ReadonlyMap<string, Gender | null>

/** The longest noun for a person from `offset`, after at most a few characters of description: (姓)前店長, (姓)船長. */
const nounAfter = (view: View, nouns: Nouns, offset: number): Noun | undefined => {
  for (let from = offset; from < offset + LONGEST_NOUN - 1 && !isEdge(view.text, from); from++) {
    const noun = longest(view, nouns, from, offset + LONGEST_NOUN)
    if (noun) return noun
  }
  return undefined
}

const longest = (view: View, nouns: Nouns, from: number, limit: number): Noun | undefined => {
  for (let end = Math.min(limit, from + 6); end > from; end--) {
    const gender = nouns.get(view.text.slice(from, end))
    if (gender !== undefined && (end - from > 1 || view.starts(end))) return { end, gender }
  }
  return undefined
}

const markedAt = (view: View, nouns: Nouns, start: number): PartialFind | undefined => {
  const { native } = view.pack.names
  const length = surnameAt(view, start)
  const mark = start + length
  if (!length || !view.text.startsWith(native.surnameMark, mark)) return undefined
  const from = mark + native.surnameMark.length
  if (native.groupNouns.startsAt(view.text, from)) return undefined
  const noun = nounAfter(view, nouns, from)
  if (!noun) return undefined
  const { text } = view
  return {
    start,
    end: noun.end,
    name: text.slice(start, noun.end),
    surname: text.slice(start, mark),
    kind: 'marked',
    noun: text.slice(from, noun.end),
    gender: noun.gender,
  }
}

const LEAST = -0.5
const SURE = 0.25

/** Whether a surname is rather a particle here, or the end of another word. */
const isDoubtful = (view: View, start: number, length: number): boolean => {
  const weight = view.pack.names.native.surnames.get(view.text.slice(start, start + length)) ?? 0
  if (weight < LEAST || (weight < SURE && leftOf(view, start) === 'word')) return true
  return view.pack.names.context.straddling.has(view.text.slice(start - 1, start + 1))
}

const isUnclear = (view: View, start: number, length: number, end: number): boolean => {
  const right = rightOf(view, end)
  if (leftOf(view, start) === 'open' || right === 'open' || isDoubtful(view, start, length)) return true
  return right !== 'proof' && right !== 'edge' && !view.starts(end)
}

/** The surnames, each with a gender, that stand with a mark somewhere in the text: 卓|姓男子 bears out 卓|男. */
const markedSurnames = (view: View, nouns: Nouns): ReadonlySet<string> => {
  const marked = new Set<string>()
  for (let at = 0; at < view.text.length; at++) {
    const find = markedAt(view, nouns, at)
    if (find?.gender) marked.add(`${find.surname}${find.gender}`)
  }
  return marked
}

/** Past the one character that a kept-back name may still tell: 王某|明. */
const pastKept = (view: View, end: number): number =>
  rightOf(view, end) === 'open' &&
  view.pack.names.native.given.has(view.text.charAt(end)) &&
  rightOf(view, end + 1) !== 'open'
    ? end + 1
    : end

const shortAt = (view: View, marked: ReadonlySet<string>, start: number): PartialFind | undefined => {
  const length = surnameAt(view, start)
  const at = start + length
  const form = length ? view.pack.names.native.shortForms.find(({ word }) => view.text.startsWith(word, at)) : undefined
  if (!form) return undefined
  const end = form.kept ? pastKept(view, at + form.word.length) : at + form.word.length
  if (view.pack.titles.titles.startsAt(view.text, start) >= end - start) return undefined
  const left = leftOf(view, start)
  if (left === 'title' && !form.gender && !form.kept) return undefined
  const known = form.kept || (form.gender !== null && marked.has(`${view.text.slice(start, at)}${form.gender}`))
  if (!view.starts(start) || (!known && isUnclear(view, start, length, end))) return undefined
  const kind = form.kin ? 'kin' : 'short'
  return {
    start,
    end,
    name: view.text.slice(start, end),
    surname: view.text.slice(start, at),
    kind,
    noun: form.word,
    gender: form.gender,
  }
}

const titledAt = (view: View, start: number): PartialFind | undefined => {
  const { text, pack } = view
  const length = surnameAt(view, start)
  if (!length || !view.starts(start) || leftOf(view, start) === 'open' || isDoubtful(view, start, length))
    return undefined
  const at = start + length
  const office = pack.titles.titles.startsAt(text, at)
  const polite = pack.titles.honorifics.find(({ word }) => word.length >= office && text.startsWith(word, at))
  const title = polite?.word.length ?? office
  const noun = text.slice(at, at + title)
  if (!title || (title < 2 && !polite)) return undefined
  if (!polite && (pack.titles.bare.has(noun) || pack.titles.relations.has(noun))) return undefined
  if (!polite && (!view.starts(at) || titleBefore(view, at))) return undefined
  if (polite && !polite.gender && rightOf(view, at + title) === 'word') return undefined
  if (polite && title === 1 && rightOf(view, at + title) === 'open') return undefined
  if (!polite && view.pack.names.native.shortForms.some(({ word, kin }) => !kin && noun.startsWith(word)))
    return undefined
  return {
    start,
    end: at + title,
    name: text.slice(start, at + title),
    surname: text.slice(start, at),
    kind: 'titled',
    noun,
    gender: polite?.gender ?? null,
  }
}

/** The people who are named by a surname alone with a noun or a title beside it, in order. They don't overlap. */
export const findPartialNames = (view: View): PartialFind[] => {
  const nouns: Nouns = new Map(view.pack.names.native.personNouns.map(({ word, gender }) => [word, gender]))
  const marked = markedSurnames(view, nouns)
  const found: PartialFind[] = []
  for (let at = 0; at < view.text.length; at++) {
    const find = markedAt(view, nouns, at) ?? titledAt(view, at) ?? shortAt(view, marked, at)
    if (!find) continue
    found.push(find)
    at = find.end - 1
  }
  return found
}
