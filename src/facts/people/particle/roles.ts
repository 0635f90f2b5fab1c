import type { Word } from '../../../languages/parts/words.ts'
import type { Role } from '../../../model/person.ts'
import type { Span } from '../../../model/span.ts'
import { afterName, beforeName, personWordBefore } from './context.ts'
import { isNoun } from './nouns.ts'
import type { View } from './view.ts'

const MOST_WORDS = 10
const LONGEST = 40
/** Where the words of a role start that end at `end`: back over nouns and the particles that join them, not into a name. */
const phraseStart = (view: View, end: number, floor: number): number => {
  const { scripts, context, kindOf } = view.pack.names
  const joins = (word: Word): boolean =>
    scripts.dot.test(word.text) || view.pack.titles.joins.has(word.text) || kindOf(word) === 'of'
  let at = end
  for (let n = 0; n < MOST_WORDS && at > floor && end - at < LONGEST; n++) {
    const word = view.wordBefore(at)
    if (!word || word.end !== at || word.start < floor || (!isNoun(view, word) && !joins(word))) break
    at = word.start
  }
  for (let word = view.wordAt(at); word && at < end && joins(word); word = view.wordAt(at)) at = word.end
  return at > end - 1 || context.of === '' ? end : at
}

/** Parts the words of a role: ムーブ社の|広報担当, 霧港大学|教授. */
const splitRole = (view: View, { start, end }: Span): Role => {
  const phrase = view.text.slice(start, end)
  const title = Math.max(personWordBefore(view, end), view.pack.titles.titles.endsAt(view.text, end))
  const of = phrase.lastIndexOf(view.pack.names.context.of, phrase.length - title)
  if (of > 0) return { title: phrase.slice(of + 1), organisation: phrase.slice(0, of) }
  const { suffixes, wholes } = view.pack.names.organisations
  for (let cut = phrase.length - 1; cut > 1; cut--) {
    if (phrase.length - cut > title + 12) break
    const body = Math.max(suffixes.endsAt(phrase, cut), wholes.endsAt(phrase, cut))
    if (body && view.starts(start + cut) && phrase.length - cut >= title)
      return { title: phrase.slice(cut), organisation: phrase.slice(0, cut) }
  }
  return { title: phrase, organisation: null }
}

/** The body or place that stands before a name whose title follows: 霧港大学の|山田教授. */
const bodyBefore = (view: View, start: number, floor: number): string | null => {
  const { of } = view.pack.names.context
  if (view.text.charAt(start - 1) !== of) return null
  const from = phraseStart(view, start - 1, floor)
  const words = view.text.slice(from, start - 1)
  return words.length > 1 && !personWordBefore(view, start - 1) ? words : null
}

const roleAfter = (view: View, place: Span, floor: number): Role | undefined => {
  const { title } = afterName(view, place.end)
  if (!title) return undefined
  const role = splitRole(view, title)
  return role.organisation ? role : { title: role.title, organisation: bodyBefore(view, place.start, floor) }
}

const roleBefore = (view: View, place: Span, floor: number): Role | undefined => {
  const { strength, end } = beforeName(view, place.start)
  if (!strength || end < 0 || end <= floor) return undefined
  const start = phraseStart(view, end, floor)
  const length = personWordBefore(view, end)
  if (start > end - length || view.pack.titles.noRoles.has(view.text.slice(start, end))) return undefined
  return splitRole(view, { start, end })
}

/** The roles that stand beside a name; `floor` is where the name before it ends. */
export const rolesAt = (view: View, place: Span, floor: number): Role[] =>
  [roleBefore(view, place, floor), roleAfter(view, place, floor)].filter((role) => role !== undefined)
