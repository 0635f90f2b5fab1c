import type { Span } from '../../../model/span.ts'

/** Where a pattern (with the `g` flag) stands in a line, empty matches left out. */
export const placesOf = (line: string, pattern: RegExp): Span[] => {
  const places: Span[] = []
  for (const match of line.matchAll(pattern)) {
    if (match[0] !== '') places.push({ start: match.index, end: match.index + match[0].length })
  }
  return places
}

/** Whether any of the patterns finds itself in the line. */
export const matchesAny = (line: string, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => pattern.test(line))

/** Whether nothing is left of a line once the words that `words` (with the `g` flag) finds, digits, marks and spaces are gone. */
export const consistsOf = (line: string, words: RegExp): boolean => {
  const rest = line.replace(words, '')
  return rest !== line && rest.replace(/[\p{N}\p{P}\p{S}\s]+/gu, '') === ''
}
