import type { Find } from './finds.ts'
import { isGiven } from './nameEvidence.ts'
import type { View } from './view.ts'

const SHOUTED = /^\p{Lu}{3,}$/u

/** Whether the first word is no part of the name: an epithet, or a word that opens the sentence. */
const isEpithet = (view: View, { from, parts, office, honorific }: Find, forms: ReadonlySet<string>): boolean => {
  const [first = '', second = ''] = parts
  if (office || honorific || isGiven(view, first) || view.tokens[from + 1]?.text !== second) return false
  const rest = parts.slice(1).join(' ')
  const plain = SHOUTED.test(first) || view.isEveryday(first.toLowerCase())
  if (!plain) return false
  if (parts.length > 2) return forms.has(rest) || isGiven(view, second)
  return view.tokens[from]?.opens === true && forms.has(rest)
}

/** The finds without words before the name: Injured Ada Moss is Ada Moss where that name stands elsewhere, too. */
export const trimEpithets = (view: View, finds: readonly Find[]): Find[] => {
  const forms = new Set(finds.map(({ parts }) => parts.join(' ')))
  return finds.map((find) => {
    if (find.parts.length < 2 || !isEpithet(view, find, forms)) return find
    const start = view.tokens[find.from + 1]?.start ?? 0
    const end = view.tokens[find.to - 1]?.end ?? start
    return { ...find, from: find.from + 1, parts: find.parts.slice(1), form: view.document.text.slice(start, end) }
  })
}
