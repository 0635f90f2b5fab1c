import type { Find } from './finds.ts'
import { isGiven } from './nameEvidence.ts'
import type { View } from './view.ts'

/** Whether a bare given name stands right before and and a whole name: Tao and Ada Moss. */
const sharesWith = (view: View, find: Find, next: Find | undefined): boolean =>
  next !== undefined &&
  find.parts.length === 1 &&
  next.parts.length > 1 &&
  next.from === find.to + 1 &&
  !next.office &&
  view.pack.names.organisations.ands.has(view.tokens[find.to]?.lower ?? '') &&
  isGiven(view, find.parts[0] ?? '') &&
  isGiven(view, next.parts[0] ?? '')

/** Gives couples and siblings the surname that is written once for both; not to whom the text names with another. */
export const shareSurnames = (view: View, finds: readonly Find[]): Find[] => {
  const firsts = new Set(finds.filter(({ parts }) => parts.length > 1).map(({ parts }) => parts[0]))
  return finds.map((find, at) => {
    const next = finds[at + 1]
    if (!sharesWith(view, find, next) || firsts.has(find.parts[0])) return find
    return { ...find, parts: [...find.parts, next?.parts.at(-1) ?? ''] }
  })
}
