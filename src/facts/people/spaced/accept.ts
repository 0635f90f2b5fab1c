import { contextEvidence, nameEvidence } from './evidence.ts'
import type { Find } from './finds.ts'
import type { View } from './view.ts'

const ENOUGH_FULL = 2.5
const ENOUGH_SINGLE = 3
/** A text of a sentence or two introduces nobody, so that a bare name needs less to be somebody's; in UTF-16 units. */
const FRAGMENT = 500
const ENOUGH_IN_FRAGMENT = 1.5

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)

/** How much all places of one name together speak for a person. */
const scoreOf = (view: View, finds: readonly Find[], support: number): number => {
  const evidence = finds.flatMap((find) => Object.values(contextEvidence(view, find)))
  const pro = evidence.filter((one) => one > 0).sort((a, b) => b - a)
  const contra = evidence.filter((one) => one < 0)
  const [first] = finds
  const rest = Math.min(1.5, 0.5 * sum(pro.slice(1)))
  return (first ? nameEvidence(view, first) : 0) + (pro[0] ?? 0) + rest + sum(contra) / finds.length + support
}

const isFull = ({ parts }: Find): boolean => parts.length > 1

/** The forms that name somebody by their whole name; one whose last word stands alone elsewhere needs less. */
export const acceptFull = (view: View, finds: readonly Find[]): ReadonlySet<string> => {
  const alone = new Set(finds.filter((find) => !isFull(find)).map(({ form }) => form))
  const groups = Map.groupBy(finds.filter(isFull), ({ form }) => form)
  return new Set(
    [...groups]
      .filter(([, own]) => scoreOf(view, own, alone.has(own[0]?.parts.at(-1) ?? '') ? 1.5 : 0) >= ENOUGH_FULL)
      .map(([form]) => form),
  )
}

/** The single words that name somebody who is never introduced by a whole name. */
export const acceptSingle = (view: View, finds: readonly Find[]): ReadonlySet<string> => {
  const enough = view.document.text.length < FRAGMENT ? ENOUGH_IN_FRAGMENT : ENOUGH_SINGLE
  const groups = Map.groupBy(
    finds.filter((find) => !isFull(find)),
    ({ form }) => form,
  )
  return new Set([...groups].filter(([, own]) => scoreOf(view, own, 0) >= enough).map(([form]) => form))
}
