import { textOf, type View } from './view.ts'

const MOST_TOKENS = 6

/** The end of the longest phrase of `phrases` that starts at token `at`, within its sentence and before `limit`; `at` where there is none. */
export const longestAt = (
  view: View,
  at: number,
  limit: number,
  phrases: { has(phrase: string): boolean },
  fold = (text: string): string => text,
): number => {
  const { sentence } = view.tokens[at] ?? { sentence: -1 }
  const last = Math.min(limit, at + MOST_TOKENS, view.tokens.length)
  for (let to = last; to > at; to--) {
    const token = view.tokens[to - 1]
    if (token?.sentence === sentence && phrases.has(fold(textOf(view, at, to)))) return to
  }
  return at
}

const lowered = (text: string): string => text.toLowerCase()

/** The end of the office that starts at token `at`: Secretary of State. */
export const officeEnd = (view: View, at: number, limit: number): number =>
  longestAt(view, at, limit, view.pack.titles.offices, lowered)
