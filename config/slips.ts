import { variables } from './variables.ts'

/** How many letters must be put in, taken out or changed to make `a` into `b` (Levenshtein). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** A problem where a name of `.env` is one of ours but for a slip or two (DISCORD_TOKN); none for a name that is nobody's (TZ). */
export const slipOf = (name: string): string[] => {
  const names = Object.values(variables).map((variable) => variable.name)
  if (names.includes(name) || name.length < 4 || name.length > 40) return []
  const meant = names.find((known) => distance(name.toUpperCase(), known) <= 2)
  return meant === undefined ? [] : [`${name} in .env is not a variable of Dibao; did you mean ${meant}?`]
}
