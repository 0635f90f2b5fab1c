import type { Role } from '../../../model/person.ts'
import { appositionAfter, isPersonWord, personPhraseEnd } from './appositions.ts'
import { bodyAfter, bodyBefore, bodyEnd, type Neighbours, pastNouns } from './besideTitles.ts'
import type { Find } from './finds.ts'
import { introductionBefore, isTitleWord, leadOf } from './introductions.ts'
import { isPlainWord, type Run } from './runs.ts'
import type { Segment } from './segments.ts'
import { sameSentence, textOf, type View } from './view.ts'

const LONGEST = 6
const NOUNS = new Set(['NOUN', 'PROPN'])

/** Whether a segment may stand before a title as a part of it: Latvian |envoy, Vaxholm County |commissioner. */
const isPlaceLike = (view: View, { kind, to }: Segment): boolean =>
  kind === 'place' ||
  kind === 'belonging' ||
  (kind === 'thing' && view.pack.names.context.placeNouns.has(view.tokens[to - 1]?.lower ?? ''))

/** Whether a segment is an everyday word with a capital letter before a title with one: Homeland |Security Secretary. */
const isTopic = (view: View, { kind, from, to }: Segment): boolean =>
  kind === 'name' &&
  to - from === 1 &&
  view.tokens[to]?.shape === 'capital' &&
  isPlainWord(view, view.tokens[from]?.text ?? '')

/** The start of a title past the words in small letters, places and peoples before it: former Latvian |envoy. */
const titleStart = (view: View, { endingAt }: Neighbours, from: number, nouns: boolean): number => {
  let at = from
  while (from - at < LONGEST && sameSentence(view, at - 1, from) && !view.tokens[at - 1]?.owns) {
    const segment = endingAt.get(at)
    if (segment && (isPlaceLike(view, segment) || (!nouns && isTopic(view, segment)))) at = segment.from
    else if (isModifier(view, at - 1, nouns)) at--
    else break
  }
  return at
}

/** Whether a word goes before a title in it; any noun or adjective does before one in small letters. */
const isModifier = (view: View, at: number, nouns: boolean): boolean => {
  const { modifiers, kin } = view.pack.titles
  const token = view.tokens[at]
  if (!token || (token.shape !== 'lower' && !(token.opens && isPlainWord(view, token.text)))) return false
  if (view.pack.names.functionWords.has(token.lower)) return false
  const isMany = token.part === 'NOUN' && token.lower !== token.lemma && token.lower.endsWith('s')
  const isNoun = (NOUNS.has(token.part) && !isMany) || token.part === 'ADJ'
  return (nouns && isNoun) || modifiers.has(token.lower) || kin.has(token.lower) || isPersonWord(view, at)
}

/** The role that a title before a name gives: former Mayor …, Harbour Bank chairman …. */
const roleBefore = (view: View, neighbours: Neighbours, find: Find): Role | undefined => {
  const { office } = find
  const from = leadOf(find)
  const last = view.tokens[from - 1]
  const isTitle = office || (last?.shape === 'lower' && sameSentence(view, from - 1, from) && !last.owns)
  if (!isTitle || (!office && !isTitleWord(view, from - 1))) return undefined
  return titleTo(view, neighbours, office ?? { from: from - 1, to: from }, !office)
}

/** The title whose last words are known, with the words before it that belong to it and its body. */
const titleTo = (view: View, neighbours: Neighbours, { from, to }: Run, nouns: boolean): Role => {
  const start = titleStart(view, neighbours, from, nouns)
  return { title: textOf(view, start, to), organisation: bodyBefore(view, neighbours, start) }
}

/** The role that a noun phrase before a comma and the name gives: The bank’s director, …. */
const roleBeforeComma = (view: View, neighbours: Neighbours, find: Find): Role | undefined => {
  const introduced = introductionBefore(view, neighbours.people, find)
  if (!introduced) return undefined
  const role = titleTo(view, neighbours, introduced.head, true)
  const body = introduced.body ? bodyAfter(view, neighbours, introduced.head.to) : undefined
  return { ...role, organisation: body ? textOf(view, body.from, body.to) : role.organisation }
}

/** Where a title ends that goes on with nouns in small letters: professor|of political science. */
const longTitleEnd = (view: View, at: number): number => {
  if (!view.pack.names.context.titleJoins.has(view.tokens[at]?.lower ?? '')) return at
  const to = pastNouns(view, at + 1)
  return to > at + 1 && view.tokens[to]?.shape !== 'capital' ? to : at
}

