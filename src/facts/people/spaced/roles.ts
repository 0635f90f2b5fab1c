import type { Role } from '../../../model/person.ts'
import { appositionAfter, isPersonWord } from './appositions.ts'
import type { Find } from './finds.ts'
import type { Run } from './runs.ts'
import { textOf, type View } from './view.ts'

const LONGEST = 6

/** The place, people or body before a title in its run, and the words in small letters at the title's front: former. */
const titleStart = (view: View, from: number): number => {
  let at = from
  while (from - at < LONGEST && isModifier(view, at - 1, from)) at--
  return at
}

const isModifier = (view: View, at: number, beside: number): boolean => {
  const { modifiers, kin } = view.pack.titles
  const token = view.tokens[at]
  if (!token || token.sentence !== view.tokens[beside]?.sentence || token.owns) return false
  if (token.shape === 'lower') return modifiers.has(token.lower) || isPersonWord(view, at) || kin.has(token.lower)
  return false
}

const isOfTitle = ({ kind }: { readonly kind: string }): boolean => kind === 'place' || kind === 'belonging'

/** The role that a title before a name gives: former Mayor …, Harbour Bank chairman …. */
const roleBefore = (view: View, { from, office, before }: Find): Role | undefined => {
  if (office) {
    const front = before && isOfTitle(before) ? before.from : office.from
    const start = titleStart(view, front)
    const organisation =
      before?.kind === 'body' || before?.kind === 'name' ? textOf(view, before.from, before.to) : null
    return { title: textOf(view, start, office.to), organisation }
  }
  const last = view.tokens[from - 1]
  if (last?.shape !== 'lower' || last.sentence !== view.tokens[from]?.sentence) return undefined
  if (!isPersonWord(view, from - 1) && !view.pack.titles.kin.has(last.lower)) return undefined
  const start = titleStart(view, from - 1)
  const body = bodyBefore(view, start)
  return { title: textOf(view, start, from), organisation: body ? textOf(view, body.from, body.to) : null }
}

/** The capitalised words before a title in small letters: Supreme Court nominee …. */
const bodyBefore = (view: View, end: number): Run | undefined => {
  let from = end
  while (end - from < LONGEST && view.tokens[from - 1]?.shape === 'capital' && !view.tokens[from - 1]?.opens) {
    if (view.tokens[from - 1]?.sentence !== view.tokens[end]?.sentence) break
    from--
  }
  return from < end && !view.tokens[end - 1]?.owns ? { from, to: end } : undefined
}

const BODY_WORDS = new Set(['of', 'at', 'for', 'with', 'in'])
const ARTICLES = new Set(['the', 'a', 'an'])
const CONNECTED = new Set(['of', 'for', 'and', '&', 'the'])

/** The body that a title behind a name goes on with: chairman of|Harbour Bank. */
const bodyAfter = (view: View, at: number): Run | undefined => {
  if (!BODY_WORDS.has(view.tokens[at]?.lower ?? '')) return undefined
  const from = ARTICLES.has(view.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  let to = from
  let end = from
  while (to - from < LONGEST + 2) {
    const token = view.tokens[to]
    if (!token || token.sentence !== view.tokens[at]?.sentence) break
    if (token.shape === 'capital') end = to + 1
    else if (to === from || !CONNECTED.has(token.lower)) break
    to++
  }
  return end > from ? { from, to: end } : undefined
}

/** The role that the words behind a name and a comma give. */
const roleAfter = (view: View, { to }: Find): Role | undefined => {
  const phrase = appositionAfter(view, to)
  if (!phrase) return undefined
  const body = bodyAfter(view, phrase.to)
  return { title: textOf(view, phrase.from, phrase.to), organisation: body ? textOf(view, body.from, body.to) : null }
}

const key = ({ title, organisation }: Role): string => `${title}|${organisation ?? ''}`

/** Every role that the places of a name give, once; a bare title goes where a fuller one holds it. */
export const rolesOf = (view: View, finds: readonly Find[]): Role[] => {
  const roles = finds
    .flatMap((find) => [roleBefore(view, find), roleAfter(view, find)])
    .filter((role) => role !== undefined)
  const once = [...new Map(roles.map((role) => [key(role), role])).values()]
  return once.filter(
    (role) =>
      role.organisation ||
      !once.some((other) => other !== role && other.title.endsWith(role.title) && other.title !== role.title),
  )
}
