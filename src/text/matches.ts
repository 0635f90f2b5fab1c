/**
 * Every match of a global pattern, as `matchAll` gives them but without a copy of the pattern each time: most sentences
 * have no match of most patterns, and the copy costs more than the search.
 */
export const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