/** The words of a title from `from` to `to`, without the body that owns it: the State Department’s |envoy. */
const ownedRole = (view: View, neighbours: Neighbours, { from, to }: Run, end: number): Role => {
  const owner = view.tokens.slice(from, to).findLastIndex(({ owns }) => owns)
  const body = bodyAfter(view, neighbours, end)
  const start = owner < 0 ? from : from + owner + 1
  const capital = owner >= 0 && view.tokens[from + owner]?.shape === 'capital' && !neighbours.people.has(from + owner)
  const organisation = capital ? textOf(view, from, start) : body ? textOf(view, body.from, body.to) : null
  return { title: textOf(view, start, end), organisation }
}

/** The roles that the words behind a name and a comma give: …, a teacher and coach at …. */
const rolesAfter = (view: View, neighbours: Neighbours, { to }: Find): Role[] => {
  const phrase = appositionAfter(view, to)
  if (!phrase) return []
  const next = phrase.to + 1
  const isList = view.pack.names.organisations.ands.has(view.tokens[phrase.to]?.lower ?? '')
  const start = view.pack.names.context.determiners.has(view.tokens[next]?.lower ?? '') ? next + 1 : next
  const end = isList ? personPhraseEnd(view, start) : start
  if (end === start) return [ownedRole(view, neighbours, phrase, longTitleEnd(view, phrase.to))]
  const first = ownedRole(view, neighbours, phrase, phrase.to)
  const second = ownedRole(view, neighbours, { from: start, to: end }, end)
  return [{ ...first, organisation: first.organisation ?? second.organisation }, second]
}

/** The role that a form of to be gives: … was a teacher. */
const roleByVerb = (view: View, neighbours: Neighbours, { to }: Find): Role[] => {
  const { being, articles } = view.pack.names.context
  if (!being.has(view.tokens[to]?.lower ?? '') || !articles.has(view.tokens[to + 1]?.lower ?? '')) return []
  const end = personPhraseEnd(view, to + 2)
  return end > to + 2 ? [ownedRole(view, neighbours, { from: to + 2, to: end }, longTitleEnd(view, end))] : []
}

/** The role that as gives: elected … as mayor of Vaxholm; not described … as a liar. */
const roleAs = (view: View, neighbours: Neighbours, { to }: Find): Role | undefined => {
  if (view.tokens[to]?.lower !== view.pack.names.context.as || !sameSentence(view, to + 1, to)) return undefined
  if (view.pack.names.context.articles.has(view.tokens[to + 1]?.lower ?? '')) return undefined
  const end = personPhraseEnd(view, to + 1)
  return end > to + 1 ? ownedRole(view, neighbours, { from: to + 1, to: end }, end) : undefined
}

/** The role that a verb behind who gives: …, who chairs the Harbour Board. */
const roleByLeading = (view: View, { people }: Neighbours, { to }: Find): Role | undefined => {
  const { context } = view.pack.names
  const title = view.pack.titles.leading.get(view.tokens[to + 2]?.lower ?? '')
  if (!title || view.tokens[to]?.text !== ',' || !context.relatives.has(view.tokens[to + 1]?.lower ?? ''))
    return undefined
  const from = pastNouns(view, to + 3)
  const end = sameSentence(view, from, to) ? bodyEnd(view, from) : from
  return end > from && !people.has(from) ? { title, organisation: textOf(view, from, end) } : undefined
}

const key = ({ title, organisation }: Role): string => `${title}|${organisation ?? ''}`.toLowerCase()

/** Every role that the places of a name give, once; a bare title goes where a fuller one ends in it. */
export const rolesOf = (view: View, neighbours: Neighbours, finds: readonly Find[]): Role[] => {
  const roles = finds.flatMap((find) => [
    roleBefore(view, neighbours, find),
    roleBeforeComma(view, neighbours, find),
    roleAs(view, neighbours, find),
    roleByLeading(view, neighbours, find),
    ...rolesAfter(view, neighbours, find),
    ...roleByVerb(view, neighbours, find),
  ])
  const once = [...new Map(roles.filter((role) => role !== undefined).map((role) => [key(role), role])).values()]
  const holds = (other: Role, role: Role): boolean =>
    other !== role &&
    other.title.toLowerCase().endsWith(role.title.toLowerCase()) &&
    (other.title.length > role.title.length || (other.organisation !== null && role.organisation === null))
  return once.filter((role) => role.organisation || !once.some((other) => holds(other, role)))
}
