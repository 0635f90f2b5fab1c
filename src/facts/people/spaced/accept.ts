import { keyOf } from './drafts.ts'
import { contextEvidence } from './evidence.ts'
import type { Find } from './finds.ts'
import { listBonus } from './lists.ts'
import { isGiven, nameEvidence } from './nameEvidence.ts'
import type { View } from './view.ts'

const ENOUGH_FULL = 2.5
const ENOUGH_BARE = 3
/** What a sign must weigh to introduce somebody by a bare word that is no given name. */
const INTRODUCES = 2.5
/** A text of a sentence or two introduces nobody, so that a bare name needs less to be somebody's; in UTF-16 units. */
const FRAGMENT = 500
const ENOUGH_IN_FRAGMENT = 1
const MOST_ROUNDS = 3

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)

/** How much all places of one name together speak for a person; signs below `least` don't count. */
const scoreOf = (view: View, finds: readonly Find[], support: number, least = 0): number => {
  const evidence = finds.flatMap((find) => contextEvidence(view, find))
  const pro = evidence.filter((one) => one > 0 && one >= least).sort((a, b) => b - a)
  const contra = evidence.filter((one) => one < 0)
  const [first] = finds
  const rest = Math.min(1.5, 0.5 * sum(pro.slice(1)))
  return (first ? nameEvidence(view, first) : 0) + (pro[0] ?? 0) + rest + sum(contra) / finds.length + support
}

/** Whether a find has more than one part. */
export const isFull = ({ parts }: Find): boolean => parts.length > 1

/** The forms that name somebody by their whole name; one whose last word stands alone elsewhere, or that stands in a list of people, needs less. */
export const acceptFull = (view: View, finds: readonly Find[]): ReadonlySet<string> => {
  const alone = new Set(finds.filter((find) => !isFull(find)).map(keyOf))
  const groups = Map.groupBy(finds.filter(isFull), keyOf)
  const scores = new Map(
    [...groups].map(([form, own]) => [form, scoreOf(view, own, alone.has(own[0]?.parts.at(-1) ?? '') ? 1.5 : 0)]),
  )
  let accepted = new Set([...scores].filter(([, score]) => score >= ENOUGH_FULL).map(([form]) => form))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const bonus = listBonus(view, finds, accepted)
    const more = [...scores].filter(([form, score]) => score + (bonus.get(form) ?? 0) >= ENOUGH_FULL)
    if (more.length === accepted.size) break
    accepted = new Set(more.map(([form]) => form))
  }
  return withoutSuffixes(view, accepted)
}

/** The ends of a name that are shorter than it: Moss Alvarez and Alvarez of Ada Moss Alvarez. */
const suffixesOf = (key: string): string[] => {
  const parts = key.split(' ')
  return parts.slice(1).map((_, at) => parts.slice(at + 1).join(' '))
}

/** Without names that another one ends in, and without those that are a given name and more before it: Moss Alvarez beside Ada Moss Alvarez, Injured Ada Moss beside Ada Moss. */
const withoutSuffixes = (view: View, keys: ReadonlySet<string>): ReadonlySet<string> => {
  const drop = new Set<string>()
  for (const key of keys)
    for (const end of suffixesOf(key)) {
      const isMore = !isGiven(view, key.split(' ')[0] ?? '') && isGiven(view, end.split(' ')[0] ?? '')
      if (keys.has(end)) drop.add(isMore ? key : end)
    }
  return new Set([...keys].filter((key) => !drop.has(key)))
}

/** Of the places of a bare name, the most that may have an article for it to be somebody's: the Gulls. */
const MOST_ARTICLES = 0.3

const hasArticle = (view: View, { from, office }: Find): boolean =>
  !office && view.pack.names.context.articles.has(view.tokens[from - 1]?.lower ?? '')

/** The single words that name somebody who is never introduced by a whole name; `people` are the forms of those who are. */
export const acceptBare = (view: View, finds: readonly Find[], people: ReadonlySet<string>): ReadonlySet<string> => {
  const isFragment = view.document.text.length < FRAGMENT
  const bonus = listBonus(view, finds, people)
  const isSomebody = ([form, own]: [string, readonly Find[]]): boolean => {
    const articles = own.filter((find) => hasArticle(view, find)).length
    if (articles > MOST_ARTICLES * own.length) return false
    const least = isFragment || isGiven(view, form) || view.pack.names.leaders.has(form) ? 0 : INTRODUCES
    return scoreOf(view, own, bonus.get(form) ?? 0, least) >= (isFragment ? ENOUGH_IN_FRAGMENT : ENOUGH_BARE)
  }
  const groups = Map.groupBy(
    finds.filter((find) => !isFull(find)),
    keyOf,
  )
  return new Set([...groups].filter(isSomebody).map(([form]) => form))
}
