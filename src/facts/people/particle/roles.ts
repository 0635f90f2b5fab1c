import type { Word } from '../../../languages/parts/words.ts'
import type { Role } from '../../../model/person.ts'
import type { Span } from '../../../model/span.ts'
import { afterName, beforeName, personWordBefore } from './context.ts'
import { isNoun } from './nouns.ts'
import { pastPointers } from './pointers.ts'
import type { View } from './view.ts'

const MOST_WORDS = 10
const LONGEST = 40
const LONGEST_TITLE = 12

/** Where the words of a role start that end at `end`: back over nouns and the particles that join them, not into a name. */
const phraseStart = (view: View, end: number, floor: number): number => {
  const { scripts, kindOf } = view.pack.names
  const { honorifics, joins } = view.pack.titles
  const isJoin = (word: Word): boolean => scripts.dot.test(word.text) || joins.has(word.text) || kindOf(word) === 'of'
  let at = end
  for (let n = 0; n < MOST_WORDS && at > floor && end - at < LONGEST; n++) {
    const word = view.wordBefore(at)
    if (word?.end !== at || word.start < floor || honorifics.has(word.text)) break
    if (!isNoun(view, word) && !isJoin(word)) break
    at = word.start
  }
  for (let word = view.wordAt(at); word && at < end && isJoin(word); word = view.wordAt(at)) at = word.end
  return Math.min(at, end)
}

const LEAST_BODY = 3

/** A body's words from `start` to `end` without those that only point to it: 野党・|立憲民主党; 同市 stays whole. */
const bodyWords = (view: View, start: number, end: number): string => {
  const from = pastPointers(view, start)
  return view.text.slice(end - from < LEAST_BODY ? start : from, end)
}

/** Where the body that a phrase begins with ends: 霧港大学|主任研究員; 0 where it begins with none. */
const bodyEnd = (view: View, { start, end }: Span, title: number): number => {
  const { suffixes, wholes } = view.pack.names.organisations
  const phrase = view.text.slice(start, end)
  for (let cut = phrase.length - title; cut > 1 && phrase.length - cut <= LONGEST_TITLE; cut--) {
    const suffix = suffixes.endsAt(phrase, cut)
    const named = (suffix > 0 && suffix < cut) || wholes.endsAt(phrase, cut) === cut
    if (named && view.starts(start + cut)) return cut
  }
  return 0
}

/** Parts the words of a role: ムーブ社の|広報担当, 霧港大学|教授. A relation stays whole: 三児の母. */
const splitRole = (view: View, span: Span): Role => {
  const phrase = view.text.slice(span.start, span.end)
  const { relations, wholeTitles, titles } = view.pack.titles
  const title = Math.max(personWordBefore(view, span.end), titles.endsAt(view.text, span.end))
  if (relations.endsAt(view.text, span.end) === title || wholeTitles.endsAt(view.text, span.end))
    return { title: phrase, organisation: null }
  const of = phrase.lastIndexOf(view.pack.names.context.of, phrase.length - title)
  if (of > 0) return { title: phrase.slice(of + 1), organisation: bodyWords(view, span.start, span.start + of) }
  const cut = bodyEnd(view, span, title)
  return cut
    ? { title: phrase.slice(cut), organisation: bodyWords(view, span.start, span.start + cut) }
    : { title: phrase, organisation: null }
}

/** The body or place that stands before a name whose title follows: 霧港大学の|山田教授. */
const bodyBefore = (view: View, start: number, floor: number): string | null => {
  const { of } = view.pack.names.context
  if (!view.text.endsWith(of, start) || view.text.charAt(start - of.length) !== of) return null
  const end = start - of.length
  const words = bodyWords(view, phraseStart(view, end, floor), end)
  if (view.pack.names.context.ageBefore.test(view.text.slice(end - words.length, start))) return null
  return words.length > 1 && !personWordBefore(view, end) ? words : null
}

const roleAfter = (view: View, place: Span, floor: number): Role | undefined => {
  const { title } = afterName(view, place.end)
  if (!title) return undefined
  const role = splitRole(view, title)
  return role.organisation ? role : { title: role.title, organisation: bodyBefore(view, place.start, floor) }
}

const roleBefore = (view: View, place: Span, floor: number): Role | undefined => {
  const { strength, end } = beforeName(view, place.start)
  if (!strength || end <= floor) return undefined
  const start = phraseStart(view, end, floor)
  const length = personWordBefore(view, end)
  if (start > end - length || view.pack.titles.noRoles.has(view.text.slice(start, end))) return undefined
  const role = splitRole(view, { start, end })
  return isOfPerson(view, start, floor) ? { title: role.title, organisation: null } : role
}

/** Whether a phrase goes on from the name before it, past a title or a word of respect: 赤羽|被告の弁護人. */
const isOfPerson = (view: View, start: number, floor: number): boolean => {
  const { honorifics } = view.pack.titles
  const end = floor + honorifics.startsAt(view.text, floor)
  return floor > 0 && start <= end + view.pack.names.context.of.length
}

const REACH = 48

/** The role that a verb further on gives: ジョン・スミスは|財団の理事長|を務める. */
const roleByVerb = (view: View, place: Span, ceiling: number): Role | undefined => {
  const { subjects } = view.pack.names.context
  const from = place.end + subjects.startsAt(view.text, place.end)
  const to = Math.min(ceiling, place.end + REACH)
  for (let at = from; from > place.end && at < to && !view.endsSentence(at); at++) {
    if (!view.pack.titles.offices.startsAt(view.text, at)) continue
    const start = phraseStart(view, at, from)
    return personWordBefore(view, at) && start < at ? splitRole(view, { start, end: at }) : undefined
  }
  return undefined
}

/** The roles that stand beside a name; `floor` and `ceiling` are where the names before and after it end and start. */
export const rolesAt = (view: View, place: Span, floor: number, ceiling: number): Role[] =>
  [roleBefore(view, place, floor), roleAfter(view, place, floor), roleByVerb(view, place, ceiling)].filter(
    (role) => role !== undefined,
  )
