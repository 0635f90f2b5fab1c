import type { Find } from './finds.ts'
import { longestAt } from './lookup.ts'
import { textOf, type View } from './view.ts'

/** Where headlines name somebody whom the text names, too: by forms alone, as every word there has a capital letter. */
export const findInHeadlines = (view: View, known: ReadonlyMap<string, readonly string[]>): Find[] => {
  const found: Find[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    if (!view.tokens[at]?.headline) continue
    const to = longestAt(view, at, view.tokens.length, known)
    if (to === at) continue
    const form = textOf(view, at, to)
    const parts = known.get(form) ?? []
    found.push({
      from: at,
      to,
      form,
      parts,
      office: undefined,
      honorific: false,
      gender: null,
      before: undefined,
      after: undefined,
    })
    at = to - 1
  }
  return found
}
