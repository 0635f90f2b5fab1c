import type { View } from '../view.ts'
import type { BodyDraft } from './drafts.ts'

const LONGEST_SHORT = 3
const SHORTEST_LONG = 4

/** Whether `short` is made of characters of `long` in their order, from its first one: 霧商 of 霧港商業日報. Not 港報. */
const isAbbreviation = (short: string, long: string): boolean => {
  if (short[0] !== long[0] || short.length > LONGEST_SHORT || long.length < SHORTEST_LONG) return false
  let at = 0
  for (const letter of short.slice(1)) {
    at = long.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

const nameOf = (draft: BodyDraft, press: ReadonlySet<string>): string | undefined =>
  [...draft.forms].find((form) => press.has(form))

/** Joins a paper's short form to the one paper that was named before it and that it can stand for: 《日經》 after 《日本經濟新聞》. */
export const joinPressForms = (
  view: View,
  drafts: readonly BodyDraft[],
  press: ReadonlySet<string>,
): readonly BodyDraft[] => {
  const joined = new Set<BodyDraft>()
  for (const draft of drafts) {
    const short = nameOf(draft, press)
    if (short === undefined || short.length > LONGEST_SHORT) continue
    const longs = drafts.filter((other) => {
      const long = nameOf(other, press)
      return long !== undefined && isAbbreviation(short, long) && view.text.indexOf(long) < view.text.indexOf(short)
    })
    const [one, ...others] = longs
    if (!one || others.length > 0) continue
    for (const form of draft.forms) one.forms.add(form)
    joined.add(draft)
  }
  return drafts.filter((draft) => !joined.has(draft))
}
